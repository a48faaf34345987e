package org.chartwright.evaluation.score;

/** Precision and recall, 0 to 1. */
public record Ratio(double precision, double recall) {

    public static final Ratio NONE = new Ratio(0, 0);

    /** Of counts; a share of nothing is 0. */
    public static Ratio of(long hits, long proposed, long expected) {
        return new Ratio((double) hits / Math.max(1, proposed), (double) hits / Math.max(1, expected));
    }

    /** Harmonic mean of the two, 0 when both are 0. */
    public double f1() {
        return precision + recall > 0 ? 2 * precision * recall / (precision + recall) : 0;
    }
}
