package org.chartwright.nlp.draft;

import static org.assertj.core.api.Assertions.assertThat;
import static org.chartwright.nlp.draft.LocalDrafterTests.DRAFTER;
import static org.chartwright.nlp.draft.Visits.visit;

import java.util.List;
import org.chartwright.nlp.note.DraftNote;
import org.chartwright.nlp.note.Section;
import org.chartwright.nlp.note.Sentence;
import org.junit.jupiter.api.Test;

/** Under which problem, and in which section, a statement of the clinician stands. */
class PlanByProblemTests {

    @Test
    void aNewHeadingEndsWhatPointsBackToTheOneBefore() {
        var note = DRAFTER.draft(
                visit(
                        "d: hi , you are here today for chest pain . tell me about it .",
                        "p: it started last week .",
                        "d: let me tell you about my assessment and plan . for your high blood pressure , we will continue the lisinopril 20 milligrams a day . for your heart failure , your weight is up . this is likely caused by your diet . i will increase the lasix to 80 milligrams a day ."));

        assertThat(under(note, "Congestive heart failure")).anyMatch(text -> text.contains("caused by her diet"));
        assertThat(under(note, "Hypertension")).noneMatch(text -> text.contains("diet"));
    }

    @Test
    void whatAComplaintTurnsOutToBeHeadsItsPlan() {
        var note = DRAFTER.draft(
                visit(
                        "d: so you are here for back pain . tell me about it .",
                        "p: it started last week when i lifted a box .",
                        "d: let me tell you about my assessment and plan . for your back pain , i think you have a lumbar strain . i will prescribe meloxicam 15 milligrams a day ."));

        assertThat(labels(note)).contains("Lumbar strain").doesNotContain("Back pain");
        assertThat(under(note, "Lumbar strain")).anyMatch(text -> text.contains("meloxicam"));
    }

    @Test
    void whatAComplaintIsNotThoughtToBeHeadsNoPlan() {
        var note = DRAFTER.draft(
                visit(
                        "d: so you are here for back pain . tell me about it .",
                        "p: it started last week when i lifted a box .",
                        "d: let me tell you about my assessment and plan . for your back pain , i want an x-ray that looks for a fracture which i do not think you have . i will prescribe meloxicam 15 milligrams a day ."));

        assertThat(labels(note)).contains("Back pain").noneMatch(label -> label.contains("racture"));
    }

    @Test
    void aProblemHasTheFullestNameTheClinicianHadForIt() {
        var note = DRAFTER.draft(
                visit(
                        "d: so you are here for arm pain . tell me about it .",
                        "p: i fell off my bike yesterday .",
                        "d: let me tell you about my assessment and plan . what i see is a fracture . so you have a right proximal humerus fracture . i will put you in a sling ."));

        assertThat(labels(note)).contains("Right proximal humerus fracture").doesNotContain("Fracture");
    }

    @Test
    void aProblemOfTheHistoryHeadsNoPlan() {
        var note = DRAFTER.draft(
                visit(
                        "d: so you are here for a tick bite . in terms of your diabetes , are you watching your sugar ?",
                        "p: yes , i am .",
                        "d: okay . let's talk about my assessment and plan . i am going to start you on doxycycline 100 milligrams twice a day . for your diabetes , i want to order a hemoglobin a1c ."));

        assertThat(under(note, "Diabetes")).noneMatch(text -> text.contains("doxycycline"));
        assertThat(under(note, "Diabetes")).anyMatch(text -> text.contains("hemoglobin A1c"));
    }

    @Test
    void whatAPatientAsksAboutAgainStaysUnderItsProblem() {
        var note = DRAFTER.draft(visit(
                "d: so here is my assessment and plan . for your hypertension , i want to order an echocardiogram .",
                "p: okay .",
                "d: for the diabetes , i want to order a hemoglobin a1c .",
                "p: when will i have to come in for all of this ?",
                "d: we will get you scheduled for the echocardiogram ."));

        assertThat(under(note, "Diabetes")).noneMatch(text -> text.contains("echocardiogram"));
    }

    @Test
    void whatSomethingMightBeHeadsNothing() {
        var note = DRAFTER.draft(
                visit(
                        "d: what brings you in ?",
                        "p: i had chest pain for four days .",
                        "d: let me tell you about my assessment and plan . other potential causes could be anxiety or esophagitis . i want to order an endoscopy ."));

        assertThat(labels(note)).doesNotContain("Anxiety", "Esophagitis");
    }

