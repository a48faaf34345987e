package org.chartwright.evaluation.score;

import java.util.List;
import java.util.Locale;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;

/**
 * How many word edits turn what was recognised into what was said.
 *
 * @param edits substitutions, insertions and deletions
 * @param words of the reference
 */
public record WordErrorRate(int edits, int words) {

    public static final WordErrorRate NONE = new WordErrorRate(0, 0);

    private static final Pattern MARKED = Pattern.compile("<[^>]*>|\\[[^\\]]*]");
    private static final Pattern WORD = Pattern.compile("[a-z0-9']+");

    public WordErrorRate {
        if (edits < 0 || words < 0) {
            throw new IllegalArgumentException("%d edits of %d words".formatted(edits, words));
        }
    }

    /** Compares two texts: lower case, letters, digits and apostrophes only, without what stands in brackets. */
    public static WordErrorRate of(String reference, String hypothesis) {
        var said = words(reference);
        return new WordErrorRate(edits(said, words(hypothesis)), said.size());
    }

    public WordErrorRate plus(WordErrorRate other) {
        return new WordErrorRate(edits + other.edits, words + other.words);
    }

    /** In percent of the reference's words; above 100 where more was recognised than said. */
    public double percent() {
        return 100.0 * edits / Math.max(1, words);
    }

    /** The words of a text as they are compared: lower case, without marks. */
    public static List<String> words(String text) {
        var plain = MARKED.matcher(text.toLowerCase(Locale.ROOT)).replaceAll(" ");
        return WORD.matcher(plain).results().map(MatchResult::group).toList();
    }

    private static int edits(List<String> said, List<String> heard) {
        int[] row = new int[heard.size() + 1];
        for (int j = 0; j < row.length; j++) {
            row[j] = j;
        }
        for (int i = 1; i <= said.size(); i++) {
            int diagonal = row[0];
            row[0] = i;
            for (int j = 1; j < row.length; j++) {
                int replaced = diagonal + (said.get(i - 1).equals(heard.get(j - 1)) ? 0 : 1);
                diagonal = row[j];
                row[j] = Math.min(Math.min(row[j], row[j - 1]) + 1, replaced);
            }
        }
        return row[heard.size()];
    }
}
