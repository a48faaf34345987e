package org.chartwright.nlp.draft;

import static org.assertj.core.api.Assertions.assertThat;
import static org.chartwright.nlp.draft.LocalDrafterTests.DRAFTER;
import static org.chartwright.nlp.draft.PlanByProblemTests.section;
import static org.chartwright.nlp.draft.Visits.visit;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What a visit is about, by how it opens, and what the clinician concludes, as it was said. */
class ConcludedTests {

    private static final String PLAN = "d: let me tell you about my assessment and plan . ";

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "for your elbow pain , i believe that this is consistent with lateral epicondylitis . i will order a sling .|consistent with lateral epicondylitis",
                "i am concerned that you might have some pneumonia in the right lung . i will order a chest x-ray .|concerned that she might have some pneumonia in the right lung",
                "what i think we are dealing with is right hip osteoarthritis . i will prescribe meloxicam .|I think we are dealing with right hip osteoarthritis",
                "for your second problem , your hypertension , i do not believe it is well controlled at this time . i will increase the norvasc .|I do not believe it is well controlled",
                "it sounds like your depression is stable , so we will continue the effexor .|It sounds like her depression is stable"
            })
    void theDiagnosisStandsAsItWasSaid(String said, String sentence) {
        var note = DRAFTER.draft(visit("d: what brings you in ?", "p: i do not feel well .", "d: okay .", PLAN + said));

        assertThat(section(note, "Assessment and plan")).anyMatch(text -> text.contains(sentence));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "if this does not get better , i think you have a torn meniscus . i will order an mri .|I think she has a torn meniscus.",
                "i do not think that you have pneumonia . i will order a chest x-ray .|I think that she has pneumonia.",
                "i want to rule out that this is due to gout . i will order a uric acid .|This is due to gout."
            })
    void whatIsNotConcludedIsNotSaid(String said, String sentence) {
        var note = DRAFTER.draft(visit("d: what brings you in ?", "p: i do not feel well .", "d: okay .", PLAN + said));

        assertThat(section(note, "Assessment and plan")).noneMatch(text -> text.contains(sentence));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "it looks like you have been having some difficulty swallowing , tell me about it .|Difficulty swallowing.",
                "i see you had positive lab work for hepatitis c , how are you doing ?|Positive lab work for hepatitis C.",
                "you are coming in and for evaluation of a newly diagnosed ovarian cancer , how are you ?|Newly diagnosed ovarian cancer."
            })
    void theOpeningSaysWhatTheVisitIsAbout(String opening, String complaint) {
        var note = DRAFTER.draft(
                visit("d: " + opening, "p: well , i have been anxious and i get a headache now and then ."));

        assertThat(section(note, "Chief complaint")).containsExactly(complaint);
    }

    @Test
    void whatThePatientSaysFirstComesBeforeAPassingSymptom() {
        var note = DRAFTER.draft(visit(
                "d: what brings you in ?",
                "p: my new doctor noticed that my blood pressure has been quite high .",
                "d: how do you feel ?",
                "p: sometimes i get a headache ."));

        assertThat(section(note, "Chief complaint")).containsExactly("High blood pressure.");
    }
}
