package org.chartwright.nlp.draft;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.chartwright.templates.SectionKind;
import org.junit.jupiter.api.Test;

/** Operations stand with their year, told by the patient or read by the clinician and confirmed. */
class OperationsTests {

    private static List<String> surgical(String... lines) {
        return Visits.section(
                LocalDrafterTests.DRAFTER.draft(Visits.unknown(lines)), SectionKind.PAST_SURGICAL_HISTORY);
    }

    @Test
    void theYearIsKept() {
        assertThat(
                        surgical(
                                "d: have you had any surgeries ?",
                                "p: yes , a tonsillectomy in nineteen eighty seven and a knee replacement in two thousand and four ."))
                .containsExactly("Tonsillectomy in 1987.", "Knee replacement in 2004.");
    }

    @Test
    void whatTheClinicianReadsIsConfirmed() {
        assertThat(surgical(
                        "d: i see that you had a gallbladder removal in two thousand three , correct ?",
                        "p: yes , that's correct .",
                        "d: and an exploratory laparotomy in nineteen seventy one ?",
                        "p: yes ."))
                .containsExactly("Gallbladder removal in 2003.", "Exploratory laparotomy in 1971.");
        assertThat(surgical(
                        "d: i see that you had a hernia repair in two thousand three , correct ?",
                        "p: no , that was my brother ."))
                .isEmpty();
    }

    @Test
    void whatIsStillAheadWasNotDone() {
        assertThat(surgical("d: have you had any surgeries ?", "p: no , but they recommended a hip replacement ."))
                .isEmpty();
        assertThat(surgical("d: any operations ?", "p: i might need a thyroidectomy ."))
                .isEmpty();
    }

    @Test
    void thePartOfTheBodyNamesTheOperation() {
        assertThat(surgical(
                        "d: any surgeries ?",
                        "p: appendix , in nineteen ninety eight , and my left knee replaced .",
                        "d: okay ."))
                .containsExactly("Appendectomy in 1998.", "Left knee replacement.");
        assertThat(surgical("d: any surgeries ?", "p: i'm supposed to have my hip replaced in june .", "d: okay ."))
                .isEmpty();
        assertThat(surgical("d: any surgeries ?", "p: my sister had her gallbladder out .", "d: okay ."))
                .isEmpty();
    }

    @Test
    void anOperationTakenForGrantedIsNotDenied() {
        assertThat(surgical(
                        "d: what brings you in ?",
                        "p: my checkup .",
                        "d: any chest pain since your heart surgery ?",
                        "p: no ."))
                .isEmpty();
    }
}
