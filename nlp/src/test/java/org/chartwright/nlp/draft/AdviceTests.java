package org.chartwright.nlp.draft;

import static org.assertj.core.api.Assertions.assertThat;
import static org.chartwright.nlp.draft.Visits.visit;

import org.junit.jupiter.api.Test;

/** What the patient is told to do and what is done for them, in the plan. */
class AdviceTests {

    private static final String PLAN = "d: so let's talk about my assessment and plan . ";

    private static String draft(String... lines) {
        return LocalDrafterTests.DRAFTER.draft(visit(lines)).text();
    }

    @Test
    void tellsWhatIsBiddenAsAdvice() {
        assertThat(draft(PLAN + "for your asthma , hold off on pottery . get a scale , weigh yourself every day ."
                        + " try not to exercise outside . keep an eye on your blood pressure ."))
                .contains("I advised the patient to hold off on pottery.")
                .contains("I advised the patient to get a scale, and weigh herself every day.")
                .contains("I advised the patient to try not to exercise outside.")
                .contains("I advised the patient to keep an eye on her blood pressure.");
    }

    @Test
    void putsAConditionBehindWhatItIsFor() {
        assertThat(draft(PLAN + "if your symptoms worsen , please give us a call ."))
                .contains("Call if her symptoms worsen.");
        assertThat(draft(PLAN + "if you have a fever , chills , or vomiting , go to the emergency room ."))
                .contains("Go to the emergency department if she has a fever, chills, or vomiting.");
    }

    @Test
    void keepsTheConditionOfWhatFollowsTheCall() {
        assertThat(draft(PLAN + "if the swelling does not get better , give us a call and we will see you next week ."))
                .doesNotContain("- We will see her next week")
                .doesNotContain(": We will see her next week");
    }

    @Test
    void adviceSaidInOneBreathIsToldWithAnAnd() {
        assertThat(draft(PLAN + "get a scale weigh yourself daily call me if you gain three pounds in two days ."))
                .contains("get a scale and weigh herself daily and call me if she gains 3 pounds in 2 days.");
    }

    @Test
    void whatIsBiddenDuringTheExamIsNoAdvice() {
        assertThat(draft(
                        "d: let me examine you . let me know if this hurts . take a deep breath .",
                        "d: try to keep your arm still . keep up the good work ."))
                .doesNotContain("advised");
    }

    @Test
    void leavesWhatThePatientIsToldOfOthersAlone() {
        assertThat(draft(PLAN + "they will call you to schedule .")).doesNotContain("advised");
    }

    @Test
    void thePlanDoesNotLackASplintOrThatNothingIsNeeded() {
        assertThat(
                        draft(
                                "d: what happened ?",
                                "p: i fell on my wrist two days ago and it has been swollen and sore since then .",
                                PLAN + "for your wrist sprain , we are going to put you in a wrist splint ."
                                        + " i do not think you need any stronger pain medicine . i am also going to prescribe some crutches ."))
                .contains("We will put her in a wrist splint.")
                .contains("I do not think she needs any stronger pain medicine.")
                .contains("I will also prescribe some crutches.");
    }

    @Test
    void callsAndReferralsAreNotPrescribed() {
        assertThat(draft(PLAN + "i will give you a call on monday with the results of the biopsy ."))
                .contains("I will call her on Monday")
                .doesNotContain("prescribe a call");
    }
}
