package org.chartwright.app.coding;

import org.chartwright.app.coding.CodeDecision.Code;

/**
 * What the practice made of one code since its choices count.
 *
 * @param chosen how often it was accepted, or taken instead of another
 * @param against how often it was suggested and rejected or changed
 */
record PracticeChoice(Code code, int chosen, int against) {

    /** No number of choices moves a code by more than this share of confidence. */
    static final double BOUND = 0.15;

    /** Choices that count as undecided, so that one alone says little. */
    private static final double DOUBT = 4;

    PracticeChoice {
        if (chosen < 0 || against < 0) {
            throw new IllegalArgumentException(
                    "%s was chosen %d times, against %d".formatted(code.code(), chosen, against));
        }
    }

    /** Between minus and plus {@link #BOUND}; 0 where nothing was decided. */
    double weight() {
        return BOUND * (chosen - against) / (chosen + against + DOUBT);
    }
}
