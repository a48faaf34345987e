package org.chartwright.nlp.draft;

import static org.assertj.core.api.Assertions.assertThat;
import static org.chartwright.nlp.draft.LocalDrafterTests.DRAFTER;
import static org.chartwright.nlp.draft.Visits.visit;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Speech with fillers, restarts and broken-off beginnings, told plainly or not at all. */
class PlainStatementsTests {

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            p: i have chest pain . it stopped after four days . | The chest pain stopped after 4 days.
            p: i take ibuprofen for it . it helps a little bit . | The ibuprofen helps a little.
            """)
    void itIsCalledByWhatWasNamedJustBefore(String said, String sentence) {
        assertThat(DRAFTER.draft(visit(said.strip())).text()).contains(sentence);
    }

    @Test
    void itStaysOpenWhereTwoThingsWereNamed() {
        assertThat(DRAFTER.draft(visit("p: i have chest pain and a cough . it stopped after four days ."))
                        .text())
                .doesNotContain("The cough stopped", "The chest pain stopped");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            p: i have been having chest pain for like two weeks now . | for 2 weeks
            p: my knee has been hurting for about i want to say a few weeks . | for about a few weeks
            d: for your gout we will we will continue the allopurinol 100 milligrams daily . | will continue the allopurinol 100 mg daily
            """)
    void fillersAndRestartsAreNotWritten(String said, String told) {
        assertThat(DRAFTER.draft(visit(said.strip())).text())
                .contains(told)
                .doesNotContain(" like ", "want to say", "we will we will", "I will I will");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "p: and he should is taking his lisinopril 20 milligrams .",
                "p: once she is better with her knee pain and swelling .",
                "p: some long weekends with my knee pain , which was great ."
            })
    void whatRestsOnNoVerbOfItsOwnIsNoSentence(String said) {
        assertThat(DRAFTER.draft(visit(said)).text())
                .doesNotContainIgnoringCase("should is", "once she is better", "which was great");
    }

    @Test
    void whatAResultShowsIsToldWithoutTheLooking() {
        assertThat(DRAFTER.draft(
                                visit(
                                        "d: so looking here at the results of your chest x-ray , it looks like there is fluid in your lungs there ."))
                        .text())
                .containsIgnoringCase("on her chest x-ray, it looks like there is fluid in her lungs.");
    }

    @Test
    void whatAnybodyMayGetIsNoAllergyOfThePatient() {
        var note = DRAFTER.draft(visit(
                "p: you are certain i do not have alpha-gal syndrome ? the one where a tick bites you and you get an allergic reaction to meat .",
                "d: i do not think so ."));

        assertThat(note.text()).doesNotContainIgnoringCase("meat");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            d: i know you have this history of congestive heart failure . | She has a history of congestive heart failure.
            d: good , your abdomen , um , is soft and your lungs are clear . | bdomen is soft
            d: it , there is a little bit of swelling on the lateral elbow . | welling on the lateral elbow.
            d: let's talk about my assessment and plan . my impression of you at this time , from a diabetes standpoint , we will increase the metformin to 1000 milligrams twice a day . | : We will increase the metformin to 1000 mg twice daily.
            """)
    void whatOnlyLeadsToAStatementIsNotWritten(String said, String told) {
        assertThat(DRAFTER.draft(visit(said.strip())).text()).contains(told).doesNotContain("It, ", "I know", ", is");
    }

    @Test
    void eachMedicineOfAListOfAllergiesIsOneAndWeightLossIsNoReaction() {
        var note = DRAFTER.draft(
                visit("p: i am allergic to percocet , vicodin and codeine . and i have had intentional weight loss ."));

        assertThat(note.text()).contains("Percocet.", "Vicodin.", "Codeine.").doesNotContain("(weight loss)");
    }

    @Test
    void whatWasWeanedOffIsNotTaken() {
        var note = DRAFTER.draft(visit(
                "d: i know we have you on the prozac 20 milligrams daily .",
                "p: i was taking it regularly , but i have weaned myself off of it .",
                "d: do you take anything else ?",
                "p: i was also on lisinopril before . i take metformin ."));

        assertThat(note.text().lines())
                .contains("Metformin.")
                .noneMatch(line -> line.matches("(?i)(?:prozac|lisinopril)( [0-9].*)?\\."));
    }

    @Test
    void aReturnThatHangsOnAConditionIsNoFollowUp() {
        var note = DRAFTER.draft(
                visit(
                        "d: let's talk about my assessment and plan . if it does not get better , give us a call and we will see you next week ."));

        assertThat(note.orders()).isEmpty();
        assertThat(note.text()).doesNotContain("Follow up in");
    }

    @Test
    void theSideIsTheOneThePatientAnswers() {
        var note = DRAFTER.draft(visit(
                "d: hi , did you say that you hurt your knee ?",
                "p: yes , i hurt my knee .",
                "d: is it your left or your right knee ?",
                "p: it is my right .",
                "p: my left knee does not really hurt ."));

        assertThat(note.text()).contains("Right knee injury.").doesNotContain("Left knee injury");
    }

    @Test
    void whoeverHasNoQuestionsHasNotAgreedYet() {
        var note = DRAFTER.draft(visit(
                "d: how are you ?",
                "p: my knee hurts .",
                "d: let's talk about my assessment and plan . for your knee pain , i will order an mri . any questions ?",
                "p: no , i do not think so ."));

        assertThat(note.text()).contains("The patient has no questions").doesNotContain("understands and agrees");
    }

    @Test
    void aDoseWrittenWithAStopIsRead() {
        assertThat(DRAFTER.draft(visit("d: i do want to add aldactone twelve . five milligrams daily ."))
                        .text())
                .contains("12.5 mg");
    }

    @Test
    void aStatementKeepsTheShortTurnThatEndsIt() {
        var note = DRAFTER.draft(
                visit(
                        "d: what brings you in ?",
                        "p: my right arm has been hurting for two weeks . i have been taking ibuprofen every six hours , but it is not helping at all ."));

        assertThat(note.sentences())
                .filteredOn(sentence -> sentence.text().contains("every 6 hours, but it is not helping"))
                .singleElement()
                .satisfies(sentence -> assertThat(sentence.evidence()).hasSizeGreaterThan(1));
    }

    @Test
    void whatAMedicineDoesIsNoSymptom() {
        assertThat(DRAFTER.draft(visit("p: she gave me some numbing medicine for my arm ."))
                        .text())
                .doesNotContain("Reports numbness", "Numbness.");
    }

    @Test
    void whatIsSaidBesideADenialIsNotLost() {
        assertThat(DRAFTER.draft(visit(
                                "d: have you lost weight ?",
                                "p: no , but i stopped taking the metformin .",
                                "d: do you have any chest pain ?",
                                "p: no ."))
                        .text())
                .contains("stopped taking the metformin");
    }

    @Test
    void noOtherAllergyButOneIsNotNone() {
        var note = DRAFTER.draft(visit(
                "d: are you allergic to penicillin ?",
                "p: yes .",
                "d: any other allergies ?",
                "p: nope , just penicillin ."));

        assertThat(note.text()).containsIgnoringCase("penicillin.").doesNotContainIgnoringCase("no known allergies");
    }

    @Test
    void aReceptorIsNoPauseInSpeech() {
        assertThat(DRAFTER.draft(visit("d: the biopsy came back as grade two , er positive , pr positive ."))
                        .text())
                .containsIgnoringCase("er positive");
    }

    @Test
    void whoWouldNotSayDenies() {
        assertThat(DRAFTER.draft(visit(
                                "d: did you hear a pop when you fell ?",
                                "p: i would not say i really heard a pop .",
                                "d: do you have any numbness ?",
                                "p: no ."))
                        .text())
                .doesNotContain("She heard a pop", "reports a pop");
    }

    @Test
    void whatTheFrontDeskIsToScheduleStaysInThePlan() {
        assertThat(DRAFTER.draft(
                                visit(
                                        "d: how are you ?",
                                        "p: my right knee hurts .",
                                        "d: let's talk about my assessment and plan . i will have the front desk schedule an mri of your right knee for this week , and i will see you again in two weeks ."))
                        .text())
                .contains("front desk schedule an MRI of her right knee");
    }

    @Test
    void whatAPatientWeanedOffIsNotTaken() {
        var note = DRAFTER.draft(visit(
                "d: what medications are you taking ?",
                "p: i take metformin . i weaned myself off the prozac in may ."));

        assertThat(note.text().lines())
                .contains("Metformin.")
                .noneMatch(line -> line.matches("(?i)prozac( [0-9].*)?\\."));
    }
}
