package org.chartwright.nlp.draft;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import org.chartwright.nlp.note.DraftNote;
import org.chartwright.nlp.note.Order;
import org.junit.jupiter.api.Test;

/** A limit, a condition and a correction stay with what they were said of, in the note and in the orders. */
class LimitsKeptTests {

    private static DraftNote draft(String... lines) {
        var all = new ArrayList<>(List.of(
                "d: good morning , what brings you in today ?",
                "p: i have had this pain in my left knee for about two weeks .",
                "d: okay . let me take a look at the knee . there is some tenderness on the inside of the joint ."));
        all.addAll(List.of(lines));
        return LocalDrafterTests.DRAFTER.draft(Visits.unknown(all.toArray(String[]::new)));
    }

    private static List<String> orders(String... lines) {
        return draft(lines).orders().stream().map(Order::description).toList();
    }

    private static String note(String... lines) {
        return draft(lines).text();
    }

    @Test
    void asNeededStaysWithItsDrug() {
        assertThat(
                        orders(
                                "d: i'm going to give you prednisone forty milligrams once a day for five days and keep on with the albuterol two puffs every four hours as needed ."))
                .contains("prednisone 40 mg once a day for 5 days", "albuterol 2 puffs every 4 hours as needed");
    }

    @Test
    void aDrugTakenIfItIsNeededIsOrderedBesideOneThatIsTakenDaily() {
        assertThat(
                        orders(
                                "d: let's start lisinopril ten milligrams every morning and use the hydroxyzine twenty five at bedtime if you need it ."))
                .contains("lisinopril 10 mg every morning");
    }

    @Test
    void theMostThatMayBeTakenIsOrderedToo() {
        assertThat(orders(
                        "d: take acetaminophen six fifty every six hours as needed , no more than three grams a day ."))
                .contains("acetaminophen 650 every 6 hours as needed no more than 3 grams a day");
    }

    @Test
    void theDaysAreOfTheDrugTheyAreSaidOf() {
        assertThat(note("d: warfarin five milligrams every day but seven and a half on tuesdays and saturdays ."))
                .contains("Warfarin 5 mg every day but 7 and a half on Tuesdays and Saturdays.");
        assertThat(
                        note(
                                "p: i take the torsemide forty twice a day and that other one the little one on mondays and fridays ."))
                .doesNotContain("twice daily on Mondays");
    }

    @Test
    void aTaperIsOrderedStepByStep() {
        assertThat(
                        orders(
                                "d: prednisone taper , forty for three days , then twenty for three days , then ten for three days , then stop ."))
                .contains("prednisone 40 for 3 days then 20 for 3 days then 10 for 3 days then stop");
    }

    @Test
    void whatIsHeldForATimeIsNotHeldForGood() {
        assertThat(note("d: skip the metformin the morning of the ct scan ."))
                .contains("Hold metformin the morning of the CT scan.");
    }

    @Test
    void whenToReturnIsToldApartFromTheWarning() {
        assertThat(note("d: come back in 4 weeks , and go to the ER if the pain gets worse ."))
                .contains("Return in 4 weeks.")
                .doesNotContain("or go to the emergency department in 4 weeks");
    }

    @Test
    void theNumberOfHelpIsReadAsOne() {
        var note = draft("d: if you can't speak in full sentences or your lips turn blue call nine one one .");
        assertThat(note.text()).contains("Call 911 if");
        assertThat(note.orders()).noneMatch(order -> order.description().contains("ambulance"));
    }

    @Test
    void whatIsStartedOnlyIfOneIsNotBetterStandsWithItsCondition() {
        assertThat(note("d: if you're not better by friday , start the azithromycin ."))
                .contains("If the patient is not better by Friday, start the azithromycin.");
    }

    @Test
    void aSpanPutRightInAnotherUnitTakesThePlaceOfTheFirst() {
        assertThat(orders("d: i'll see you back in four weeks , actually let's make that six weeks ."))
                .contains("follow up in 6 weeks");
        assertThat(orders(
                        "d: take the naproxen twice a day for two weeks .",
                        "p: two weeks ?",
                        "d: sorry , ten days . ten days is enough ."))
                .contains("naproxen twice a day for 10 days");
    }

    @Test
    void aRaiseThatIsTakenBackIsNotMade() {
        assertThat(
                        orders(
                                "d: increase the lantus to thirty units . actually hold on , your morning sugars are fine , leave it at twenty six ."))
                .noneMatch(order -> order.contains("lantus 30"));
        assertThat(
                        orders(
                                "d: let's start you on zoloft twenty five . actually no , since you did well on lexapro before let's do lexapro ten ."))
                .noneMatch(order -> order.contains("zoloft"));
    }

    @Test
    void foodSaidOfAnotherMedicineIsNotOfThisOne() {
        assertThat(orders(
                        "d: i can prescribe you something stronger than ibuprofen . and you can also take paracetamol at the same time .",
                        "p: okay .",
                        "d: and the medication which i prescribe to you , take it with food ."))
                .noneMatch(order -> order.contains("with food"));
    }
}
