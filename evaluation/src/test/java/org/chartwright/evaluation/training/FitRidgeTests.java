package org.chartwright.evaluation.training;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.List;
import org.chartwright.evaluation.training.LogisticRegression.Example;
import org.chartwright.models.Features;
import org.chartwright.models.WeightTable;
import org.junit.jupiter.api.Test;

class FitRidgeTests {

    static final int SLOTS = 1 << 8;
    static final List<Example> EXAMPLES =
            List.of(new Example(seen("cough"), 0), new Example(seen("cough"), 0), new Example(seen("rash"), 1));

    @Test
    void solvesTheLeastSquaresWithTheirPenalty() {
        var table = new FitRidge(List.of("lungs", "skin"), SLOTS, 1, 0).fit(EXAMPLES);

        // two equal examples 2/3 above the mean: 2 x 2/3 / (2 + 1); the mean is 1/3
        assertThat(table.scores(seen("cough"))[0]).isCloseTo(1 / 3.0 + 4 / 9.0, within(1e-6));
        // one example 4/3 below it: 4/3 / (1 + 1)
        assertThat(table.scores(seen("rash"))[0]).isCloseTo(1 / 3.0 - 2 / 3.0, within(1e-6));
    }

    @Test
    void liftsRareLabels() {
        var plain = new FitRidge(List.of("lungs", "skin"), SLOTS, 1, 0).fit(EXAMPLES);
        var levelled = new FitRidge(List.of("lungs", "skin"), SLOTS, 1, 0.5).fit(EXAMPLES);

        assertThat(margin(levelled, "fever")).isGreaterThan(margin(plain, "fever"));
    }

    private static double margin(WeightTable table, String word) {
        return table.scores(seen(word))[1] - table.scores(seen(word))[0];
    }

    private static Features seen(String name) {
        return new Features(SLOTS).add(name);
    }
}
