package org.chartwright.evaluation.training;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

class GrowTreesTests {

    @Test
    void learnsARuleThatNeedsBothNumbers() {
        List<double[]> cases = new ArrayList<>();
        double[] outcomes = new double[400];
        for (int i = 0; i < outcomes.length; i++) {
            double one = i % 20;
            double other = i / 20;
            cases.add(new double[] {one, other});
            outcomes[i] = one > 9 && other > 9 ? 1 : 0;
        }

        var trees = new GrowTrees(200, 4, 0.2, 5).from(cases, outcomes);

        assertThat(trees.probability(new double[] {15, 15})).isGreaterThan(0.9);
        assertThat(trees.probability(new double[] {15, 3})).isLessThan(0.1);
        assertThat(trees.probability(new double[] {3, 15})).isLessThan(0.1);
    }
}
