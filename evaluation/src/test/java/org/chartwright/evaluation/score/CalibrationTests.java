package org.chartwright.evaluation.score;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.within;

import java.util.List;
import org.junit.jupiter.api.Test;

class CalibrationTests {

    @Test
    void putsEachWordIntoTheGroupOfItsConfidence() {
        var calibration = Calibration.of("my left knee", List.of("My", "left", "me"), List.of(1.0, 0.95, 0.4));

        assertThat(calibration.groups().getLast()).isEqualTo(new Calibration.Group(2, 2, 1.95));
        assertThat(calibration.groups().get(4)).isEqualTo(new Calibration.Group(1, 0, 0.4));
        assertThat(calibration.groups().getFirst().words()).isZero();
    }

    @Test
    void isZeroWhereWordsAreRightAsOftenAsPromised() {
        var heard = List.of("a", "b", "c", "x");

        assertThat(Calibration.of("a b c d", heard, List.of(0.75, 0.75, 0.75, 0.75))
                        .expectedError())
                .isEqualTo(0, within(1e-9));
        assertThat(Calibration.of("a b c d", heard, List.of(1.0, 1.0, 1.0, 1.0)).expectedError())
                .isEqualTo(0.25, within(1e-9));
    }

    @Test
    void doesNotLetOneGroupMakeUpForAnother() {
        var calibration = Calibration.of("a", List.of("a", "x"), List.of(0.5, 0.6));

        assertThat(calibration.expectedError()).isEqualTo((0.5 + 0.6) / 2, within(1e-9));
    }

    @Test
    void weighsRecordingsByTheirWords() {
        var sure = Calibration.of("a b c", List.of("a", "b", "c"), List.of(1.0, 1.0, 1.0));
        var wrong = Calibration.of("a", List.of("x"), List.of(0.0));

        assertThat(sure.plus(wrong).expectedError()).isZero();
        assertThat(sure.plus(Calibration.of("a", List.of("x"), List.of(1.0))).expectedError())
                .isEqualTo(0.25, within(1e-9));
        assertThat(Calibration.NONE.expectedError()).isZero();
    }

    @Test
    void countsAWordOfTwoPartsOnceAndRightOnlyWhole() {
        assertThat(Calibration.of("an x ray", List.of("an", "x-ray"), List.of(0.95, 0.95))
                        .groups()
                        .getLast())
                .isEqualTo(new Calibration.Group(2, 2, 1.9));
        assertThat(Calibration.of("an x", List.of("an", "x-ray"), List.of(0.95, 0.95))
                        .groups()
                        .getLast()
                        .right())
                .isEqualTo(1);
    }

    @Test
    void refusesWordsWithoutConfidences() {
        assertThatIllegalArgumentException().isThrownBy(() -> Calibration.of("a", List.of("a"), List.of()));
    }
}
