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
    private final CodePlaces places;
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
        this.places = places;
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

    /** Share of what was typed that a wording has, share of the wording that was typed, and the two as one. */
    double[] fit(int[] wording) {
        double matched = 0;
        double whole = 1e-6;
        for (int word : wording) {
            whole += places.rarity(word);
            for (int i = 0; i < size(); i++) {
                if (word >= 0 && word == numbers[i]) {
                    matched += rarity[i];
                }
            }
        }
        double share = matched / all;
        double exact = matched / whole;
        return new double[] {share, exact, 2 * share * exact / Math.max(1e-6, share + exact)};
    }

    /**
     * Shares of what was typed that the code's words have: alone, with those of its subcategory or category, by the
     * same beginning, by meaning; the rarest typed word that none of them is; whether the code has the last typed word;
     * and the least likeness that any typed word has, by beginning or meaning, and how many it has not.
     */
    double[] cover(Optional<CodePlaces.Place> place) {
        double[] cover = new double[8];
        if (place.isEmpty() || size() == 0) {
            return cover;
        }
        var own = place.get();
        var above = own.above().filter(upper -> upper.above().isPresent());
        int size = size();
        double[] begun = new double[size];
        double[] meant = new double[size];
        for (int word : own.words()) {
            float[] alike = alike(word);
            for (int i = 0; i < size; i++) {
                begun[i] = Math.max(begun[i], alike[i]);
                meant[i] = Math.max(meant[i], alike[size + i]);
            }
        }
        cover[6] = 1;
        for (int i = 0; i < size; i++) {
            int word = numbers[i];
            boolean has = word >= 0 && own.has(word);
            boolean hasAbove =
                    has || word >= 0 && above.map(upper -> upper.has(word)).orElse(false);
            double weight = rarity[i] / all;
            cover[0] += has ? weight : 0;
            cover[1] += hasAbove ? weight : 0;
            cover[2] += weight * (has ? 1 : begun[i]);
            cover[3] += weight * (has ? 1 : meant[i]);
            cover[4] = Math.max(cover[4], hasAbove ? 0 : rarity[i]);
            cover[6] = Math.min(cover[6], has ? 1 : Math.max(begun[i], meant[i]));
            cover[7] += has ? 0 : 1;
            if (i == size - 1) {
                cover[5] = has ? 1 : begun[i];
            }
        }
        return cover;
    }

    /**
     * How like a word of the set is to each typed one, 0 to 1: first by the same beginning for all typed ones, then by
     * meaning.
     */
    private float[] alike(int word) {
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
