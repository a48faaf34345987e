package org.chartwright.nlp.transcript;

import java.time.Duration;
import java.util.List;
import java.util.Optional;

/**
 * One stretch of speech by one speaker.
 *
 * @param number position in the transcript, from 0
 * @param speaker who speaks
 * @param text what was said; never edited, since evidence points into it; may be empty
 * @param words recognised words in order with their times; empty where the text did not come from audio
 */
public record Utterance(int number, Speaker speaker, String text, List<Word> words) {

    public Utterance {
        if (number < 0) {
            throw new IllegalArgumentException("utterance number %d is below 0".formatted(number));
        }
        words = List.copyOf(words);
        for (Word word : words) {
            if (word.to() > text.length()) {
                throw new IllegalArgumentException("word [%d, %d) lies outside utterance %d of %d characters"
                        .formatted(word.from(), word.to(), number, text.length()));
            }
        }
    }

    /** An utterance that was typed or read from a file, without times. */
    public static Utterance written(int number, Speaker speaker, String text) {
        return new Utterance(number, speaker, text, List.of());
    }

    /** When it began, from the start of the recording; empty without word times. */
    public Optional<Duration> start() {
        return words.isEmpty() ? Optional.empty() : Optional.of(words.getFirst().start());
    }

    /** When it ended, from the start of the recording; empty without word times. */
    public Optional<Duration> end() {
        return words.isEmpty() ? Optional.empty() : Optional.of(words.getLast().end());
    }
}
