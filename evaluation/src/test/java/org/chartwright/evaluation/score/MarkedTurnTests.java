package org.chartwright.evaluation.score;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;
import static org.chartwright.nlp.language.Mark.COMMA;
import static org.chartwright.nlp.language.Mark.NONE;
import static org.chartwright.nlp.language.Mark.QUESTION;
import static org.chartwright.nlp.language.Mark.STOP;

import java.util.List;
import org.junit.jupiter.api.Test;

class MarkedTurnTests {

    @Test
    void takesMarksThatStandApartAndJoinsContractions() {
        var turn = MarkedTurn.of("i do n't , uh , take it . do you ?");

        assertThat(turn.words()).containsExactly("i", "don't", "uh", "take", "it", "do", "you");
        assertThat(turn.marks()).containsExactly(NONE, COMMA, COMMA, NONE, STOP, NONE, QUESTION);
    }

    @Test
    void leavesMarksInsideAWordToTheWord() {
        var turn = MarkedTurn.of("Dr. Smith said 8.2, at 10:30.");

        assertThat(turn.words()).containsExactly("dr", "smith", "said", "8.2", "at", "10:30");
        assertThat(turn.marks()).containsExactly(NONE, NONE, NONE, COMMA, NONE, STOP);
    }

    @Test
    void takesEllipsesAndDashesForNoMark() {
        assertThat(MarkedTurn.of("did ... did you stop or-").marks()).containsOnly(NONE);
        assertThat(MarkedTurn.of("wow! two things: rest; ice").marks()).containsExactly(STOP, NONE, COMMA, STOP, NONE);
    }

    @Test
    void scoresEachMarkAndAllTogether() {
        var scores = new MarkScores();
        scores.add(List.of(COMMA, STOP, NONE, QUESTION), List.of(COMMA, COMMA, NONE, QUESTION));

        assertThat(scores.of(COMMA).precision()).isEqualTo(0.5);
        assertThat(scores.of(STOP).f1()).isZero();
        assertThat(scores.all().f1()).isCloseTo(2 * 2 / 6.0, within(1e-9));
    }
}
