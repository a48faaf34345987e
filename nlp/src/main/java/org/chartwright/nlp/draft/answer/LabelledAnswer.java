package org.chartwright.nlp.draft.answer;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.chartwright.nlp.draft.reference.Pronouns;
import org.chartwright.nlp.draft.wording.Verbs;
import org.chartwright.nlp.draft.wording.Wellformed;
import org.chartwright.nlp.language.Clause;
import org.chartwright.nlp.language.Token;

/**
 * A question after a quantity and an answer of few words in, the sentence the two make out: "how far are you running ?"
 * "four miles" is "she is running 4 miles".
 */
final class LabelledAnswer {

    private static final Set<String> MEASURES =
            Set.of("often", "many", "much", "far", "old", "tall", "high", "low", "frequently", "long", "soon");
    private static final Set<String> TIME = Set.of(
            "day",
            "days",
            "week",
            "weeks",
            "month",
            "months",
            "year",
            "years",
            "hour",
            "hours",
            "minutes",
            "times",
            "once",
            "twice",
            "daily",
            "weekly",
            "yesterday",
            "ago");
    private static final Set<String> POINTING =
            Set.of("that", "this", "it", "these", "those", "here", "there", "i", "me");
    /** What is asked after with these is told behind the verb. */
    private static final Set<String> ADVERBS = Set.of("often", "far", "frequently", "long");

    private static final Set<String> ROUGHLY = Set.of("about", "almost", "around", "maybe", "probably", "a");
    private static final Set<String> DENYING = Set.of("no", "not", "never", "none", "but", "if", "when");
    private static final int LONGEST_QUESTION = 16;
    private static final int LONGEST_ANSWER = 12;

    private final Verbs verbs;
    private final Pronouns patient;

    LabelledAnswer(Verbs verbs, Pronouns patient) {
        this.verbs = verbs;
        this.patient = patient;
    }

    /**
     * @param told the answer as a note tells it
     * @return empty where the question cannot be put as a label, or the answer tells no quantity
     */
    Optional<List<Token>> of(Clause question, List<Token> told) {
        boolean quantity = told.stream().anyMatch(token -> token.isNumber() || TIME.contains(token.text()));
        boolean sentence = Wellformed.subject(told);
        if (told.isEmpty() || told.size() > LONGEST_ANSWER || !quantity || sentence) {
            return Optional.empty();
        }
        var tokens = question.tokens();
        for (int i = 0; i + 2 < tokens.size(); i++) {
            boolean how = tokens.get(i).is("how")
                    && MEASURES.contains(tokens.get(i + 1).text());
            boolean when = tokens.get(i).is("when");
            if (how || when) {
                return label(tokens.subList(i, tokens.size())).flatMap(label -> sentence(label, told));
            }
        }
        return Optional.empty();
    }

    /** "how far he is running" "4 miles a day" is "he is running 4 miles a day". */
    private static Optional<List<Token>> sentence(List<Token> label, List<Token> told) {
        int words = label.getFirst().is("when") ? 1 : 2;
        boolean asked = label.getFirst().is("when")
                || label.getFirst().is("how") && ADVERBS.contains(label.get(1).text());
        boolean plain =
                told.stream().noneMatch(token -> DENYING.contains(token.text()) || Wellformed.subject(List.of(token)));
        boolean person = label.size() > words + 1 && Wellformed.subject(label.subList(words, label.size()));
        if (!asked || !plain || !person) {
            return Optional.empty();
        }
        var out = new ArrayList<>(label.subList(words, label.size()));
        Token first = told.getFirst();
        if (label.get(1).is("long") && (first.isNumber() || ROUGHLY.contains(first.text()))) {
            out.add(first.as("for"));
        }
        out.addAll(told);
        return Optional.of(out);
    }

    /** "how often do you have it" is "how often she has it"; "when was your last visit" is "her last visit". */
    private Optional<List<Token>> label(List<Token> asked) {
        int auxiliary = 1;
        while (auxiliary < asked.size()
                && !verbs.isAuxiliary(asked.get(auxiliary).text())) {
            auxiliary++;
        }
        boolean pointing =
                asked.stream().skip(auxiliary).anyMatch(token -> POINTING.contains(token.text()) || token.isNumber());
        if (auxiliary + 2 >= asked.size() || asked.size() > LONGEST_QUESTION || pointing) {
            return Optional.empty();
        }
        String verb = asked.get(auxiliary).text();
        Token subject = asked.get(auxiliary + 1);
        var rest = asked.subList(auxiliary + 2, asked.size());
        var out = new ArrayList<Token>();
        if (subject.is("your") && Set.of("is", "are", "was", "were").contains(verb)) {
            out.add(subject.as(patient.possessive()));
            rest.forEach(token -> out.add(told(token)));
            return Optional.of(out);
        }
        if (!subject.is("you")) {
            return Optional.empty();
        }
        out.addAll(asked.subList(0, auxiliary));
        out.add(subject.as(patient.subject()));
        switch (verb) {
            case "do" ->
                out.add(rest.getFirst().as(verbs.thirdPerson(rest.getFirst().text())));
            case "did" -> out.add(rest.getFirst().as(verbs.past(rest.getFirst().text())));
            default -> {
                out.add(asked.get(auxiliary).as(verbs.thirdPerson(verb)));
                out.add(told(rest.getFirst()));
            }
        }
        boolean agree = false;
        for (Token token : rest.subList(1, rest.size())) {
            out.add(agree ? token.as(verbs.thirdPerson(token.text())) : told(token));
            agree = token.is("you");
        }
        return Optional.of(out);
    }

    private Token told(Token token) {
        return switch (token.text()) {
            case "you" -> token.as(patient.subject());
            case "your", "yours" -> token.as(patient.possessive());
            default -> token;
        };
    }
}
