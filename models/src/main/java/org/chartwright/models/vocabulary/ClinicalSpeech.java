package org.chartwright.models.vocabulary;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.BiConsumer;
import java.util.zip.GZIPInputStream;

/**
 * What is said in clinical conversations: how often each run of one to three words occurs, where {@code <s>} is the
 * beginning of a turn and {@code <drug>}, {@code <condition>}, {@code <test>} and {@code <procedure>} stand for any
 * term of that kind; and how often each term occurs.
 *
 * <p>A row of the file is a run of words and its count, or {@code =kind}, a term and its count.
 */
public final class ClinicalSpeech {

    /** What may follow some words, and how often it did. */
    private static final class Next {
        private final Map<String, Integer> counts = new TreeMap<>();
        private int sum;

        void add(String word, int count) {
            counts.merge(word, count, Integer::sum);
            sum += count;
        }
    }

    private static final String NOTHING = "";

    private final Map<String, Next> after = new HashMap<>();
    private final Map<SpokenTerm.Kind, Map<String, Integer>> terms = new HashMap<>();

    ClinicalSpeech() {
        after.put(NOTHING, new Next());
    }

    /** Reads the gzipped file. */
    public static ClinicalSpeech read(InputStream gzipped) throws IOException {
        var speech = new ClinicalSpeech();
        var lines = new BufferedReader(new InputStreamReader(new GZIPInputStream(gzipped), StandardCharsets.UTF_8));
        for (var line = lines.readLine(); line != null; line = lines.readLine()) {
            if (!line.startsWith("#")) {
                var columns = line.split("\t");
                speech.add(columns[0], columns[1], Integer.parseInt(columns[2]));
            }
        }
        return speech;
    }

    /** @param before earlier words, a space between them; or {@code =kind} */
    void add(String before, String word, int count) {
        if (before.startsWith("=")) {
            terms.computeIfAbsent(
                            SpokenTerm.Kind.valueOf(before.substring(1).toUpperCase(java.util.Locale.ROOT)),
                            key -> new HashMap<>())
                    .merge(word, count, Integer::sum);
        } else {
            after.computeIfAbsent(before, key -> new Next()).add(word, count);
        }
    }

    /** The token that stands for any term of this kind. */
    public static String token(SpokenTerm.Kind kind) {
        return "<" + kind.label() + ">";
    }

    /**
     * Probability that the word comes next (Witten and Bell's smoothing); what was never seen after any history has
     * none.
     *
     * @param before no, one or two earlier words
     */
    double probability(String before, String word) {
        var next = after.get(before);
        double shorter = before.isEmpty() ? 0 : probability(shorter(before), word);
        if (next == null || next.sum == 0) {
            return shorter;
        }
        int kinds = next.counts.size();
        return (next.counts.getOrDefault(word, 0) + kinds * shorter) / (next.sum + kinds);
    }

    /** Share of the probability after these words that goes to what was never seen after them. */
    double unseen(String before) {
        var next = after.get(before);
        return next == null || next.sum == 0 ? 1 : (double) next.counts.size() / (next.sum + next.counts.size());
    }

    boolean hasSeen(String before) {
        return after.containsKey(before);
    }

    int count(String before, String word) {
        var next = after.get(before);
        return next == null ? 0 : next.counts.getOrDefault(word, 0);
    }

    /** Every run of the given length: words before, last word. */
    void forEach(int length, BiConsumer<String, String> run) {
        after.forEach((before, next) -> {
            if (length == (before.isEmpty() ? 1 : before.indexOf(' ') < 0 ? 2 : 3)) {
                next.counts.keySet().forEach(word -> run.accept(before, word));
            }
        });
    }

    /** Probability of the term among those of its kind, where {@code known} terms share what was never seen. */
    double share(SpokenTerm.Kind kind, String term, int known, double unseen) {
        var counts = terms.getOrDefault(kind, Map.of());
        int sum = counts.values().stream().mapToInt(Integer::intValue).sum();
        return (counts.getOrDefault(term, 0) + unseen / known) / (sum + unseen);
    }

    private static String shorter(String before) {
        int space = before.indexOf(' ');
        return space < 0 ? NOTHING : before.substring(space + 1);
    }
}
