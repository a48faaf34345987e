package org.chartwright.nlp.transcript;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class DialogueTests {

    @Test
    void numbersUtterancesByLineAndTakesTheTagOff() {
        var transcript =
                Dialogue.parse("[doctor] how is the knee ?\n[Patient]  sore .  \r\n[patient_guest] very sore .");

        assertThat(transcript.utterances())
                .containsExactly(
                        Utterance.written(0, Speaker.CLINICIAN, "how is the knee ?"),
                        Utterance.written(1, Speaker.PATIENT, "sore ."),
                        Utterance.written(2, Speaker.GUEST, "very sore ."));
    }

    @Test
    void givesALineWithoutATagToTheSpeakerBeforeIt() {
        assertThat(Dialogue.parse("[doctor] let me look .\nit is swollen .").utterances())
                .extracting(Utterance::speaker)
                .containsExactly(Speaker.CLINICIAN, Speaker.CLINICIAN);
    }

    @Test
    void doesNotGuessWhoSpeaksUnderAnotherTagOrUnderNone() {
        assertThat(Dialogue.parse("hello .\n[doctor] hello .\n[nurse] hello .").utterances())
                .extracting(Utterance::speaker)
                .containsExactly(Speaker.UNKNOWN, Speaker.CLINICIAN, Speaker.UNKNOWN);
    }

    @Test
    void keepsEmptyLinesAsEmptyUtterances() {
        assertThat(Dialogue.parse("[doctor] bye .\n\n[patient] bye .").utterances())
                .extracting(Utterance::text)
                .containsExactly("bye .", "", "bye .");
    }

    @Test
    void takesOffOnlyTheFirstBracket() {
        assertThat(Dialogue.parse("[patient] it was [inaudible] twice .").utterances())
                .extracting(Utterance::text)
                .containsExactly("it was [inaudible] twice .");
    }
}
