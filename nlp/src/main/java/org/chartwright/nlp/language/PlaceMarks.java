package org.chartwright.nlp.language;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.chartwright.models.RecurrentTagger;
import org.chartwright.nlp.transcript.Speaker;

/**
 * The words of one utterance in, the mark after each out. A recurrent network trained on dialogues that people
 * punctuated; the last word always ends a sentence.
 */
public final class PlaceMarks {

    /** The network tells these apart, in this order. */
    public static final List<Mark> LABELS = List.of(Mark.NONE, Mark.COMMA, Mark.STOP, Mark.QUESTION);

    /** Manners in which people set marks: those of the notes' dialogues, of talk as it is, and of other sources. */
    public enum Manner {
        FOR_READING,
        AS_SPOKEN,
        OTHER
    }

    /** Such marks are set where they are at least so likely as none, times this; chosen on ACI-Bench valid. */
    private static final double COMMA = 0.7;

    private static final double END = 0.5;

    /** "no" and what follows are torn apart only where that is so many times likelier than not. */
    private static final double SURE = 6;

    /** What follows belongs to these; a stop or comma there would change who denies what. */
    private static final Set<String> BINDING =
            Set.of("not", "a", "an", "the", "my", "your", "his", "her", "their", "our", "any", "without", "never");

    private final RecurrentTagger network;

    /** @param network by {@link #LABELS}, of {@link #values} */
    public PlaceMarks(RecurrentTagger network) {
        this.network = network;
    }

    /** With the shipped network. */
    public static PlaceMarks open() {
        return Shipped.MARKS;
    }

    private static final class Shipped {
        static final PlaceMarks MARKS = new PlaceMarks(RecurrentTagger.shipped("marks"));
    }

    /** What the network is given of each word: the word, who says it, whether it is first or last, and the manner. */
    public static List<List<String>> values(List<String> words, Speaker speaker, Manner manner) {
        var values = new ArrayList<List<String>>();
        for (int i = 0; i < words.size(); i++) {
            String place = (i == 0 ? "first" : "") + (i == words.size() - 1 ? "last" : "");
            values.add(List.of(words.get(i).toLowerCase(Locale.ROOT), speaker.name(), place, manner.name()));
        }
        return values;
    }

    /**
     * One mark a word.
     *
     * @param words in lower or mixed case, without marks
     */
    public List<Mark> of(List<String> words, Speaker speaker) {
        var likely = likely(words, speaker, Manner.FOR_READING);
        var marks = new ArrayList<Mark>();
        for (int i = 0; i < words.size(); i++) {
            double[] shares = likely[i];
            boolean question = shares[3] > shares[2];
            double end = Math.max(shares[2], shares[3]) / END;
            double comma = shares[1] / COMMA;
            double none = shares[0] * (words.get(i).equals("no") ? SURE : 1);
            if (i == words.size() - 1 || !isBound(words, i) && end > none && end >= comma) {
                marks.add(question ? Mark.QUESTION : Mark.STOP);
            } else {
                marks.add(!isBound(words, i) && comma > none ? Mark.COMMA : Mark.NONE);
            }
        }
        return List.copyOf(marks);
    }

    /** A row a word, the probability of each of the {@link #LABELS} behind it. */
    private double[][] likely(List<String> words, Speaker speaker, Manner manner) {
        return network.probabilities(values(words, speaker, manner));
    }

    /** Whether the word at {@code i} belongs to the next, or both are numbers, which may be parts of one. */
    private static boolean isBound(List<String> words, int i) {
        String word = words.get(i);
        String next = words.get(i + 1);
        return BINDING.contains(word) && !next.equals(word)
                || MarkFeatures.isNumber(word) && MarkFeatures.isNumber(next);
    }
}
