package org.chartwright.evaluation.training;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

class SparseLogisticTests {

    @Test
    void withoutAPenaltyAFeatureGetsTheLogOddsOfItsRate() {
        var cases = new ArrayList<List<String>>();
        var outcomes = new boolean[200];
        for (int i = 0; i < 200; i++) {
            cases.add(i < 100 ? List.of("mri") : List.of());
            outcomes[i] = i < 100 ? i % 4 == 0 : i % 2 == 0;
        }

        SparseLogistic model = SparseLogistic.fit(cases, outcomes, 0, 1);

        assertThat(model.probability(List.of("mri"))).isCloseTo(0.25, within(1e-3));
        assertThat(model.probability(List.of())).isCloseTo(0.5, within(1e-3));
        assertThat(model.weights().get("mri")).isCloseTo(Math.log(0.25 / 0.75), within(1e-2));
    }

    @Test
    void leavesOutWhatIsTooRare() {
        SparseLogistic model =
                SparseLogistic.fit(List.of(List.of("rare"), List.of()), new boolean[] {true, false}, 1, 2);

        assertThat(model.weights()).isEmpty();
    }
}
