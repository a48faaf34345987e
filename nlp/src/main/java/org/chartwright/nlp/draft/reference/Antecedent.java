package org.chartwright.nlp.draft.reference;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.chartwright.nlp.language.Clause;
import org.chartwright.nlp.language.Token;
import org.chartwright.nlp.transcript.Evidence;

/**
 * What "it" stands for where a patient's answer begins with it: "how about your diet ?" "it has been a struggle" is
 * "her diet has been a struggle". Only where the question names one thing of the patient's; otherwise nobody knows.
 */
final class Antecedent {

    /** @param words the thing's name, as the clinician said it after "your"; empty for what is no such thing */
    record Thing(List<Token> words, Evidence asked) {}

    private static final Set<String> VERBS =
            Set.of("is", "was", "has", "seems", "feels", "gets", "got", "does", "did", "hurts", "comes", "goes");

    /** What may stand between "it" and its verb; people begin "it it it definitely was" anew. */
    private static final Set<String> BETWEEN =
            Set.of("it", "definitely", "really", "actually", "still", "also", "just", "certainly", "probably");

    private static final int LEAST_AFTER = 3;

    private static final Set<String> ENDS = Set.of(
            "is",
            "are",
            "was",
            "were",
            "has",
            "have",
            "had",
            "do",
            "does",
            "did",
            "been",
            "be",
            "doing",
            "going",
            "and",
            "or",
            "but",
            "of",
            "in",
            "on",
            "at",
            "for",
            "with",
            "to",
            "from",
            "that",
            "than",
            "when",
            "since",
            "like",
            "i",
            "you",
            "he",
            "she",
            "we",
            "they",
            "it",
            "how",
            "what",
            "still",
            "any",
            "today",
            "now",
            "the",
            "a",
            "an",
            "my",
            "your",
            "if",
            "because",
            "as",
            "so",
            "lately",
            "recently",
            "these",
            "this",
            "where",
            "whether",
            "who",
            "treating",
            "bothering",
            "looking",
            "hurting",
            "getting",
            "holding");

    private static final Set<String> NO_THING = Set.of(
            "name",
            "visit",
            "day",
            "week",
            "weekend",
            "morning",
            "husband",
            "wife",
            "mother",
            "mom",
            "father",
            "dad",
            "son",
            "daughter",
            "family",
            "sister",
            "brother",
            "doctor",
            "appointment",
            "notes",
            "note",
            "chart",
            "opinion",
            "question",
            "questions",
            "concern",
            "concerns",
            "self",
            "life",
            "birthday",
            "vacation",
            "holiday",
            "trip",
            "job",
            "age",
            "friend",
            "friends",
            "kids",
            "children",
            "own",
            "best",
            "last",
            "exam",
            "history",
            "examination",
            "results",
            "first");

    /** "for your first problem , your hypertension". */
    private static final Set<String> HEADING = Set.of("problem", "issue", "diagnosis");

    private static final int LONGEST = 3;

    private Antecedent() {}

    /** Empty where the clause does not begin with "it", or what it means is not sure. */
    static Optional<Thing> of(Clause clause, List<Clause> clauses) {
        var tokens = clause.tokens();
        int at = 0;
        while (at < tokens.size()
                && !tokens.get(at).is("it")
                && (at < 2 || !tokens.get(at).isWord())) {
            at++;
        }
        int verb = at + 1;
        while (verb < tokens.size() && BETWEEN.contains(tokens.get(verb).text())) {
            verb++;
        }
        boolean it = verb < tokens.size()
                && tokens.get(at).is("it")
                && tokens.size() - verb >= LEAST_AFTER
                && VERBS.contains(tokens.get(verb).text());
        if (!it || clause.byClinician() || !opensTheAnswer(clause, clauses)) {
            return Optional.empty();
        }
        Map<String, Thing> named = new LinkedHashMap<>();
        for (int i = clause.number() - 1; i >= 0 && clauses.get(i).utterance() >= clause.utterance() - 1; i--) {
            Clause asked = clauses.get(i);
            boolean told = !asked.question() && !named.isEmpty();
            if (asked.byClinician() && asked.utterance() == clause.utterance() - 1) {
                things(asked, "your").stream()
                        .filter(thing -> !told || !thing.words().isEmpty())
                        .forEach(thing -> named.put(text(thing.words()), thing));
            }
        }
        return named.size() == 1
                ? named.values().stream()
                        .filter(thing -> !thing.words().isEmpty()
                                && tokens.stream()
                                        .noneMatch(token ->
                                                token.is(thing.words().getLast().text())))
                        .findFirst()
                : Optional.empty();
    }

    /** @param told begins with "it" */
    static List<Token> named(List<Token> told, Thing thing, Pronouns patient) {
        Token place = told.getFirst();
        var out = new ArrayList<Token>();
        out.add(place.as(patient.possessive()));
        thing.words().forEach(word -> out.add(place.as(word.text())));
        out.addAll(told.subList(1, told.size()));
        return out;
    }

    /** Nothing but "uh, well" was said before it. */
    private static boolean opensTheAnswer(Clause clause, List<Clause> clauses) {
        for (int i = clause.number() - 1; i >= 0 && clauses.get(i).utterance() == clause.utterance(); i--) {
            if (clauses.get(i).tokens().size() > 2) {
                return false;
            }
        }
        return clause.number() > 0
                && clauses.subList(0, clause.number()).stream()
                        .anyMatch(before -> before.utterance() == clause.utterance() - 1 && before.question());
    }

    /** @param whose "your" of a clinician, "my" of a patient */
    static List<Thing> things(Clause asked, String whose) {
        var tokens = asked.tokens();
        var out = new ArrayList<Thing>();
        for (int i = 0; i + 1 < tokens.size(); i++) {
            if (!tokens.get(i).is(whose)) {
                continue;
            }
            int from = i + 1;
            int to = end(tokens, from);
            if (to > from && HEADING.contains(tokens.get(to - 1).text())) {
                from = underHeading(tokens, to);
                to = end(tokens, from);
            }
            var words = tokens.subList(from, to);
            boolean one = !words.isEmpty()
                    && words.size() <= LONGEST
                    && words.stream().noneMatch(word -> NO_THING.contains(word.text()))
                    && singular(words.getLast().text());
            if (one) {
                out.add(new Thing(List.copyOf(words), asked.evidence(from - 1, to)));
            } else if (!words.isEmpty()) {
                // it may as well stand for this
                out.add(new Thing(List.of(), asked.evidence(from - 1, to)));
            }
        }
        return out;
    }

    /** After the last word of a thing's name: "blood pressure" and "shortness of breath". */
    private static int end(List<Token> tokens, int from) {
        int to = from;
        while (to < tokens.size()
                && tokens.get(to).isWord()
                && (!ENDS.contains(tokens.get(to).text())
                        || to == from + 1
                                && tokens.get(to).is("of")
                                && to + 1 < tokens.size()
                                && !ENDS.contains(tokens.get(to + 1).text()))) {
            to++;
        }
        return to;
    }

    /** Where the name begins in "for your first problem , the lobectomy" and "your first problem of back pain". */
    private static int underHeading(List<Token> tokens, int at) {
        int from = at;
        while (from < tokens.size() && tokens.get(from).text().matches(",|of|the|this|is")) {
            from++;
        }
        return from;
    }

    private static boolean singular(String noun) {
        return !noun.endsWith("s")
                || noun.endsWith("ss")
                || noun.endsWith("is")
                || noun.endsWith("us")
                || noun.equals("diabetes");
    }

    private static String text(List<Token> words) {
        return words.stream().map(Token::text).collect(Collectors.joining(" "));
    }
}
