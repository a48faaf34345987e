package org.chartwright.nlp.draft.answer;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import org.chartwright.nlp.draft.wording.Narrator;
import org.chartwright.nlp.draft.wording.Verbs;
import org.chartwright.nlp.draft.wording.Wellformed;
import org.chartwright.nlp.fact.Answer;
import org.chartwright.nlp.language.Clause;
import org.chartwright.nlp.language.Token;
import org.chartwright.templates.SectionKind;

/**
 * A statement that the clinician puts as a question and the patient's yes in, the statement as a note tells it out:
 * "and this has been going on since february ?" "yes".
 */
final class Confirmed {

    private static final Set<String> TAGS = Set.of("right", "correct", "yeah", "yes", "okay", "huh");

    private static final Set<String> ASKING = Set.of(
            "what", "when", "where", "why", "how", "who", "which", "do", "does", "did", "are", "is", "was", "were",
            "have", "has", "had", "can", "could", "will", "would", "should", "any", "may");

    /** With one of these in it, a yes is not clear. */
    private static final Set<String> UNCLEAR = Set.of(
            "or", "not", "no", "any", "if", "never", "neither", "without", "whether", "like", "see", "me", "what",
            "how", "where", "why", "does", "bother");

    /** A no to these agrees: "you have never injured that elbow before ?" */
    private static final Pattern NEGATED = Pattern.compile("^you (?:have |had |are |were |do |did )(?:not|never) ");

    private static final Set<String> DENYING = Set.of("not", "never", "any", "or");

    private static final Set<String> LEADS = Set.of("and", "so", "okay", "alright", "now", "well", "then", ",");

    private static final Pattern SEEN = Pattern.compile(
            "^(?:(?:and|so|okay|now|,) )*i (?:also |can )?see (?:here )?(?:that )?(?=(?:you|they|your) )");

    private static final int SHORTEST = 4;
    private static final int LONGEST = 24;

    private final Narrator narrator;
    private final Verbs verbs;

    Confirmed(Narrator narrator, Verbs verbs) {
        this.narrator = narrator;
        this.verbs = verbs;
    }

    Optional<List<Token>> of(Clause question, Answer answer) {
        boolean agreed = answer.sense() == Answer.Sense.NO && Bare.no(question, answer);
        if (answer.sense() != Answer.Sense.YES && !agreed) {
            return Optional.empty();
        }
        var tokens = Posed.of(withoutLead(withoutTag(question.tokens())));
        if (agreed && !NEGATED.matcher(Posed.text(tokens)).find()) {
            return Optional.empty();
        }
        boolean unclear = tokens.stream()
                .anyMatch(token -> UNCLEAR.contains(token.text()) && !(agreed && DENYING.contains(token.text())));
        if (unclear || tokens.size() < SHORTEST || tokens.size() > LONGEST || asks(tokens)) {
            return Optional.empty();
        }
        var statement = new Clause(question.number(), question.utterance(), question.speaker(), tokens, false);
        return Optional.of(narrator.tell(statement))
                .filter(told -> Wellformed.sentence(told, SectionKind.HISTORY_OF_PRESENT_ILLNESS, verbs));
    }

    /** "i also see that you took ..." */
    private static List<Token> withoutLead(List<Token> tokens) {
        var lead = SEEN.matcher(Posed.text(tokens));
        return lead.find() && lead.end() < Posed.text(tokens).length()
                ? tokens.subList(lead.group().split(" ").length, tokens.size())
                : tokens;
    }

    private static List<Token> withoutTag(List<Token> tokens) {
        int to = tokens.size();
        while (to > 1
                && (TAGS.contains(tokens.get(to - 1).text())
                        || !tokens.get(to - 1).isWord())) {
            to--;
        }
        boolean asksBack =
                to > 3 && tokens.get(to - 2).is("is") && tokens.get(to - 1).is("that");
        return tokens.subList(0, asksBack ? to - 2 : to);
    }

    private static boolean asks(List<Token> tokens) {
        return tokens.stream()
                .filter(token -> !LEADS.contains(token.text()))
                .limit(1)
                .anyMatch(token -> ASKING.contains(token.text()));
    }
}
