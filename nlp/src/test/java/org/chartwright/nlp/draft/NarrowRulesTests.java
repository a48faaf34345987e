package org.chartwright.nlp.draft;

import static org.assertj.core.api.Assertions.assertThat;
import static org.chartwright.nlp.draft.LocalDrafterTests.DRAFTER;
import static org.chartwright.nlp.draft.PlanByProblemTests.section;
import static org.chartwright.nlp.draft.Visits.visit;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Words close to those a rule is made for, which say something else. */
class NarrowRulesTests {

    private static final String KNEE = "d: what brings you in ? / p: my right knee has been hurting for 2 weeks . / ";
    private static final String PLAN = KNEE + "d: okay . / p: okay . / d: let's talk about the plan . ";

    private static String note(String said) {
        return DRAFTER.draft(visit(said.strip().split(" / "))).text();
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            it is doubtful that this is due to a heart attack . | This is due to a heart attack
            it is not likely that this is due to a tear . | This is due to a tear
            it is very unlikely that this is due to an infection . | This is due to an infection
            the x-ray argues against the idea that this is due to arthritis . | This is due to arthritis
            """)
    void aDiagnosisIsNotCutOutOfItsDenial(String said, String untrue) {
        assertThat(note(PLAN + said)).doesNotContain(untrue);
    }

    @Test
    void whatIsDeniedBesideADiagnosisDoesNotHoldItBack() {
        assertThat(note(PLAN + "there is no fracture , so i think you have a knee sprain ."))
                .contains("I think she has a knee sprain");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            you want to stop taking the metformin because of your stomach but i would not do that . | advised the patient to stop
            so you want to cut back on your insulin . i do not think that is a good idea . | advised the patient to cut
            you want to continue to smoke so i can not make you stop . | advised the patient to continue
            i know you want to continue taking ibuprofen every day , but your kidneys can not handle that . | advised the patient to continue
            """)
    void whatThePatientWantsIsNoAdvice(String said, String untrue) {
        assertThat(note(PLAN + said)).doesNotContain(untrue);
    }

    @Test
    void whatOneWantsToMakeSureOfIsAdvice() {
        assertThat(note(PLAN + "you want to make sure you take the ibuprofen with food ."))
                .contains("I advised the patient to make sure");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            we will repeat the ct in 3 months . we will do a ct today . | in 3 months | a CT today
            we will check a basic metabolic panel today . then we will check a basic metabolic panel in 2 weeks . | panel today | in 2 weeks
            i will order an x-ray of the left foot . i will order a ct of the left ankle and an x-ray of the right foot . | X-ray of the left foot | CT of the left ankle
            i will order an mri of the left shoulder . i will also order an x-ray of the left shoulder and an mri of the neck . | MRI of the left shoulder | MRI of the neck
            """)
    void twoOrdersOfLikeWordsAreBothWritten(String said, String one, String other) {
        assertThat(note(PLAN + said)).contains(one, other);
    }

    @Test
    void twoComplaintsOfLikeWordsAreBothWritten() {
        assertThat(
                        note(
                                "d: anything else ? / p: i have swelling in my left ankle . i have a rash on my left ankle and swelling in my hands ."))
                .contains("swelling in her left ankle", "rash on her left ankle");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            d: does it hurt when i press on your right knee ? / p: no . ow , yes that does . | palpation
            d: does it hurt when i press on your right knee ? / p: no . well actually yes a little right there . | palpation
            d: does it hurt when i press on your right knee ? / p: no just a little . | palpation
            d: do you have pain in your chest when you move around ? / p: yes . | movement of
            d: do you have any pain in your head when you bend over ? / p: yes . | bending of
            d: do you have any pain in your left calf when i bend your right knee ? / p: yes . | bending of
            d: did you move recently ? do you have any pain ? / p: yes . | movement of
            d: let me listen to your lungs . / p: sure , can you refill my inhaler too ? / d: sounds good . | ungs sound
            d: did they tell you your vitals were normal in the emergency room ? / p: no they were really high . | vital signs look
            d: were you told your vital signs are good ? / p: not sure . | vital signs look
            """)
    void whatIsNotFoundIsNoFinding(String said, String untrue) {
        assertThat(note(KNEE + said + " / d: okay .")).doesNotContain(untrue);
    }

