package org.chartwright.nlp.language;

import java.util.List;
import java.util.Set;
import org.chartwright.models.Features;
import org.chartwright.models.WeightTable;

/**
 * Where sentences begin in speech that was written down without stops, by a classifier trained on speech with stops.
 */
public final class SentenceBoundaries {

    /** A sentence does not end with these. */
    private static final Set<String> NEVER_LAST = Set.of(
            "not", "think", "if", "that", "a", "an", "the", "of", "to", "for", "with", "and", "or", "but", "is", "are",
            "was", "were", "my", "your", "his", "her", "their", "our", "from", "at", "do", "does", "did", "any", "some",
            "will", "would", "can", "could", "should", "i", "we", "he", "she", "they", "because", "when", "what", "how",
            "which", "very", "am", "be", "been", "have", "has", "had", "than", "as", "into", "about", "no", "let's",
            "you", "it", "in", "on", "so", "like");

    private static final Set<String> LEADING_TO_QUANTITY =
            Set.of("for", "to", "of", "over", "about", "around", "at", "approximately", "up", "like");

    private static final double LEAST = 0.2;
    /** Where two such words begin, a smaller probability is enough. */
    private static final double LEAST_BEFORE_OPENING = 0.04;

    private static final Set<String> OPENINGS = Set.of(
            "i am",
            "i want",
            "i also",
            "i will",
            "i do",
            "i would",
            "let me",
            "so for",
            "so when",
            "so i",
            "so we",
            "so prior",
            "for your",
            "on your",
            "listen to",
            "how about",
            "what about",
            "you have",
            "you are",
            "you do",
            "your lungs",
            "we will",
            "we are",
            "there is",
            "there are",
            "so let's",
            "do you",
            "are you",
            "have you",
            "it is",
            "it was",
            "he is",
            "she is",
            "when you",
            "and then",
            "now i",
            "now for",
            "so your",
            "so you",
            "in terms",
            "and so",
            "does that");
    private static final int SHORTEST = 3;

    /** Sentences longer than this are rare; a weaker sign ends one. */
    private static final int LONG = 22;

    private final WeightTable table;

    public SentenceBoundaries(WeightTable table) {
        this.table = table;
    }

    /** Whether a sentence begins at {@code i}, given where the present one began. */
    boolean begins(List<Token> tokens, int start, int i) {
        double least = OPENINGS.contains(word(tokens, i) + " " + word(tokens, i + 1)) ? LEAST_BEFORE_OPENING : LEAST;
        double needed = i - start > LONG ? least / 4 : least;
        return i - start >= SHORTEST
                && tokens.size() - i >= 2
                && tokens.get(i).isWord()
                && !NEVER_LAST.contains(tokens.get(i - 1).text())
                && !goesOnWithQuantity(tokens, i)
                && table.probability(features(tokens, i)) >= needed;
    }

    /** "8 days" or "for about 15 minutes" goes on with what was said before it. */
    private static boolean goesOnWithQuantity(List<Token> tokens, int i) {
        int at = i;
        while (at < i + 2 && LEADING_TO_QUANTITY.contains(word(tokens, at))) {
            at++;
        }
        return at < tokens.size() && tokens.get(at).isNumber();
    }

    /** What the classifier sees of the gap before {@code i}. */
    public static Features features(List<Token> tokens, int i) {
        var features = new Features();
        String[] around = new String[7];
        for (int at = -3; at <= 3; at++) {
            around[at + 3] = word(tokens, i + at);
            features.add(at + "=" + around[at + 3]);
        }
        features.add("12=" + around[2] + " " + around[3]);
        features.add("01=" + around[3] + " " + around[4]);
        features.add("23=" + around[1] + " " + around[2]);
        features.add("012=" + around[3] + " " + around[4] + " " + around[5]);
        features.add("121=" + around[2] + " " + around[3] + " " + around[4]);
        return features;
    }

    private static String word(List<Token> tokens, int at) {
        if (at < 0 || at >= tokens.size()) {
            return "|";
        }
        Token token = tokens.get(at);
        return token.isNumber() ? "0" : token.text();
    }
}
