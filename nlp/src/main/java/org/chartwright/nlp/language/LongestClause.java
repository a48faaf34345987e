package org.chartwright.nlp.language;

import java.util.ArrayList;
import java.util.List;

/**
 * A stretch of speech in, pieces out that are no longer than anybody's statement: text without end, such as one word
 * said a thousand times, is cut at a pause or else anywhere, so that what reads a clause has an end to come to.
 */
final class LongestClause {

    /** No statement of the dialogues at hand has half as many words. */
    static final int WORDS = 150;

    private static final int FROM = 100;

    private LongestClause() {}

    static List<List<Token>> cut(List<Token> stretch) {
        if (stretch.size() <= WORDS) {
            return List.of(stretch);
        }
        var out = new ArrayList<List<Token>>();
        int start = 0;
        while (stretch.size() - start > WORDS) {
            int end = start + WORDS;
            for (int i = start + FROM; i < start + WORDS; i++) {
                if (stretch.get(i).is(",")) {
                    end = i + 1;
                }
            }
            out.add(stretch.subList(start, end));
            start = end;
        }
        out.add(stretch.subList(start, stretch.size()));
        return out;
    }
}
