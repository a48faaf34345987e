package org.chartwright.models;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * What a model of language knows of pieces of words: some numbers for each piece. A word is cut into the longest pieces
 * from its beginning on, and a piece that does not begin a word has {@code ##} in front (Wu et al. 2016).
 */
public final class WordPieces {

    private static final String WITHIN = "##";
    private static final String UNKNOWN = "[UNK]";

    private final List<String> values;
    private final float scale;
    private final byte[] rows;
    private final int width;
    private final Map<String, Integer> numbers = new HashMap<>();

    /**
     * @param values pieces, {@code [UNK]} among them
     * @param scale what one step of a number is worth
     * @param rows the numbers in steps, as many for each piece
     */
    public WordPieces(List<String> values, float scale, byte[] rows) {
        this.values = List.copyOf(values);
        this.scale = scale;
        this.rows = rows;
        this.width = rows.length / values.size();
        for (String value : values) {
            numbers.put(value, numbers.size());
        }
        if (rows.length % values.size() != 0 || !numbers.containsKey(UNKNOWN)) {
            throw new IllegalArgumentException("%d numbers for %d pieces".formatted(rows.length, values.size()));
        }
    }

    List<String> values() {
        return values;
    }

    float scale() {
        return scale;
    }

    byte[] rows() {
        return rows;
    }

    /** Numbers of a word. */
    int width() {
        return width;
    }

    /** Places of the word's pieces among the values. */
    public List<Integer> of(String word) {
        var pieces = new ArrayList<Integer>();
        int from = 0;
        while (from < word.length()) {
            Integer piece = null;
            int to = word.length() + 1;
            while (piece == null && --to > from) {
                piece = numbers.get((from > 0 ? WITHIN : "") + word.substring(from, to));
            }
            if (piece == null) {
                return List.of(numbers.getOrDefault(UNKNOWN, 0));
            }
            pieces.add(piece);
            from = to;
        }
        return pieces;
    }

    /** Adds the mean of the word's pieces to the first numbers. */
    void addMean(String word, float[] sums) {
        var pieces = of(word);
        for (int piece : pieces) {
            for (int i = 0; i < width; i++) {
                sums[i] += rows[piece * width + i] * scale / pieces.size();
            }
        }
    }
}
