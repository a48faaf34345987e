package org.chartwright.nlp.language;

import java.util.List;
import org.chartwright.models.Features;
import org.chartwright.models.WeightTable;
import org.chartwright.nlp.language.PlaceMarks.Gap;

/**
 * Where sentences begin in speech that was written down without stops: by a classifier trained on speech with stops, by
 * the one that sets marks, and by what may begin there at all ({@link Openings}).
 */
public final class SentenceBoundaries {

    private static final double LEAST = 0.2;
    /** Where a usual opening stands, a smaller probability is enough. */
    private static final double LEAST_BEFORE_OPENING = 0.04;

    private static final int SHORTEST = 3;
    /** Sentences longer than this are rare; a weaker sign ends one. */
    private static final int LONG = 22;

    /** Where a mark is less likely than that, words belong together: "your lower extremity | strength". */
    private static final double LEAST_MARK = 0.06;

    private static final double LEAST_MARK_BEFORE_ACT = 0.015;
    private static final double LEAST_STOP_BEFORE_SUBJECT = 0.06;
    private static final double LEAST_STOP_BEFORE_THAT = 0.4;
    private static final double SURE_STOP = 0.5;

    private final WeightTable table;

    public SentenceBoundaries(WeightTable table) {
        this.table = table;
    }

    /**
     * Whether a sentence begins at {@code i}, given where the present one began and how likely a mark stands there. The
     * classifier of marks knows more speech, the one of boundaries cuts where drafts are best cut; either may be sure.
     */
    boolean begins(List<Token> tokens, int start, int i, Gap gap) {
        boolean possible = i - start >= SHORTEST
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
        if (gap.stop() >= SURE_STOP || gap.any() >= LEAST_MARK_BEFORE_ACT && Openings.act(tokens, i)) {
            return true;
        }
        if (Openings.partOfAList(tokens, i)) {
            return false;
        }
        boolean relative = tokens.get(i).is("that");
        boolean statement = Openings.statement(tokens, i);
        return statement && gap.stop() >= (relative ? LEAST_STOP_BEFORE_THAT : LEAST_STOP_BEFORE_SUBJECT)
                || (statement && !relative || gap.any() >= LEAST_MARK) && likely(tokens, start, i);
    }

    private boolean likely(List<Token> tokens, int start, int i) {
        double least = Openings.usual(tokens, i) ? LEAST_BEFORE_OPENING : LEAST;
        return table.probability(features(tokens, i)) >= (i - start > LONG ? least / 4 : least);
    }

    /** What the classifier sees of the gap before {@code i}. */
    public static Features features(List<Token> tokens, int i) {
        var features = new Features();
        String[] around = new String[7];
        for (int at = -3; at <= 3; at++) {
            around[at + 3] = Openings.word(tokens, i + at);
            features.add(at + "=" + around[at + 3]);
        }
        features.add("12=" + around[2] + " " + around[3]);
        features.add("01=" + around[3] + " " + around[4]);
        features.add("23=" + around[1] + " " + around[2]);
        features.add("012=" + around[3] + " " + around[4] + " " + around[5]);
        features.add("121=" + around[2] + " " + around[3] + " " + around[4]);
        return features;
    }
}
