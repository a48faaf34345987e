package org.chartwright.nlp.draft;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What was measured stands in the note with what it is of, though nobody made a sentence of it. */
class MeasuredLinesTests {

    private static String note(String said) {
        return LocalDrafterTests.DRAFTER
                .draft(Visits.unknown(said.split(" / ")))
                .text();
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            d: the ct shows a four millimeter stone and also a six millimeter nodule in the right lower lobe . / p: oh . | 6 mm nodule
            d: x-ray grade three arthritis joint space two millimeters . / p: oh . | Grade 3 arthritis
            d: carotid fifty to sixty nine percent on the right , less than fifty left . / p: oh . | 50 to 69%
            d: bone density t score minus two point seven at the hip , minus two point one spine . / p: oh . | minus 2.7 at the hip
            d: lipid panel ldl one sixty two hdl thirty eight triglycerides two ten total two forty two . / p: oh . | total 242
            """)
    void itIsTold(String said, String told) {
        assertThat(note(said)).containsIgnoringCase(told);
    }

    @Test
    void aNumberAloneIsNot() {
        assertThat(note("d: what else ? / p: the usual . / d: thirty one left . / p: okay ."))
                .doesNotContain("31 left");
    }

    @Test
    void twoReadingsAreNotRunTogether() {
        assertThat(
                        note(
                                "d: so blood sugars ? / p: two hours after dinner it's like one eighty . one low , sixty two , tuesday ."))
                .doesNotContain("180.1");
    }

    @Test
    void theSecondOneIsNoHundred() {
        assertThat(note("d: when was the stent ? / p: in 2021 , and then the second one fourteen months after ."))
                .doesNotContain("114");
    }

    @Test
    void theSideOfTheSecondIsKept() {
        assertThat(note("d: let me look . cervical rotation fifty degrees left , thirty five right . / p: ouch ."))
                .contains("35 right");
    }

    @Test
    void aTestThatIsNamedByANumberHasNoSuchValue() {
        assertThat(LocalDrafterTests.DRAFTER
                        .draft(Visits.unknown("d: recheck the a1c and b twelve in three months .", "p: okay ."))
                        .facts()
                        .toString())
                .doesNotContain("hemoglobin A1c 12");
    }

    @Test
    void aFeverOfAHundredIsRead() {
        assertThat(note("d: temp ? / p: hundred and two last night , hundred point four this morning ."))
                .contains("102", "100.4");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            d: sugars ? / p: mornings it is one seventy one eighty one time it was two forty . | 171 | 170
            d: binders ? / p: i take the sevelamer eight hundred three of 'em with every meal . | 803 | 800
            d: so paracetamol five hundred two tablets three times a day . / p: okay . | 502 | 500
            d: blood pressure one thirty one over eighty . / p: okay . | 130/80 | 131/80
            """)
    void aCountBehindAReadingIsNoPartOfIt(String said, String wrong, String right) {
        assertThat(note(said)).contains(right).doesNotContain(wrong);
    }
}
