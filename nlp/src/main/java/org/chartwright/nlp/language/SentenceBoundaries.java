package org.chartwright.nlp.language;

import java.util.List;
import java.util.stream.IntStream;
import org.chartwright.models.WeightTable;
import org.chartwright.nlp.transcript.Speaker;

/**
 * Where sentences begin in speech that was written down without stops: by what may begin there at all
 * ({@link Openings}) and by how likely a stop is. The bounds were chosen on visits in which somebody had set the stops,
 * each cut by a classifier that had not seen it.
 */
final class SentenceBoundaries {

    private static final double STOP = 0.2;
    private static final double STOP_BEFORE_SUBJECT = 0.1;
    private static final double STOP_BEFORE_THAT = 0.3;
    private static final double MARK_BEFORE_ACT = 0.03;

    /** Below it what only looks like the beginning of a sentence is none. */
    private static final double STOP_AT_ALL = 0.03;

    private static final int SHORTEST = 3;

    /** "heart's regular | there's a murmur": where a stop is all but certain, less is enough. */
    private static final int SHORTEST_SURE = 2;

    private static final double SURE = 0.9;

    private SentenceBoundaries() {}

    /** Between two words: the probability of a comma and that of a stop or question mark, 0 to 1. */
    record Gap(double comma, double stop) {

        double any() {
            return comma + stop;
        }

        boolean mayEnd() {
            return stop >= STOP_AT_ALL;
        }
    }

    /**
     * The gap after each word but the last.
     *
     * @param words of one utterance in lower or mixed case, without marks
     * @param table by {@link PlaceMarks#GAPS}
     */
    static List<Gap> gaps(List<String> words, Speaker speaker, WeightTable table) {
        var features = new BoundaryFeatures(words, speaker);
        return IntStream.range(0, words.size() - 1)
                .mapToObj(i -> table.logProbabilities(features.gap(i)))
                .map(scores -> new Gap(Math.exp(scores[1]), Math.exp(scores[2])))
                .toList();
    }

    /** Whether a sentence begins at {@code i}, given where the present one began and how likely a mark stands there. */
    static boolean begins(List<Token> tokens, int start, int i, Gap gap) {
        boolean possible = i - start >= (gap.stop() >= SURE ? SHORTEST_SURE : SHORTEST)
                && tokens.size() - i >= 2
                && tokens.get(i).isWord()
                && !Openings.heldTogether(tokens, i);
        if (!possible) {
            return false;
        }
        if (Openings.examination(tokens, i) || Openings.problem(tokens, i)) {
            return true;
        }
        if (Openings.ledIn(tokens, start, i)) {
            return false;
        }
        if (gap.stop() >= STOP || gap.any() >= MARK_BEFORE_ACT && Openings.act(tokens, i)) {
            return true;
        }
        boolean relative = tokens.get(i).is("that");
        return Openings.statement(tokens, i)
                && !Openings.partOfAList(tokens, i)
                && gap.stop() >= (relative ? STOP_BEFORE_THAT : STOP_BEFORE_SUBJECT);
    }
}
