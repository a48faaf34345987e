package org.chartwright.nlp.transcript;

import java.time.Duration;

/**
 * One recognised word.
 *
 * @param text as it stands in the utterance
 * @param start from the beginning of the recording
 * @param end from the beginning of the recording, not before {@code start}
 * @param confidence of the recogniser, 0 to 1
 * @param from index of its first character in the utterance's text
 * @param to index after its last character
 */
public record Word(String text, Duration start, Duration end, double confidence, int from, int to) {

    /**
     * Below this confidence a word is often another one. The recogniser gives nearly all words of clear speech 0.9 and
     * more; of words that it mishears, those it gives as the better of two guesses lie between 0.5 and 0.7.
     */
    private static final double SURE = 0.72;

    public Word {
        if (end.compareTo(start) < 0) {
            throw new IllegalArgumentException("word ends at %s before it starts at %s".formatted(end, start));
        }
        if (!(confidence >= 0 && confidence <= 1)) {
            throw new IllegalArgumentException("confidence %s is not between 0 and 1".formatted(confidence));
        }
        if (from < 0 || to <= from) {
            throw new IllegalArgumentException("characters [%d, %d) are empty or start before 0".formatted(from, to));
        }
    }

    /** Whether a reader should look, or listen, twice. */
    public boolean unsure() {
        return confidence < SURE;
    }
}
