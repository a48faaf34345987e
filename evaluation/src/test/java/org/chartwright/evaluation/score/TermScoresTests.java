package org.chartwright.evaluation.score;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import org.junit.jupiter.api.Test;

class TermScoresTests {

    TermScores scores = new TermScores(Map.of("eliquis", "drug", "heart failure", "condition", "failure", "condition"));

    @Test
    void countsTermsThatWereSaidAndHeard() {
        scores.add("Eliquis for heart failure", "eliquis for hard failure");

        assertThat(scores.byGroup())
                .containsEntry("drug", new TermScores.Score(1, 1, 0))
                .containsEntry("condition", new TermScores.Score(1, 0, 0));
        assertThat(scores.words()).isEqualTo(4);
    }

    @Test
    void countsTermsThatNobodySaid() {
        scores.add("a leak is there", "eliquis there");

        assertThat(scores.byGroup()).containsEntry("drug", new TermScores.Score(0, 0, 1));
    }

    @Test
    void hearsATermOnlyAsOftenAsItStandsThere() {
        scores.add("eliquis not eliquis", "eliquis not a leak");

        assertThat(scores.byGroup()).containsEntry("drug", new TermScores.Score(2, 1, 0));
    }
}
