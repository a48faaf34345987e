package org.chartwright.nlp.speech;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.tuple;
import static org.chartwright.nlp.transcript.Speaker.CLINICIAN;
import static org.chartwright.nlp.transcript.Speaker.PATIENT;
import static org.chartwright.nlp.transcript.Speaker.UNKNOWN;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.chartwright.nlp.transcript.Speaker;
import org.chartwright.nlp.transcript.Utterance;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class AssembleTranscriptTests {

    static final SpeakerCues CUES =
            new SpeakerCues(Map.of("your", 3.0, "my", -3.0, "i'm going to", 2.0, "order", 3.0, "hurts", -2.0));

    @Test
    void numbersUtterancesAndGivesEachChannelItsRole() {
        var assemble = new AssembleTranscript(List.of(CLINICIAN, PATIENT), CUES);

        var first = assemble.with(said(0, 0, "does your knee hurt"));
        var second = assemble.with(said(1, 3, "my back hurts"));

        assertThat(first).singleElement().satisfies(utterance -> {
            assertThat(utterance.number()).isZero();
            assertThat(utterance.speaker()).isEqualTo(CLINICIAN);
        });
        assertThat(second).singleElement().satisfies(utterance -> {
            assertThat(utterance.number()).isOne();
            assertThat(utterance.speaker()).isEqualTo(PATIENT);
        });
    }

    @Test
    void everyWordStandsWhereItsIndexesSay() {
        var utterance = new AssembleTranscript(List.of(PATIENT), CUES)
                .with(said(0, 0, "i had an m r i and an x ray i'm told"))
                .getFirst();

        assertThat(utterance.text()).isEqualTo("I had an MRI and an x-ray. I'm told.");
        assertThat(utterance.words())
                .hasSize(12)
                .allSatisfy(word -> assertThat(utterance.text().substring(word.from(), word.to()))
                        .isEqualTo(word.text()));
    }

    @ParameterizedTest
    @CsvSource({
        "do you have any chest pain, Do you have any chest pain?",
        "okay so where does it hurt, Okay. So where does it hurt?",
        "any fever, Any fever?",
        "have had it for years, Have had it for years.",
        "does, Does.",
        "i take a vitamin d tablet, I take a vitamin D tablet.",
        "is it an i or a b, Is it an I or a b?",
        "one hundred fifty over ninety, One hundred fifty over ninety.",
        "no i stopped the tylenol on monday, 'No, I stopped the Tylenol on Monday.'"
    })
    void makesTextReadableWithoutChangingAWord(String heard, String text) {
        assertThat(new AssembleTranscript(List.of(PATIENT), CUES)
                        .with(said(0, 0, heard))
                        .getFirst()
                        .text())
                .isEqualTo(text);
    }

    @Test
    void leavesOutAFinalWithoutWords() {
        var assemble = new AssembleTranscript(List.of(PATIENT), CUES);

        assertThat(assemble.with(new SpeechEvent.Final(0, List.of()))).isEmpty();
        assertThat(assemble.with(said(0, 0, "yes")).getFirst().number()).isZero();
    }

    @Test
    void splitsASharedChannelAtPausesAndAttributesByWhatIsSaid() {
        var assemble = new AssembleTranscript(List.of(UNKNOWN), CUES);
        var words = new ArrayList<>(said(0, 0, "how is your knee").words());
        words.addAll(said(0, 1.6, "my knee hurts").words());

        assertThat(assemble.with(new SpeechEvent.Final(0, words)))
                .extracting(Utterance::speaker, Utterance::text)
                .containsExactly(tuple(CLINICIAN, "How is your knee?"), tuple(PATIENT, "My knee hurts."));
    }

    @Test
    void takesAShortPieceAfterAQuestionForItsAnswer() {
        assertThat(speakers("do you take your tablets", "yes every day")).containsExactly(CLINICIAN, PATIENT);
    }

    @Test
    void leavesOpenWhatDoesNotTell() {
        assertThat(speakers("well well")).containsExactly(UNKNOWN);
    }

    @Test
    void refusesAChannelWithoutARole() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new AssembleTranscript(List.of(PATIENT), CUES).with(said(1, 0, "yes")))
                .withMessage("channel 1 of 1");
    }

    private static List<Speaker> speakers(String... said) {
        var assemble = new AssembleTranscript(List.of(UNKNOWN), CUES);
        var speakers = new ArrayList<Speaker>();
        for (int i = 0; i < said.length; i++) {
            assemble.with(said(0, 10 * i, said[i])).forEach(utterance -> speakers.add(utterance.speaker()));
        }
        return speakers;
    }

    /** A final of words of 0.3 seconds each. */
    static SpeechEvent.Final said(int channel, double from, String text) {
        var words = new ArrayList<SpeechEvent.Heard>();
        long at = Math.round(from * 1000);
        for (String word : text.split(" ")) {
            words.add(new SpeechEvent.Heard(word, Duration.ofMillis(at), Duration.ofMillis(at + 300), 0.9));
            at += 300;
        }
        return new SpeechEvent.Final(channel, words);
    }
}
