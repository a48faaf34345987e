package org.chartwright.nlp.code;

import java.util.Arrays;
import java.util.Optional;
import java.util.regex.Pattern;

/** What was typed, beside the words of a set: how rare its words are, and how like them those of the set. */
final class TypedWords {

    private static final Pattern OTHER = Pattern.compile("\\b(nec|other|specified)\\b", Pattern.CASE_INSENSITIVE);
    private static final Pattern UNSPECIFIED = Pattern.compile("\\b(nos|unspecified)\\b", Pattern.CASE_INSENSITIVE);
    private static final int SAME_BEGINNING = 4;

    private final CodeWords words;
    private final float[][] meanings;
    private final String[] forms;
    private final int[] numbers;
    private final double[] rarity;
    private final double all;
    private final boolean other;
    private final boolean unspecified;
    private final Optional<Side> side;
    private final float[][] alike;

    /** @param meanings direction of each word of the set, of no length where it has none */
    TypedWords(String text, CodeWords words, CodePlaces places, float[][] meanings) {
        this.words = words;
        this.meanings = meanings;
        this.forms = TermWords.forms(text).toArray(String[]::new);
        this.numbers = Arrays.stream(forms).mapToInt(words::numberOf).toArray();
        this.rarity = Arrays.stream(numbers).mapToDouble(places::rarity).toArray();
        this.all = Math.max(1e-6, Arrays.stream(rarity).sum());
        this.other = OTHER.matcher(text).find();
        this.unspecified = UNSPECIFIED.matcher(text).find();
        this.side = Side.in(text);
        this.alike = new float[words.vocabulary()][];
    }

    int size() {
        return numbers.length;
    }

    /** Numbers of the words, below 0 where the set does not have one. */
    int[] numbers() {
        return numbers;
    }

    double rarity(int at) {
        return rarity[at];
    }

    /** How rare all words are together. */
    double all() {
        return all;
    }

    /** Whether another specified thing is meant, as the official index marks it. */
    boolean other() {
        return other;
    }

    boolean unspecified() {
        return unspecified;
    }

    Optional<Side> side() {
        return side;
    }

    /**
     * How like a word of the set is to each typed one, 0 to 1: first by the same beginning for all typed ones, then by
     * meaning.
     */
    float[] alike(int word) {
        float[] known = alike[word];
        if (known == null) {
            known = new float[2 * forms.length];
            for (int i = 0; i < forms.length; i++) {
                known[i] = beginning(words.word(word), forms[i]);
                known[forms.length + i] = numbers[i] < 0 ? 0 : meaning(meanings[word], meanings[numbers[i]]);
            }
            alike[word] = known;
        }
        return known;
    }

    private static float beginning(String one, String other) {
        int same = 0;
        int shorter = Math.min(one.length(), other.length());
        while (same < shorter && one.charAt(same) == other.charAt(same)) {
            same++;
        }
        return same < SAME_BEGINNING ? 0 : (float) same / Math.max(one.length(), other.length());
    }

    private static float meaning(float[] one, float[] other) {
        return one.length == 0 || other.length == 0 ? 0 : (float) Math.max(0, WordVectors.cosine(one, other));
    }
}
