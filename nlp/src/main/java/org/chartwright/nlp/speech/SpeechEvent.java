package org.chartwright.nlp.speech;

import java.time.Duration;
import java.util.List;

/** What the recogniser says about one channel of audio, in order. */
public sealed interface SpeechEvent {

    /** Channel of the recording, from 0. */
    int channel();

    /** What seems to be said just now; it will change. Never stored, never drafted from. */
    record Partial(int channel, String text) implements SpeechEvent {}

    /** What was said; it will not change. */
    record Final(int channel, List<Heard> words) implements SpeechEvent {

        public Final {
            words = List.copyOf(words);
        }
    }

    /**
     * One word as heard.
     *
     * @param text lower case, as the recogniser spells it
     * @param start from the beginning of the recording
     * @param end from the beginning of the recording
     * @param confidence 0 to 1
     */
    record Heard(String text, Duration start, Duration end, double confidence) {}
}
