package org.chartwright.evaluation.training;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import org.junit.jupiter.api.Test;

class ForecastScoresTests {

    @Test
    void aPerfectRankingHasAnAucOfOneAndTiesOfAHalf() {
        assertThat(ForecastScores.of(new double[] {.1, .2, .8, .9}, new boolean[] {false, false, true, true})
                        .auc())
                .isEqualTo(1);
        assertThat(ForecastScores.of(new double[] {.5, .5, .5, .5}, new boolean[] {false, true, false, true})
                        .auc())
                .isEqualTo(0.5);
        assertThat(ForecastScores.of(new double[] {.9, .1}, new boolean[] {false, true})
                        .auc())
                .isEqualTo(0);
    }

    @Test
    void measuresErrorAndCalibration() {
        var chances = new double[100];
        var outcomes = new boolean[100];
        for (int i = 0; i < 100; i++) {
            chances[i] = 0.7;
            outcomes[i] = i % 2 == 0;
        }

        ForecastScores scores = ForecastScores.of(chances, outcomes);

        assertThat(scores.rate()).isEqualTo(0.5);
        assertThat(scores.brier()).isCloseTo(0.5 * 0.09 + 0.5 * 0.49, within(1e-9));
        assertThat(scores.calibrationError()).isCloseTo(0.2, within(1e-9));
        assertThat(scores.logLoss()).isCloseTo(-(Math.log(0.7) + Math.log(0.3)) / 2, within(1e-9));
    }
}
