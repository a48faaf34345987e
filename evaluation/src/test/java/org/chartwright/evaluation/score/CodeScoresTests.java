package org.chartwright.evaluation.score;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;

class CodeScoresTests {

    @Test
    void countsOverAllDocumentsIgnoringCaseAndPoint() {
        var scores = CodeScores.of(
                Map.of("a", Set.of("i10", "m25.561"), "b", Set.of("E11.9")),
                Map.of("a", Set.of("I10", "M25.562"), "other", Set.of("J45.909")));

        assertThat(scores.full()).isEqualTo(new Ratio(1.0 / 2, 1.0 / 3));
        assertThat(scores.category()).isEqualTo(new Ratio(2.0 / 2, 2.0 / 3));
        assertThat(scores.full().f1()).isEqualTo(0.4);
    }
}
