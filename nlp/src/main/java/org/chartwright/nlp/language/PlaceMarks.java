package org.chartwright.nlp.language;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.chartwright.models.WeightTable;
import org.chartwright.nlp.transcript.Speaker;

/**
 * The words of one utterance in, the mark after each out: first where sentences and phrases end, then which sentences
 * ask. Two linear classifiers trained on dialogues that people punctuated; the last word always ends a sentence.
 */
public final class PlaceMarks {

    /** The classifier of gaps tells these apart, in this order. */
    public static final List<String> GAPS = List.of("none", "comma", "stop");

    /** The classifier of sentences tells these apart, in this order. */
    public static final List<String> SENTENCES = List.of("stop", "question");

    /** A mark is set where it is at least so likely as none, times this; chosen by cross-validation for the best F1. */
    private static final double COMMA = 0.4;

    private static final double STOP = 0.5;

    /** "no" and what follows are torn apart only where that is so many times likelier than not. */
    private static final double SURE = 6;

    /** What follows belongs to these; a stop or comma there would change who denies what. */
    private static final Set<String> BINDING =
            Set.of("not", "a", "an", "the", "my", "your", "his", "her", "their", "our", "any", "without", "never");

    private final WeightTable gaps;
    private final WeightTable sentences;

    /**
     * @param gaps by {@link #GAPS}
     * @param sentences by {@link #SENTENCES}
     */
    public PlaceMarks(WeightTable gaps, WeightTable sentences) {
        this.gaps = gaps;
        this.sentences = sentences;
    }

    /** With the shipped classifiers. */
    public static PlaceMarks open() {
        return Shipped.MARKS;
    }

    private static final class Shipped {
        static final PlaceMarks MARKS =
                new PlaceMarks(WeightTable.shipped("marks-gaps"), WeightTable.shipped("marks-questions"));
    }

    /**
     * One mark a word.
     *
     * @param words in lower or mixed case, without marks
     */
    public List<Mark> of(List<String> words, Speaker speaker) {
        var features = new MarkFeatures(words, speaker);
        var marks = new ArrayList<Mark>();
        int from = 0;
        for (int i = 0; i < words.size(); i++) {
            var mark = i == words.size() - 1 ? Mark.STOP : gap(features, words, i);
            if (mark == Mark.STOP) {
                mark = asks(features, from, i) ? Mark.QUESTION : Mark.STOP;
                from = i + 1;
            }
            marks.add(mark);
        }
        return List.copyOf(marks);
    }

    private Mark gap(MarkFeatures features, List<String> words, int i) {
        boolean bound = BINDING.contains(words.get(i)) && !words.get(i + 1).equals(words.get(i));
        if (bound || features.withinNumber(i)) {
            return Mark.NONE;
        }
        var scores = gaps.logProbabilities(features.gap(i));
        double comma = Math.exp(scores[1] - scores[0]);
        double stop = Math.exp(scores[2] - scores[0]);
        double caution = words.get(i).equals("no") ? SURE : 1;
        if (stop >= comma) {
            return stop > STOP * caution ? Mark.STOP : Mark.NONE;
        }
        return comma > COMMA * caution ? Mark.COMMA : Mark.NONE;
    }

    private boolean asks(MarkFeatures features, int from, int to) {
        var scores = sentences.scores(features.sentence(from, to));
        return scores[1] > scores[0];
    }
}
