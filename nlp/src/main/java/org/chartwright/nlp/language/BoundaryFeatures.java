package org.chartwright.nlp.language;

import java.util.List;
import java.util.Locale;
import org.chartwright.models.Features;
import org.chartwright.nlp.transcript.Speaker;

/**
 * The words of one utterance in, what the classifier of {@link SplitClauses} sees of the gap after each out: the words
 * around it as {@link MarkFeatures} has them, and their parts of speech.
 */
public final class BoundaryFeatures {

    /** Slots of the features. */
    public static final int SLOTS = MarkFeatures.GAP_SLOTS;

    /** The classifier of gaps tells these apart, in this order. */
    public static final List<String> GAPS = List.of("none", "comma", "stop");

    private final MarkFeatures words;
    private final PartsOfSpeech parts;

    /** @param words of one utterance in order, without marks */
    public BoundaryFeatures(List<String> words, Speaker speaker) {
        this.words = new MarkFeatures(words, speaker);
        this.parts = PartsOfSpeech.ofWords(
                words.stream().map(word -> word.toLowerCase(Locale.ROOT)).toList());
    }

    /** Of the gap after the word at {@code i}. */
    public Features gap(int i) {
        var features = words.gap(i);
        String a = parts.tag(i);
        String b = parts.tag(i + 1);
        String b1 = parts.tag(i + 2);
        for (int k = -1; k <= 2; k++) {
            features.add("tag" + k + parts.tag(i + k));
        }
        for (int k = -2; k <= 1; k++) {
            features.add("tags" + k + run(i + k, i + k + 2));
        }
        features.add("tags" + a + " " + b);
        features.add("tags4 " + run(i - 1, i + 2));
        features.add("tags4b " + run(i, i + 3));
        features.add("tags4c " + run(i + 1, i + 4));
        features.add("tags5 " + run(i - 2, i + 2));
        features.add("wa " + words.word(i) + " " + b + " " + b1);
        features.add("wb " + words.word(i + 1) + " " + run(i - 1, i));
        features.add("wb1 " + words.word(i + 1) + " " + run(i + 2, i + 3));
        features.add("wb2 " + words.word(i + 1) + " " + a + " " + b1);
        return features;
    }

    private String run(int from, int to) {
        var run = new StringBuilder();
        for (int k = from; k <= to; k++) {
            run.append(parts.tag(k)).append(' ');
        }
        return run.toString();
    }
}
