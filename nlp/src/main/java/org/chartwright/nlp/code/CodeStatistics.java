package org.chartwright.nlp.code;

import java.io.BufferedReader;
import java.io.IOException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeMap;

/**
 * Labelled notes in; how often a code goes with a run of one to three words, and how common it is, out. Of the runs
 * only those that point at a code are kept; of the terms of the code set all, since a term that is never coded is worth
 * knowing.
 */
public final class CodeStatistics {

    static final int LONGEST_RUN = 3;
    private static final int FEWEST_NOTES = 2;
    private static final int MOST_NOTES = 250;
    private static final double LEAST_SHARE = 0.25;

    private final Map<String, Integer> notes = new HashMap<>();
    private final Map<String, Map<String, Integer>> together = new HashMap<>();
    private final Map<String, Integer> prior = new TreeMap<>();
    private int size;

    private CodeStatistics() {}

    /** Statistics of notes that were read before; see {@link ReadCase}. */
    static CodeStatistics of(List<ReadCase> cases, List<LabelledNote> labels) {
        var statistics = new CodeStatistics();
        statistics.size = cases.size();
        for (ReadCase read : cases) {
            read.runs().forEach(run -> statistics.notes.merge(run, 1, Integer::sum));
        }
        statistics.notes.values().removeIf(count -> count < FEWEST_NOTES || count > MOST_NOTES);
        for (int i = 0; i < cases.size(); i++) {
            Set<String> codes = labels.get(i).codes();
            codes.forEach(code -> statistics.prior.merge(code, 1, Integer::sum));
            for (String term : cases.get(i).terms()) {
                statistics.notes.merge(term, 1, Integer::sum);
                var counts = statistics.together.computeIfAbsent(term, absent -> new HashMap<>());
                codes.forEach(code -> counts.merge(code, 1, Integer::sum));
            }
            for (String run : cases.get(i).runs()) {
                if (statistics.notes.containsKey(run)) {
                    var counts = statistics.together.computeIfAbsent(run, absent -> new HashMap<>());
                    codes.forEach(code -> counts.merge(code, 1, Integer::sum));
                }
            }
        }
        statistics.together.forEach((run, counts) -> {
            int seen = statistics.notes.getOrDefault(run, 1);
            double least = run.startsWith("#") ? 0.02 : LEAST_SHARE;
            counts.values().removeIf(count -> (count < 2 && seen > 1) || (double) count / seen < least);
        });
        statistics
                .together
                .entrySet()
                .removeIf(entry -> entry.getValue().isEmpty() && !entry.getKey().startsWith("#"));
        statistics.notes.keySet().retainAll(new HashSet<>(statistics.together.keySet()));
        return statistics;
    }

    /** Notes that hold the run; 0 when it points at no code. */
    int notes(String run) {
        return notes.getOrDefault(run, 0);
    }

    /** For each code the run points at, the notes that have both. */
    Map<String, Integer> codes(String run) {
        return together.getOrDefault(run, Map.of());
    }

    /** Share of notes with the code. */
    double prior(String code) {
        return size == 0 ? 0 : (double) prior.getOrDefault(code, 0) / size;
    }

    /** All of it as lines, in a fixed order. */
    List<String> lines() {
        List<String> lines = new ArrayList<>(List.of("size\t" + size));
        prior.forEach((code, count) -> lines.add("code\t%s\t%d".formatted(code, count)));
        for (String run : together.keySet().stream().sorted().toList()) {
            var codes = new StringBuilder();
            new TreeMap<>(codes(run))
                    .forEach((code, count) ->
                            codes.append('\t').append(code).append('=').append(count));
            lines.add("run\t%s\t%d%s".formatted(run, notes(run), codes));
        }
        return lines;
    }

    static CodeStatistics read(BufferedReader in, int count) throws IOException {
        var statistics = new CodeStatistics();
        for (int i = 0; i < count; i++) {
            String line = Objects.requireNonNull(in.readLine(), "statistics are cut off");
            String[] cells = line.split("\t", -1);
            switch (cells[0]) {
                case "size" -> statistics.size = Integer.parseInt(cells[1]);
                case "code" -> statistics.prior.put(cells[1], Integer.parseInt(cells[2]));
                case "run" -> {
                    statistics.notes.put(cells[1], Integer.parseInt(cells[2]));
                    Map<String, Integer> counts = new HashMap<>();
                    for (int c = 3; c < cells.length; c++) {
                        int equals = cells[c].indexOf('=');
                        counts.put(cells[c].substring(0, equals), Integer.parseInt(cells[c].substring(equals + 1)));
                    }
                    statistics.together.put(cells[1], counts);
                }
                default -> throw new IOException("statistics hold a line of an unknown kind");
            }
        }
        return statistics;
    }
}
