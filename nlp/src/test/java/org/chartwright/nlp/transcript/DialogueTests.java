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
    void readsLabelsWithAColonToo() {
        assertThat(Dialogue.parse(
                                "Doctor: how are you ?\nPt : sore .\nDr. Hill: i see .\nthe plan : rest .\nGuest_family: he fell .")
                        .utterances())
                .containsExactly(
                        Utterance.written(0, Speaker.CLINICIAN, "how are you ?"),
                        Utterance.written(1, Speaker.PATIENT, "sore ."),
                        Utterance.written(2, Speaker.CLINICIAN, "i see ."),
                        Utterance.written(3, Speaker.CLINICIAN, "the plan : rest ."),
                        Utterance.written(4, Speaker.GUEST, "he fell ."));
    }

    @Test
    void staysWithTheSpeakerWhereATranscriberNotedSomething() {
        assertThat(Dialogue.parse("[patient] my knee .\n[ inaudible 00:09:25 ] twice .")
                        .utterances())
                .containsExactly(
                        Utterance.written(0, Speaker.PATIENT, "my knee ."),
                        Utterance.written(1, Speaker.PATIENT, "[ inaudible 00:09:25 ] twice ."));
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
