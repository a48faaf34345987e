package org.chartwright.nlp.language;

import java.util.List;
import java.util.Set;
import org.chartwright.nlp.transcript.Speaker;

/** What a clinician says in, whether its first words ask, whatever mark stands behind it, out. */
final class AsksFirst {

    static final Set<String> WORDS = Set.of(
            "do",
            "does",
            "did",
            "are",
            "is",
            "have",
            "has",
            "any",
            "how",
            "what",
            "when",
            "where",
            "who",
            "which",
            "can",
            "could",
            "were",
            "was",
            "would",
            "will",
            "why",
            "anything");
    private static final Set<String> TELLERS = Set.of("i", "we", "i'll", "we'll", "not");
    private static final Set<String> LEADS = Set.of(
            "okay", "ok", "alright", "all", "right", "so", "and", "well", "now", "yeah", "yes", "then", "but", "or");

    /** "ever been told you had lupus" */
    private static final Set<String> EVER =
            Set.of("been had have get got told diagnosed tried take taken smoked used noticed felt".split(" "));

    private static final Set<String> OF_HISTORY =
            Set.of("family", "personal", "past", "prior", "previous", "known", "other", "medical", "surgical", "drug");
    private static final Set<String> HISTORY = Set.of("history", "allergies", "surgeries", "operations");

    private AsksFirst() {}

    static boolean is(Speaker speaker, List<Token> tokens) {
        if (speaker != Speaker.CLINICIAN) {
            return false;
        }
        int at = opening(tokens);
        // "what i want you to do is ..." asks nothing
        boolean told =
                at + 1 < tokens.size() && TELLERS.contains(tokens.get(at + 1).text());
        // "do not stop the metoprolol" neither, "do not you ..." does
        boolean forbidden = at + 2 < tokens.size()
                && tokens.get(at).is("do")
                && tokens.get(at + 1).is("not")
                && !SplitClauses.SUBJECTS.contains(tokens.get(at + 2).text());
        boolean ever = at + 2 < tokens.size()
                && tokens.get(at).is("ever")
                && EVER.contains(tokens.get(at + 1).text());
        return (ever || WORDS.contains(tokens.get(at).text()))
                && !told
                && !forbidden
                && !QuestionOpening.bids(tokens, at);
    }

    /** "any history of diabetes" is asked, whoever is labelled as the speaker; "any movement hurts" is told. */
    static boolean takesHistory(List<Token> tokens) {
        int at = opening(tokens);
        int named = at + 1;
        while (named < tokens.size() && OF_HISTORY.contains(tokens.get(named).text())) {
            named++;
        }
        return tokens.get(at).is("any")
                && named < tokens.size()
                && HISTORY.contains(tokens.get(named).text());
    }

    private static int opening(List<Token> tokens) {
        int at = 0;
        while (at < tokens.size() - 1
                && (LEADS.contains(tokens.get(at).text()) || !tokens.get(at).isWord())) {
            at++;
        }
        return at;
    }
}
