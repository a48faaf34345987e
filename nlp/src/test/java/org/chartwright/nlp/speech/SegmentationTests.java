package org.chartwright.nlp.speech;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;
import static org.chartwright.nlp.speech.Sounds.join;
import static org.chartwright.nlp.speech.Sounds.noise;
import static org.chartwright.nlp.speech.Sounds.silence;
import static org.chartwright.nlp.speech.Sounds.tone;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

class SegmentationTests {

    FakeDecoder decoder = new FakeDecoder();

    @Test
    void neverDecodesSilence() {
        assertThat(hear(silence(3600))).isEmpty();
        assertThat(decoder.heardSeconds()).isZero();
    }

    @Test
    void takesSteadyNoiseForTheRoomAfterAFewSeconds() {
        hear(noise(60, 300));

        assertThat(decoder.heardSeconds()).isLessThan(6);
    }

    @Test
    void doesNotWakeUpForAClick() {
        short[] click = silence(2);
        click[16_000] = 30_000;

        assertThat(hear(click)).isEmpty();
        assertThat(decoder.heardSeconds()).isZero();
    }

    @Test
    void endsAnUtteranceAtAPauseOfHalfASecond() {
        hear(join(silence(1), tone(3), silence(1), tone(2), silence(1)));

        assertThat(decoder.utteranceEnds).hasSize(2);
        assertThat(decoder.cuts).isEmpty();
    }

    @Test
    void keepsGoingOverAShortPause() {
        hear(join(tone(3), silence(0.3), tone(2), silence(1)));

        assertThat(decoder.utteranceEnds).hasSize(1);
    }

    @Test
    void cutsALongMonologueAtAShortPause() {
        hear(join(tone(16), silence(0.35), tone(3), silence(1)));

        assertThat(decoder.cuts)
                .singleElement()
                .satisfies(end -> assertThat(end).isCloseTo(16.3, within(0.2)));
    }

    @Test
    void givesTimesFromTheStartOfTheRecordingAcrossSilenceThatWasLeftOut() {
        var finals = finals(hear(join(silence(10), tone(3), silence(20), tone(3), silence(1))));

        assertThat(finals).hasSize(2);
        // Three tenths of a second of lead-in come before the first voice.
        assertThat(finals.get(0).words().getFirst().start()).isBetween(seconds(9.6), seconds(10));
        assertThat(finals.get(1).words().getFirst().start()).isBetween(seconds(32.6), seconds(33));
    }

    @Test
    void saysPartialsOnlyWhenTheyChange() {
        var partials = hear(join(tone(3.5), silence(1))).stream()
                .filter(SpeechEvent.Partial.class::isInstance)
                .toList();

        assertThat(partials).doesNotHaveDuplicates().hasSizeBetween(3, 4);
    }

    @Test
    void saysTheLastWordsWhenTheRecordingEndsInSpeech() {
        assertThat(finals(hear(tone(2.05)))).hasSize(1);
        assertThat(decoder.flushes).hasSize(1);
    }

    private List<SpeechEvent> hear(short[] samples) {
        var events = new ArrayList<SpeechEvent>();
        try (var recogniser = new Recogniser(0, decoder)) {
            events.addAll(recogniser.accept(samples));
            events.addAll(recogniser.finish());
        }
        return events;
    }

    private static List<SpeechEvent.Final> finals(List<SpeechEvent> events) {
        return events.stream()
                .filter(SpeechEvent.Final.class::isInstance)
                .map(SpeechEvent.Final.class::cast)
                .toList();
    }

    private static Duration seconds(double seconds) {
        return Duration.ofMillis((long) (seconds * 1000));
    }
}
