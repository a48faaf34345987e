package org.chartwright.nlp.draft;

import org.chartwright.models.Features;
import org.chartwright.models.WeightTable;
import org.chartwright.nlp.language.Meaning;

/**
 * A short exchange in, the section of a note it belongs to out, by the section names of MTS-Dialog (Ben Abacha 2023):
 * {@code GENHX}, {@code FAM/SOCHX}, {@code ALLERGY} and others. Lines are {@code Doctor: ...} and {@code Patient: ...}.
 */
public final class SectionHeader {

    private final WeightTable table;
    private final See see;

    private SectionHeader(WeightTable table, See see) {
        this.table = table;
        this.see = see;
    }

    /** With the shipped classifier. */
    public static SectionHeader open() {
        return of(WeightTable.shipped("section-header"), new See());
    }

    /** With another classifier over the same features. */
    public static SectionHeader of(WeightTable table, See see) {
        return new SectionHeader(table, see);
    }

    /** The likeliest section's name. */
    public String of(String exchange) {
        return of(see.features(exchange));
    }

    /** The likeliest section's name by what was seen of an exchange. */
    public String of(Features features) {
        var scores = table.scores(features);
        int best = 0;
        for (int i = 1; i < scores.length; i++) {
            best = scores[i] > scores[best] ? i : best;
        }
        return table.labels().get(best);
    }

    /**
     * An exchange in, what the classifier sees of it out: its words as {@link HeaderWords} has them, and what it means.
     */
    public static final class See {

        /** Slots of the features. */
        public static final int SLOTS = HeaderWords.SLOTS;

        private static final double MEANING = 0.5;

        public Features features(String exchange) {
            var words = new HeaderWords(exchange);
            var features = words.features();
            Meaning.add(words.text(), "meaning ", Math.sqrt(MEANING), features);
            return features;
        }
    }
}
