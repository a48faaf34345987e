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
            p: i take ibuprofen for it . it helps a little bit . | The ibuprofen helps a little bit.
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
            d: i know you have this history of congestive heart failure . | She has this history of congestive heart failure.
            d: good , your abdomen , um , is soft and your lungs are clear . | bdomen is soft
            d: it , there is a little bit of swelling on the lateral elbow . | There is a little bit of swelling on the lateral elbow.
            d: let's talk about my assessment and plan . my impression of you at this time , from a diabetes standpoint , we will increase the metformin to 1000 milligrams twice a day . | : We will increase the metformin to 1000 mg twice daily.
            """)
    void whatOnlyLeadsToAStatementIsNotWritten(String said, String told) {
        assertThat(DRAFTER.draft(visit(said.strip())).text()).contains(told);
    }
}
