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
 * @param attribution how sure it is that this speaker speaks, 0 to 1; 1 where the speaker had a microphone of their own
 *     or a person said so, less where it was told from the words
 */
public record Utterance(int number, Speaker speaker, String text, List<Word> words, double attribution) {

    public Utterance {
        if (number < 0) {
            throw new IllegalArgumentException("utterance number %d is below 0".formatted(number));
        }
        if (!(attribution >= 0 && attribution <= 1)) {
            throw new IllegalArgumentException("attribution %s is not between 0 and 1".formatted(attribution));
        }
        words = List.copyOf(words);
        for (Word word : words) {
            if (word.to() > text.length()) {
                throw new IllegalArgumentException("word [%d, %d) lies outside utterance %d of %d characters"
                        .formatted(word.from(), word.to(), number, text.length()));
            }
        }
    }

    /** An utterance whose speaker is beyond doubt. */
    public Utterance(int number, Speaker speaker, String text, List<Word> words) {
        this(number, speaker, text, words, 1);
    }

    /** An utterance that was typed or read from a file, without times. */
    public static Utterance written(int number, Speaker speaker, String text) {
        return new Utterance(number, speaker, text, List.of());
    }

    /** The same at another place of the transcript. */
    public Utterance numbered(int other) {
        return new Utterance(other, speaker, text, words, attribution);
    }

    /** The same where it is as sure as that who speaks. */
    public Utterance attributed(double certainty) {
        return new Utterance(number, speaker, text, words, certainty);
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
