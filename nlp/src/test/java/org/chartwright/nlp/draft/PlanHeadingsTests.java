package org.chartwright.nlp.draft;

import static org.assertj.core.api.Assertions.assertThat;
import static org.chartwright.nlp.draft.LocalDrafterTests.DRAFTER;
import static org.chartwright.nlp.draft.Visits.visit;

import java.util.List;
import org.chartwright.nlp.note.Sentence;
import org.chartwright.templates.SectionKind;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** By what name a problem heads its plan, and what a visit is for. */
class PlanHeadingsTests {

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            right knee pain | i think you have a strain of your anterior cruciate ligament | Right anterior cruciate ligament strain
            headache | i do think that you have a tension type headache | Tension type headache
            left elbow pain | i believe this is consistent with lateral epicondylitis | Left lateral epicondylitis
            left ankle pain | your symptoms are consistent with an ankle sprain | Left ankle sprain
            left shoulder pain | your pain is most likely due to a rotator cuff tendinopathy | Likely left rotator cuff tendinopathy
            left ankle pain | this could be an ankle sprain | Possible left ankle sprain
            right knee pain | i do not think you have a strain of your anterior cruciate ligament | Right knee pain
            """)
    void aDiagnosisHeadsThePlanOfItsComplaint(String complaint, String concluded, String heading) {
        var labels = labels(
                "d: so you are here for " + complaint + " . tell me about it .",
                "p: it started last week after a long walk .",
                "d: let me tell you about my assessment and plan . for your " + complaint + " , " + concluded
                        + " . i will prescribe meloxicam 15 milligrams a day .");

        assertThat(labels).contains(heading);
    }

    @Test
    void howAProblemWasOnceIsNoPartOfItsName() {
        assertThat(
                        labels(
                                "d: hi , you are here for chest pain . tell me about it .",
                                "p: it started last week .",
                                "d: let me tell you about my assessment and plan . for your chest pain , it could be related to severe hypertension . i will order an echocardiogram . for your hypertension , we will continue the lisinopril 20 milligrams a day ."))
                .contains("Hypertension")
                .doesNotContain("Severe hypertension");
    }

    @Test
    void aPlanThatNothingElseHeadsIsHeadedByTheStatedReason() {
        assertThat(
                        labels(
                                "d: anna is a 52-year-old female here for hypogonadism . how are you ?",
                                "p: i am fine .",
                                "d: great . let me tell you about my assessment and plan . i would not change your dose . i will order a testosterone level ."))
                .containsExactly("Hypogonadism");
    }

    @Test
    void whatNamesAnotherProblemStandsUnderThat() {
        var note = DRAFTER.draft(
                visit(
                        "d: hi , what brings you in ?",
                        "p: i need my refills .",
                        "d: let me tell you about my assessment and plan . for your gout , we will continue the allopurinol 100 milligrams a day . for your migraine , we will continue the imitrex . i will see you in a month . the gout needs a low purine diet ."));

        assertThat(PlanByProblemTests.under(note, "Gout")).anyMatch(text -> text.contains("purine"));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            i was notified you were in the hospital for some pneumonia . what happened ? | Follow-up after hospitalization for pneumonia.
            anna is a 52-year-old female who presents today for an abnormal lab finding . how are you ? | Abnormal lab finding.
            anna was called for a follow-up with me for chronic kidney disease . how are you ? | Follow-up for chronic kidney disease.
            anna is here for left leg pain . right leg pain . tell me more . | Right leg pain.
            """)
    void theStatedReasonIsWhatAVisitIsFor(String opening, String complaint) {
        assertThat(complaint("d: " + opening, "p: i am a bit tired .")).containsExactly(complaint);
    }

    @Test
    void aStayOfWhichNoReasonIsToldIsNone() {
        assertThat(complaint("d: you were in the hospital for three days . how do you feel ?", "p: i have a cough ."))
                .noneMatch(text -> text.contains("hospital"));
    }

    @Test
    void whoWantsToQuitSmokingIsHereForThat() {
        assertThat(complaint("d: how are you ?", "p: i am good , i am just ready to quit smoking ."))
                .containsExactly("Smoking cessation.");
        assertThat(complaint("d: how are you ?", "p: i have a cough and i am not ready to quit smoking ."))
                .doesNotContain("Smoking cessation.");
    }

    @Test
    void theSideOfAComplaintIsTheOnlyOneThatIsSaid() {
        assertThat(complaint(
                        "d: you dropped a brick on your foot . what is going on with your right foot ?",
                        "p: my foot hurts .",
                        "d: have you injured your right foot before ?",
                        "p: no ."))
                .allMatch(text -> text.startsWith("Right foot"));
        assertThat(complaint(
                        "d: you dropped a brick on your foot . what is going on with your right foot ?",
                        "p: my foot hurts .",
                        "d: have you injured your left foot before ?",
                        "p: no ."))
                .noneMatch(text -> text.contains("ight foot"));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            my knee has been hurting . it is the left one . i had my right knee replaced in 2010 . | Right
            i broke my right ankle as a kid . this time it is the left . my ankle hurts . | Right
            i have had a rash for 2 days and i am trying to quit smoking . | Smoking
            i have a cough . my wife was in the hospital for a stroke . | stroke
            """)
    void whatWasBeforeOrIsAnothersIsNotWhatAVisitIsFor(String said, String wrong) {
        assertThat(complaint("d: what brings you in ?", "p: " + said)).noneMatch(text -> text.contains(wrong));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            i saw your husband and he was in the hospital for a stroke . how are you ? | stroke
            i am going to start you today with metformin 500 milligrams twice a day . | Metformin
            my last patient was in for chest pain . how are you ? | Chest pain
            """)
    void notEveryOpeningStatesAReason(String opening, String wrong) {
        assertThat(complaint("d: " + opening, "p: i have a cough .")).noneMatch(text -> text.contains(wrong));
    }

    private static List<String> complaint(String... lines) {
        return DRAFTER.draft(visit(lines)).sections().stream()
                .filter(section -> section.kind() == SectionKind.CHIEF_COMPLAINT)
                .flatMap(section -> section.blocks().stream())
                .flatMap(block -> block.sentences().stream())
                .map(Sentence::text)
                .toList();
    }

    private static List<String> labels(String... lines) {
        return PlanByProblemTests.labels(DRAFTER.draft(visit(lines)));
    }
}
