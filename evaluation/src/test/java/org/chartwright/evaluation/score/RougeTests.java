package org.chartwright.evaluation.score;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.List;
import org.junit.jupiter.api.Test;

class RougeTests {

    @Test
    void countsSharedTokensWhateverTheirCaseAndMarks() {
        var rouge = Rouge.of("The cat sat.", "the CAT ate");

        assertThat(rouge.one()).isEqualTo(2.0 / 3, within(1e-9));
        assertThat(rouge.two()).isEqualTo(1.0 / 2, within(1e-9));
        assertThat(rouge.sum()).isEqualTo(2.0 / 3, within(1e-9));
    }

    @Test
    void countsARepeatedTokenOnlyAsOftenAsBothTextsHoldIt() {
        assertThat(Rouge.of("knee", "knee knee knee").one()).isEqualTo(0.5, within(1e-9));
    }

    @Test
    void unitesWhatSeveralLinesShareWithOneLineOfTheReference() {
        assertThat(Rouge.of("a b\nc d", "a b c d").sum()).isEqualTo(1.0, within(1e-9));
        assertThat(Rouge.of("a b c d", "b a\nd c").sum()).isEqualTo(0.5, within(1e-9));
    }

    @Test
    void scoresAnEmptyDraftAsNothing() {
        assertThat(Rouge.of("PLAN\n\nRest.", "")).isEqualTo(new Rouge(0, 0, 0));
    }

    /** Expected figures from the reference program that reproduces the paper's table. */
    @Test
    void agreesWithTheReferenceProgramOnASmallNote() {
        String reference = """
                CHIEF COMPLAINT

                Right knee pain.

                HISTORY OF PRESENT ILLNESS

                Ms. Osei is a 61-year-old female who twisted her right knee 2 weeks ago. She takes naproxen 500 mg twice daily, and the knee still swells.

                PLAN

                - MRI of the right knee.
                - Continue naproxen 500 mg.""";
        String draft = """
                CHIEF COMPLAINT

                Knee pain, right.

                HISTORY OF PRESENT ILLNESS

                The patient twisted the right knee two weeks ago. Swelling persists.
                Takes naproxen 500 mg twice daily.

                PLAN

                1. Order an MRI of the right knee.
                2. Naproxen 500 mg is continued.""";

        var rouge = Rouge.of(reference, draft);

        assertThat(rouge.one()).isEqualTo(0.7273, within(0.0005));
        assertThat(rouge.two()).isEqualTo(0.4419, within(0.0005));
        assertThat(rouge.sum()).isEqualTo(0.6818, within(0.0005));
    }

    @Test
    void averagesOverNotes() {
        assertThat(Rouge.mean(List.of(new Rouge(1, 0.5, 0), new Rouge(0, 0.5, 0))))
                .isEqualTo(new Rouge(0.5, 0.5, 0));
    }
}
