package org.chartwright.evaluation.score;

import java.time.Duration;
import java.util.List;
import org.chartwright.nlp.transcript.Speaker;
import org.chartwright.nlp.transcript.Transcript;
import org.chartwright.nlp.transcript.Utterance;
import org.chartwright.nlp.transcript.Word;

/**
 * Whom the words of a recording with several voices in one channel were given to.
 *
 * @param right words given to who spoke then
 * @param wrong words given to somebody else
 * @param unknown words given to nobody
 */
public record Attribution(int right, int wrong, int unknown) {

    public static final Attribution NONE = new Attribution(0, 0, 0);

    /** Who truly speaks from when to when, from the beginning of the recording. */
    public record Turn(Speaker speaker, Duration start, Duration end) {

        private Duration awayFrom(Duration time) {
            return time.compareTo(start) < 0
                    ? start.minus(time)
                    : time.compareTo(end) > 0 ? time.minus(end) : Duration.ZERO;
        }
    }

    /** Counts a transcript's words; each was spoken in the turn that its middle lies in or next to. */
    public static Attribution of(List<Turn> turns, Transcript transcript) {
        if (turns.isEmpty()) {
            return NONE;
        }
        return transcript.utterances().stream()
                .flatMap(utterance -> utterance.words().stream().map(word -> of(turns, utterance, word)))
                .reduce(NONE, Attribution::plus);
    }

    private static Attribution of(List<Turn> turns, Utterance utterance, Word word) {
        var middle = word.start().plus(word.end()).dividedBy(2);
        var nearest = turns.getFirst();
        for (var turn : turns) {
            nearest = turn.awayFrom(middle).compareTo(nearest.awayFrom(middle)) < 0 ? turn : nearest;
        }
        if (utterance.speaker() == Speaker.UNKNOWN) {
            return new Attribution(0, 0, 1);
        }
        return utterance.speaker() == nearest.speaker() ? new Attribution(1, 0, 0) : new Attribution(0, 1, 0);
    }

    public Attribution plus(Attribution other) {
        return new Attribution(right + other.right, wrong + other.wrong, unknown + other.unknown);
    }

    public int words() {
        return right + wrong + unknown;
    }

    /** Share of the words that were given to somebody else, in percent. */
    public double errorPercent() {
        return 100.0 * wrong / Math.max(1, words());
    }

    /** Share of the words that were given to nobody, in percent. */
    public double unknownPercent() {
        return 100.0 * unknown / Math.max(1, words());
    }
}
