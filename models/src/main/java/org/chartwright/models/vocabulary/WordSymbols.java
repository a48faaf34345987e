package org.chartwright.models.vocabulary;

import java.io.IOException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.OptionalInt;

/**
 * The words of a graph and their numbers, in the order of the file.
 *
 * <p>The base model gives {@code <s>} and {@code </s>} the same number; both are kept, so that what is read is written
 * again byte for byte.
 */
final class WordSymbols {

    private static final int MAGIC = 2125658996;

    private final String name;
    private final List<String> words = new ArrayList<>();
    private final List<Integer> numbers = new ArrayList<>();
    private final Map<String, Integer> byWord = new HashMap<>();
    private long nextNumber;

    private WordSymbols(String name, long nextNumber) {
        this.name = name;
        this.nextNumber = nextNumber;
    }

    static WordSymbols read(GraphInput in) throws IOException {
        in.requireMagic(MAGIC);
        var symbols = new WordSymbols(in.string(), in.int64());
        int count = in.count(in.int64(), 1);
        for (int i = 0; i < count; i++) {
            symbols.put(in.string(), Math.toIntExact(in.int64()));
        }
        return symbols;
    }

    void write(GraphOutput out) throws IOException {
        out.int32(MAGIC);
        out.string(name);
        out.int64(nextNumber);
        out.int64(words.size());
        for (int i = 0; i < words.size(); i++) {
            out.string(words.get(i));
            out.int64(numbers.get(i));
        }
    }

    OptionalInt number(String word) {
        var number = byWord.get(word);
        return number == null ? OptionalInt.empty() : OptionalInt.of(number);
    }

    /** The number of this word, which is added where it is new. */
    int add(String word) {
        var known = byWord.get(word);
        if (known != null) {
            return known;
        }
        int number = Math.toIntExact(nextNumber++);
        put(word, number);
        return number;
    }

    /** Words by their number; of two with the same number the last one. */
    String[] byNumber() {
        var result = new String[Math.toIntExact(nextNumber)];
        java.util.Arrays.fill(result, "");
        for (int i = 0; i < words.size(); i++) {
            if (numbers.get(i) < result.length) {
                result[numbers.get(i)] = words.get(i);
            }
        }
        return result;
    }

    int size() {
        return words.size();
    }

    private void put(String word, int number) {
        words.add(word);
        numbers.add(number);
        byWord.put(word, number);
    }
}
