package org.chartwright.nlp.fact;

/**
 * One entry of the word lists.
 *
 * @param kind which list it stands in
 * @param preferred what the note calls it; for a drug the generic name, so that a brand and its generic are one
 * @param group body system of a symptom, kind of a test, class of a drug, label of an examination word; may be empty
 */
public record Term(Kind kind, String preferred, String group) {

    public enum Kind {
        DRUG,
        CONDITION,
        SYMPTOM,
        TEST,
        HABIT,
        PROCEDURE,
        ORGAN,
        RELATIVE
    }
}
