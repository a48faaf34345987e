package org.chartwright.evaluation.score;

import java.util.Arrays;
import java.util.BitSet;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Pattern;

/**
 * ROUGE F1 of one note against its reference, each 0 to 1, as the ACI-Bench paper computed it (Yim et al. 2023, with
 * the rouge-score package and without stemming): tokens are runs of {@code [a-z0-9]} of the lower-cased text.
 *
 * @param one overlap of single tokens
 * @param two overlap of pairs of neighbouring tokens
 * @param sum summary-level longest common subsequence: for each line of the reference, the union of its common
 *     subsequences with every line of the candidate
 */
public record Rouge(double one, double two, double sum) {

    private static final Pattern NOT_A_TOKEN = Pattern.compile("[^a-z0-9]+");

    public static Rouge of(String reference, String candidate) {
        List<String> expected = tokens(reference);
        List<String> proposed = tokens(candidate);
        return new Rouge(
                overlap(grams(expected, 1), grams(proposed, 1)),
                overlap(grams(expected, 2), grams(proposed, 2)),
                sum(lines(reference), lines(candidate)));
    }

    /** The mean of each figure. */
    public static Rouge mean(List<Rouge> scores) {
        return new Rouge(
                scores.stream().mapToDouble(Rouge::one).average().orElse(0),
                scores.stream().mapToDouble(Rouge::two).average().orElse(0),
                scores.stream().mapToDouble(Rouge::sum).average().orElse(0));
    }

    static List<String> tokens(String text) {
        String spaced = NOT_A_TOKEN
                .matcher(text.toLowerCase(Locale.ROOT))
                .replaceAll(" ")
                .strip();
        return spaced.isEmpty() ? List.of() : List.of(spaced.split(" "));
    }

    private static List<List<String>> lines(String text) {
        return Arrays.stream(text.split("\n", -1)).map(Rouge::tokens).toList();
    }

    private static Map<List<String>, Integer> grams(List<String> tokens, int size) {
        Map<List<String>, Integer> counts = new HashMap<>();
        for (int i = 0; i + size <= tokens.size(); i++) {
            counts.merge(tokens.subList(i, i + size), 1, Integer::sum);
        }
        return counts;
    }

    private static double overlap(Map<List<String>, Integer> expected, Map<List<String>, Integer> proposed) {
        int hits = 0;
        for (var gram : expected.entrySet()) {
            hits += Math.min(gram.getValue(), proposed.getOrDefault(gram.getKey(), 0));
        }
        return Ratio.of(hits, total(proposed), total(expected)).f1();
    }

    private static int total(Map<?, Integer> counts) {
        return counts.values().stream().mapToInt(Integer::intValue).sum();
    }

    private static double sum(List<List<String>> expected, List<List<String>> proposed) {
        var leftExpected = grams(expected.stream().flatMap(List::stream).toList(), 1);
        var leftProposed = grams(proposed.stream().flatMap(List::stream).toList(), 1);
        int all = total(leftExpected);
        int drafted = total(leftProposed);
        int hits = 0;
        for (List<String> line : expected) {
            var united = new BitSet();
            proposed.forEach(other -> united.or(common(line, other)));
            // A token counts as often as both texts hold it, however many lines share it.
            for (int i : united.stream().toArray()) {
                var token = List.of(line.get(i));
                if (leftExpected.getOrDefault(token, 0) > 0 && leftProposed.getOrDefault(token, 0) > 0) {
                    hits++;
                    leftExpected.merge(token, -1, Integer::sum);
                    leftProposed.merge(token, -1, Integer::sum);
                }
            }
        }
        return all == 0 || drafted == 0 ? 0 : Ratio.of(hits, drafted, all).f1();
    }

    /**
     * Positions in {@code line} of one longest common subsequence; of two equal ones the later tokens are dropped
     * first.
     */
    private static BitSet common(List<String> line, List<String> other) {
        int[][] length = new int[line.size() + 1][other.size() + 1];
        for (int i = 1; i <= line.size(); i++) {
            for (int j = 1; j <= other.size(); j++) {
                length[i][j] = line.get(i - 1).equals(other.get(j - 1))
                        ? length[i - 1][j - 1] + 1
                        : Math.max(length[i - 1][j], length[i][j - 1]);
            }
        }
        var positions = new BitSet();
        int i = line.size();
        int j = other.size();
        while (i > 0 && j > 0) {
            if (line.get(i - 1).equals(other.get(j - 1))) {
                positions.set(--i);
                j--;
            } else if (length[i][j - 1] > length[i - 1][j]) {
                j--;
            } else {
                i--;
            }
        }
        return positions;
    }
}
