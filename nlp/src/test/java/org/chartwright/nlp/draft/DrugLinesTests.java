package org.chartwright.nlp.draft;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import org.chartwright.templates.SectionKind;
import org.junit.jupiter.api.Test;

/** Drugs that are named with their dose, refused or given up without a sentence stand in the note all the same. */
class DrugLinesTests {

    private static List<String> section(SectionKind kind, String... lines) {
        return Visits.section(LocalDrafterTests.DRAFTER.draft(Visits.unknown(lines)), kind);
    }

    private static String plan(String... said) {
        var lines = new ArrayList<>(List.of(
                "d: what brings you in ?",
                "p: my throat hurts , and i have a fever .",
                "d: okay , let me look . the tonsils are red .",
                "p: ouch .",
                "d: so it is strep . here is the plan .",
                "p: okay ."));
        lines.addAll(List.of(said));
        return String.join("\n", section(SectionKind.ASSESSMENT_AND_PLAN, lines.toArray(String[]::new)));
    }

    private static String medications(String... lines) {
        return String.join("\n", section(SectionKind.MEDICATIONS, lines));
    }

    @Test
    void aDrugWithItsDoseIsALineOfThePlan() {
        assertThat(plan("d: penicillin 500 twice a day for 10 days . lisinopril go to 20 daily .", "p: sure ."))
                .contains("Penicillin 500 twice daily for 10 days.", "Lisinopril goes to 20 daily.");
        assertThat(plan("d: clobetasol ointment , twice a day , 2 weeks , then weekends only .", "p: sure ."))
                .contains("Clobetasol ointment, twice daily, 2 weeks, then weekends only.");
    }

    @Test
    void whatHangsOnAConditionIsNoSuchLine() {
        assertThat(plan("d: if it is not better , cephalexin 500 twice a day for 10 days .", "p: sure ."))
                .doesNotContain("Cephalexin 500 twice daily for 10 days.");
        assertThat(plan("d: cephalexin 500 twice a day and only if the swab is positive .", "p: sure ."))
                .doesNotContain("Cephalexin 500 twice daily.");
    }

    @Test
    void aPlanForWhenSomethingIsNotSoIsTold() {
        assertThat(plan(
                        "d: i would like to start azithromycin 500 today . if it is not covered , then we'll do cephalexin ,"
                                + " 500 milligrams twice a day .",
                        "p: sure ."))
                .contains("If it is not covered, do cephalexin, 500 mg twice daily.");
        assertThat(plan("d: if there is no fever , and no cough , i would leave it at that .", "p: sure ."))
                .doesNotContain("has a cough");
    }

    @Test
    void refusedDrugsAreALineOfThePlan() {
        assertThat(plan("d: so no more aspirin , no naproxen . drink a lot .", "p: sure ."))
                .contains("No more aspirin, no naproxen.");
        assertThat(plan("d: and no prednisone at this point .", "p: sure .")).contains("No prednisone at this point.");
    }

    @Test
    void aRefusalForAWhileIsNotToldAsOneForGood() {
        assertThat(plan("d: and no aspirin for 7 days before the tonsils come out .", "p: sure ."))
                .doesNotContain("No aspirin.");
        assertThat(plan("d: and no ibuprofen if your stomach hurts .", "p: sure ."))
                .doesNotContain("No ibuprofen.");
    }

    @Test
    void whatIsUsedInsteadIsNotRefused() {
        assertThat(plan("d: no ibuprofen no aleve use tylenol 1000 mg twice a day", "p: sure"))
                .contains("No ibuprofen, no Aleve.")
                .contains("Tylenol 1000 mg twice daily");
        assertThat(plan("d: no aspirin , you are on apixaban 5 .", "p: sure .")).doesNotContain("no apixaban");
        assertThat(medications(
                        "d: what do you take ?",
                        "p: apixaban 5 twice a day .",
                        "d: okay .",
                        "p: my knee hurts .",
                        "d: here is the plan .",
                        "p: okay .",
                        "d: no aspirin , you are on apixaban ."))
                .contains("Apixaban 5 twice daily.");
    }

    @Test
    void aPlanThatIsPutOffUntilAnotherVisitIsNoLine() {
        assertThat(plan(
                        "d: cephalexin 500 twice a day for 10 days .",
                        "p: that one made me sick last year .",
                        "d: okay . we'll hold off on the cephalexin , and if you are still sore when i see you , we will"
                                + " revisit it ."))
                .doesNotContain("Cephalexin 500 twice daily");
    }

    @Test
    void whatThePatientGaveUpIsListedAsNotTaken() {
        assertThat(medications(
                        "d: what brings you in ?",
                        "p: my stomach burns .",
                        "d: omeprazole ?",
                        "p: yeah , no . i quit that .",
                        "d: okay . famotidine ?",
                        "p: i take famotidine 20 at night ."))
                .contains("Famotidine 20 at night.", "Not taking omeprazole.")
                .doesNotContain("Not taking famotidine");
        assertThat(medications(
                        "d: what brings you in ?",
                        "p: my stomach burns .",
                        "d: omeprazole ?",
                        "p: my brother quit that , i take it every day .",
                        "d: okay ."))
                .doesNotContain("Not taking omeprazole");
    }

    @Test
    void whatWasStoppedLaterInTheListIsAnotherDrug() {
        assertThat(medications(
                        "d: what brings you in ?",
                        "p: i have a sinus infection .",
                        "d: what do you take ?",
                        "p: lisinopril , 10 . and i was taking a baby aspirin , but dr. bowen stopped that in april .",
                        "d: okay ."))
                .contains("Lisinopril 10.")
                .doesNotContain("Not taking lisinopril");
    }

    @Test
    void aDrugWithHowOftenItIsTakenIsListed() {
        assertThat(medications(
                        "d: what brings you in ?",
                        "p: my stomach burns .",
                        "d: run me through the rest .",
                        "p: metformin 1,000 twice a day . the calcitriol , one every other day . and the trelegy inhaler ,"
                                + " once a day .",
                        "d: okay ."))
                .contains("Metformin 1,000 twice daily.", "Calcitriol every other day.", "Trelegy daily.");
        assertThat(medications(
                        "d: what brings you in ?",
                        "p: my sleep is bad .",
                        "d: okay .",
                        "p: so i did the benadryl 50 like every night for a month , and it made me feel hungover , so i quit"
                                + " that .",
                        "d: okay ."))
                .doesNotContain("Benadryl every night");
    }
}
