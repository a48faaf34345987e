package org.chartwright.evaluation.score;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Set;
import org.junit.jupiter.api.Test;

class FactScoresTests {

    static final Set<String> DRUGS = Set.of("lisinopril", "metformin", "warfarin");

    @Test
    void tellsDrugsFoundFromDrugsLeftOutAndInvented() {
        var scores =
                FactScores.of("so lisinopril and metformin", "Lisinopril. Metformin.", "Lisinopril; warfarin.", DRUGS);

        assertThat(scores.drugRecall()).isEqualTo(0.5);
        assertThat(scores.draftDrugs()).isEqualTo(2);
        assertThat(scores.inventedDrugs()).isEqualTo(1);
        assertThat(scores.drugPrecision()).isEqualTo(0.5);
    }

    @Test
    void aDrugOrNumberThatWasSaidIsNotInventedThoughTheReferenceLacksIt() {
        var scores = FactScores.of("take warfarin five milligrams", "Anticoagulation.", "Warfarin 5 mg.", DRUGS);

        assertThat(scores.inventedDrugs()).isZero();
        assertThat(scores.inventedNumbers()).isZero();
    }

    @Test
    void countsANumberThatNobodySaid() {
        var scores =
                FactScores.of("blood pressure is one twenty over eighty", "BP 120/80.", "BP 120/80, pulse 72.", DRUGS);

        assertThat(scores.draftNumbers()).isEqualTo(3);
        assertThat(scores.inventedNumbers()).isEqualTo(1);
        assertThat(scores.numberRecall()).isEqualTo(1);
    }

    @Test
    void countsRunsOfEightWordsThatAreCopied() {
        var scores = FactScores.of("a b c d e f g h i", "", "a b c d e f g h j", DRUGS);

        assertThat(scores.grams()).isEqualTo(2);
        assertThat(scores.copied()).isEqualTo(1);
    }

    @Test
    void addsUpOverVisits() {
        var one = FactScores.of("lisinopril", "lisinopril", "lisinopril", DRUGS);

        assertThat(one.plus(one).foundDrugs()).isEqualTo(2);
        assertThat(one.plus(FactScores.NONE)).isEqualTo(one);
    }
}