    @Test
    void whatATreatmentIsForIsNoProblemOfItsOwn() {
        var note = DRAFTER.draft(visit(
                "d: here is my assessment and plan . for your ankle sprain , i want you to wear a brace . i will prescribe ibuprofen 600 milligrams , you can take that three times a day for the pain and swelling .",
                "p: okay ."));

        assertThat(labels(note)).doesNotContain("Pain", "Swelling");
    }

    @Test
    void anOrderIsATestAlsoWhereItMakesSureOfSomething() {
        var note = DRAFTER.draft(visit(
                "d: how are you doing ?",
                "p: i am doing well .",
                "d: here is my assessment and plan . for your hypertension , i am going to order a lipid panel just to make sure that your cholesterol is okay .",
                "p: okay ."));

        assertThat(under(note, "Hypertension"))
                .anyMatch(text -> text.startsWith("Additional Testing: I will order a lipid"));
    }

    @Test
    void whatTheClinicianPlansIsNoAccountOfThePatient() {
        var note = DRAFTER.draft(visit(
                "d: what brings you in today ?",
                "p: my right knee hurts since last week .",
                "d: okay .",
                "d: let me tell you about my assessment and plan . i think you have a knee sprain . i am going to start you on meloxicam 15 milligrams a day .",
                "p: okay .",
                "d: we will get this better and you will be able to walk on it in two weeks ."));

        assertThat(section(note, "History of present illness"))
                .noneMatch(text -> text.contains("meloxicam") || text.contains("sprain") || text.contains("2 weeks"));
    }

    @Test
    void aStandpointAndADictatedHeadingOpenTheirProblem() {
        var note = DRAFTER.draft(
                visit(
                        "d: you are here for high blood sugar . tell me about it .",
                        "p: it was two hundred yesterday .",
                        "d: let me tell you about my assessment and plan . for your diabetes , i will increase the metformin . from a heart bypass standpoint , we will order another echocardiogram .",
                        "p: okay .",
                        "d: under her hirsutism , her androgen levels were normal . for the acne , we will try benzoyl peroxide ."));

        assertThat(under(note, "Diabetes")).noneMatch(text -> text.contains("echocardiogram"));
        assertThat(under(note, "Hirsutism"))
                .anyMatch(text -> text.equals("Medical Reasoning: Her androgen levels were normal."));
    }

    @Test
    void whatIsToldAfterThePatientAsksStandsUnderNoWrongProblem() {
        var note = DRAFTER.draft(visit(
                "d: you are here for right knee pain . tell me about it .",
                "p: i twisted it .",
                "d: here is my assessment and plan . i think you have a knee sprain . i will prescribe meloxicam 15 milligrams a day . for your diabetes , i want to order a hemoglobin a1c .",
                "p: can i play basketball with my friends again ?",
                "d: you can not play basketball for seven days . i want to see you again in two weeks ."));

        assertThat(under(note, "Diabetes")).noneMatch(text -> text.contains("basketball") || text.contains("2 weeks"));
    }

    @Test
    void whatCausesAProblemHeadsNothing() {
        var note = DRAFTER.draft(
                visit(
                        "d: you are here for right foot pain . tell me about it .",
                        "p: i have a wound there .",
                        "d: here is my assessment and plan . the wound heals badly because of your diabetes . i want you to continue the aspirin ."));

        assertThat(labels(note)).doesNotContain("Diabetes");
    }

    static List<String> labels(DraftNote note) {
        return plan(note).stream().map(Section.Block::label).toList();
    }

    static List<String> under(DraftNote note, String problem) {
        return plan(note).stream()
                .filter(block -> block.label().equals(problem))
                .flatMap(block -> block.sentences().stream())
                .map(Sentence::text)
                .toList();
    }

    private static List<Section.Block> plan(DraftNote note) {
        return note.sections().stream()
                .filter(section -> section.title().equals("Assessment and plan"))
                .flatMap(section -> section.blocks().stream())
                .toList();
    }

    static List<String> section(DraftNote note, String title) {
        return note.sections().stream()
                .filter(section -> section.title().equals(title))
                .flatMap(section -> section.blocks().stream())
                .flatMap(block -> block.sentences().stream())
                .map(Sentence::text)
                .toList();
    }
}
