package org.chartwright.evaluation.driver;

import java.time.Duration;
import java.util.List;

/**
 * How times are spread, by nearest rank.
 *
 * @param count how many times there were; with none all others are zero
 */
record Percentiles(int count, Duration p50, Duration p95, Duration max) {

    static Percentiles of(List<Duration> times) {
        var sorted = times.stream().sorted().toList();
        return new Percentiles(sorted.size(), rank(sorted, 0.50), rank(sorted, 0.95), rank(sorted, 1.0));
    }

    private static Duration rank(List<Duration> sorted, double share) {
        int rank = (int) Math.ceil(share * sorted.size());
        return sorted.isEmpty() ? Duration.ZERO : sorted.get(Math.max(0, rank - 1));
    }

    List<String> cells() {
        return List.of(seconds(p50), seconds(p95), seconds(max), String.valueOf(count));
    }

    static String seconds(Duration time) {
        return "%.2f s".formatted(time.toMillis() / 1000.0);
    }
}