    @Test
    void theHandOneWritesWithIsNotTheOneThatWasHurt() {
        assertThat(
                        note(
                                "p: i cut my hand on a knife . / d: do you write with your right hand ? / p: yes . / d: let me look at the hand . there is tenderness over the hand ."))
                .doesNotContain("over the right hand");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            since you may need to travel i will refill your albuterol inhaler . | albuterol
            instead of waiting to discuss it i will send in amoxicillin 500 mg twice a day . | amoxicillin 500 mg twice a day
            before we consider surgery let's get an mri of your right knee . | mri of the right knee
            before we talk about your knee i am going to order a hemoglobin a1c . | hemoglobin a1c
            """)
    void whatIsOrderedBehindSomethingUndecidedIsOrdered(String said, String order) {
        assertThat(DRAFTER.draft(visit((PLAN + said).split(" / "))).orders())
                .anyMatch(found -> found.description().startsWith(order));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            possibly we will get an mri of your right knee .
            if we need to , i will order an mri of your right knee .
            we may need to see whether we will get an mri of your right knee .
            """)
    void whatIsStillUndecidedIsNot(String said) {
        assertThat(DRAFTER.draft(visit((PLAN + said).split(" / "))).orders())
                .noneMatch(found -> found.description().contains("mri"));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            d: hi , i see you have a positive outlook on things . / p: yes . i have had chest pain for 2 days . | Chest pain.
            d: hi , do you have a positive covid test at home ? / p: no . i have a sore throat . | Sore throat.
            d: hi , what brings you in ? / p: i am here for a sore throat . my blood pressure was high once when i was pregnant . | Sore throat.
            """)
    void theComplaintIsWhatThePatientHas(String said, String complaint) {
        var note = DRAFTER.draft(visit(said.strip().split(" / ")));

        assertThat(section(note, "Chief complaint")).containsExactly(complaint);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            number one , you should lose weight . number two , come back in six months . | Weight loss
            number one , i want you to quit smoking . number two , start lisinopril 10 mg . | Start lisinopril 10 mg
            number one , avoid alcohol . number two , drink plenty of water . | Drink plenty of water
            as far as the warfarin i want to hold that for 5 days before the surgery . | Warfarin
            """)
    void whatIsToBeDoneIsNoProblem(String said, String heading) {
        assertThat(note(PLAN + said).lines()).doesNotContain(heading);
    }

    @Test
    void aMedicineIsNotTakenOffAsAHeading() {
        assertThat(note(PLAN + "in terms of the lisinopril i would like to stop that because of your cough ."))
                .contains("n terms of the lisinopril I would like to stop that");
        assertThat(note(PLAN + "as far as the warfarin i want to hold that for 5 days before the surgery ."))
                .contains("n terms of the warfarin");
    }

    @Test
    void whoWouldLikeHelpWantsIt() {
        assertThat(note("d: anything else ? / p: i would like help with my depression ."))
                .contains("would like help with her depression");
    }

    @Test
    void theInhalerIsNotTheMedicineNamedBeforeIt() {
        assertThat(note(PLAN
                        + "for your knee pain take ibuprofen 600 mg . and for the inhaler , use it every 4 hours ."))
                .contains("use the inhaler every 4 hours")
                .doesNotContain("use ibuprofen");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            d: any trouble with your tongue ? / p: yes , it is numb .
            d: how is the ear ? / p: it is aching .
            d: and the incision on your scalp ? / p: it is sore .
            d: did something bite you ? / p: yes a spider . it is swollen and it is tender .
            """)
    void whatHurtsElsewhereIsNotTheKnee(String said) {
        assertThat(note(KNEE + said)).doesNotContainIgnoringCase("knee is");
    }
}
