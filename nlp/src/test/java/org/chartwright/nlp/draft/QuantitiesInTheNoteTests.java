package org.chartwright.nlp.draft;

import static org.assertj.core.api.Assertions.assertThat;
import static org.chartwright.nlp.draft.Visits.visit;

import org.chartwright.nlp.note.Omission;
import org.junit.jupiter.api.Test;

class QuantitiesInTheNoteTests {

    private static String draft(String... lines) {
        return LocalDrafterTests.DRAFTER.draft(visit(lines)).text();
    }

    private static String listed(String... lines) {
        return String.join(
                "; ",
                LocalDrafterTests.DRAFTER.draft(visit(lines)).omissions().stream()
                        .map(Omission::text)
                        .toList());
    }

    private static String medicines(String line) {
        return LocalDrafterTests.DRAFTER.draft(visit(line)).facts().stream()
                .map(fact -> fact.detail().toString())
                .toList()
                .toString();
    }

    @Test
    void howOftenAPressureIsCheckedIsNoScheduleOfADrug() {
        assertThat(medicines("p: i take the norvasc and check my blood pressure every week ."))
                .doesNotContain("weekly");
        assertThat(medicines("p: i take the norvasc every week and check my blood pressure every day ."))
                .contains("weekly");
    }

    @Test
    void tellsAQuantityWithWhatItIsOf() {
        assertThat(draft("d: all right , and how far are you running ?", "p: uh , like four to five miles a day ."))
                .contains("She is running 4 to 5 miles a day.");
        assertThat(draft("d: when was your last colonoscopy ?", "p: about five to six years ago ."))
                .contains("Her last colonoscopy was about 5 to 6 years ago.");
    }

    @Test
    void statesWhatThePatientConfirms() {
        assertThat(draft("d: okay , and this has been going on since february 2020 ?", "p: yeah ."))
                .contains("This has been going on since February 2020.");
        assertThat(draft("d: okay , and this has been going on since february 2020 ?", "p: no ."))
                .doesNotContain("2020");
        assertThat(draft("d: so you take two or three of them a day ?", "p: yes ."))
                .doesNotContain("3");
    }

    @Test
    void tellsWhatThePatientIsToDoAsAdvice() {
        assertThat(draft(
                        "d: so let's talk about my assessment and plan .",
                        "d: increase your water intake to at least forty eight ounces a day .",
                        "d: do not take more than four tylenol a day ."))
                .contains("I advised the patient to increase her water intake to at least 48 ounces")
                .contains("I advised the patient not to take more than 4 Tylenol");
    }

    @Test
    void takesTheSentenceOutOfWordsThatAreNone() {
        assertThat(
                        draft(
                                "d: so let's talk about my assessment and plan .",
                                "d: so what i am going to do i am going to refer you to physical therapy for six to eight weeks ."))
                .contains("I will refer her to physical therapy for 6 to 8 weeks.");
    }

    @Test
    void cutsOffNothingThatTurnsTheMeaning() {
        assertThat(draft(
                        "d: so let's talk about my assessment and plan .",
                        "d: unless the cough is gone of the , i will start you on prednisone forty milligrams ."))
                .doesNotContain("\n- I will start her on prednisone")
                .doesNotContain(": I will start her on prednisone");
    }

    @Test
    void doesNotTakeWhatIsToBeDoneForAQuestion() {
        assertThat(draft(
                        "d: i will put you in a finger splint and have you come back in two weeks to get an x-ray .",
                        "p: okay , yes ."))
                .doesNotContain("has come back");
        assertThat(draft("d: and we have you on the norvasc .", "p: yes .")).doesNotContain("has on");
    }

    @Test
    void leadsFindingsWithTheImageTheyWereReadFrom() {
        assertThat(draft(
                        "d: i reviewed the x-ray of your right knee .",
                        "d: there is no fracture and the bony alignment is normal ."))
                .contains("X-ray")
                .contains("no fracture");
    }

    @Test
    void carriesTheTestsThatAreOrdered() {
        assertThat(
                        draft(
                                "d: so let's talk about my assessment and plan .",
                                "d: in addition to that i am going to order a you get some morning aldosterone levels and a 24 hour urine ."))
                .containsIgnoringCase("aldosterone");
    }

    @Test
    void listsTwiceAYearInFigures() {
        assertThat(listed("d: do you see a dentist ?", "p: yeah , but only twice a year ."))
                .contains("2 times a year");
    }

    @Test
    void listsANumberThatTheClinicianOnlyAskedAboutUnlessItWasDenied() {
        assertThat(listed(
                        "d: i think you saw your neurologist about three months ago , you must be due to see her again ?",
                        "p: yeah next month"))
                .contains("3 months ago")
                .endsWith("(asked about)");
        assertThat(listed("d: any falls in the last two weeks ?", "p: no")).doesNotContain("2 weeks");
        assertThat(listed("d: any falls in the last two weeks ?", "p: um no")).doesNotContain("2 weeks");
        assertThat(listed("d: how bad does the pain get from zero to ten ?", "p: it's about a six"))
                .doesNotContain("asked about");
    }

    @Test
    void keepsTheNumbersOfWhatTheInsuranceIsAsked() {
        String[] said = {
            "d: so i'm going to ask your insurance to let us go from every eight weeks to every four weeks at the same"
                    + " three hundred milligrams while we're waiting"
        };

        assertThat(draft(said) + listed(said)).contains("every 8 weeks", "every 4 weeks", "300 mg");
    }

    @Test
    void aSaintsNameEndsNoSentence() {
        assertThat(draft("d: i referred him to st . mary's hospital for a ct last week"))
                .contains("St. Mary's hospital for a CT");
    }
}
