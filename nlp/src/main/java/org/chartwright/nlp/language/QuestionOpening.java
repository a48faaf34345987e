package org.chartwright.nlp.language;

import java.util.List;
import java.util.Set;

/** Tokens in, whether a question opens at one of them though no stop or comma stands before it. */
final class QuestionOpening {

    private static final Set<String> ASKING = Set.of("when", "where", "what", "why", "how", "who", "which");
    private static final Set<String> MEASURES =
            Set.of("long", "often", "bad", "much", "many", "severe", "far", "kind", "medications", "time", "old");
    private static final Set<String> AUXILIARIES =
            Set.of("do", "does", "did", "is", "are", "was", "were", "have", "has", "can", "could", "would", "will");
    private static final Set<String> PATIENT = Set.of("you", "your");
    private static final Set<String> SUBJECTS =
            Set.of("you", "your", "the", "it", "this", "that", "he", "she", "they", "these", "those");

    /** Words that bind what follows to what precedes: "whatever you do you", "so do you", "if are you". */
    private static final Set<String> BINDING = Set.of(
            "and",
            "or",
            "but",
            "so",
            "if",
            "that",
            "as",
            "than",
            "like",
            "the",
            "a",
            "an",
            "of",
            "to",
            "for",
            "with",
            "not",
            "only",
            "what",
            "when",
            "where",
            "why",
            "how",
            "who",
            "which",
            "whatever",
            "neither",
            "nor",
            "you",
            "is",
            "are",
            "do",
            "does",
            "did",
            "will",
            "can",
            "about",
            "at",
            "in",
            "on",
            "i",
            "we",
            "they");

    /** Verbs whose form after "have you" shows that nothing is asked. */
    private static final Set<String> TO_DO = Set.of(
            "come",
            "use",
            "take",
            "check",
            "follow",
            "see",
            "do",
            "go",
            "get",
            "try",
            "start",
            "stop",
            "schedule",
            "increase",
            "decrease",
            "wear",
            "return",
            "continue",
            "keep",
            "call",
            "give",
            "bring",
            "monitor",
            "record",
            "apply",
            "meet",
            "talk",
            "make");

    private QuestionOpening() {}

    static boolean at(List<Token> tokens, int i) {
        if (i < 1
                || !tokens.get(i - 1).isWord()
                || BINDING.contains(tokens.get(i - 1).text())
                || asked(tokens, i)) {
            return false;
        }
        String word = word(tokens, i);
        if (ASKING.contains(word)) {
            int next = MEASURES.contains(word(tokens, i + 1)) ? i + 2 : i + 1;
            return AUXILIARIES.contains(word(tokens, next)) && SUBJECTS.contains(word(tokens, next + 1));
        }
        boolean there = (word.equals("is") || word.equals("are"))
                && word(tokens, i + 1).equals("there")
                && word(tokens, i + 2).equals("any");
        return there
                || AUXILIARIES.contains(word)
                        && !word.equals("is")
                        && !bids(tokens, i)
                        && PATIENT.contains(word(tokens, i + 1));
    }

    /** "have you come back in two weeks" is what is to be done; "have you come across it" would be rare. */
    static boolean bids(List<Token> tokens, int i) {
        return word(tokens, i).equals("have")
                && word(tokens, i + 1).equals("you")
                && TO_DO.contains(word(tokens, i + 2));
    }

    /** "how far are you", "what medications do you": the question began before the verb. */
    private static boolean asked(List<Token> tokens, int i) {
        String second = word(tokens, i - 2);
        return second.equals("how")
                || second.equals("what")
                || second.equals("which")
                || word(tokens, i - 3).equals("how") && MEASURES.contains(second);
    }

    private static String word(List<Token> tokens, int i) {
        return i >= 0 && i < tokens.size() ? tokens.get(i).text() : "";
    }
}
