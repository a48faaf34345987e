package org.chartwright.nlp.draft.reference;

import org.chartwright.nlp.Patient;

/**
 * How the note speaks of one person.
 *
 * @param subject such as {@code she}
 * @param object such as {@code her}
 * @param possessive such as {@code her}
 * @param reflexive such as {@code herself}
 */
public record Pronouns(String subject, String object, String possessive, String reflexive) {

    static final Pronouns FEMALE = new Pronouns("she", "her", "her", "herself");
    static final Pronouns MALE = new Pronouns("he", "him", "his", "himself");
    /** Where neither the record nor the visit says the sex, the note does not guess it. */
    public static final Pronouns UNKNOWN = new Pronouns("the patient", "the patient", "their", "themselves");

    /** Who came along and speaks of the patient; what they are to the patient is not known. */
    public static final Pronouns COMPANION =
            new Pronouns("the companion", "the companion", "the companion's", "themselves");

    /** What stands for a thing of theirs: "hers". */
    public String own() {
        return switch (possessive) {
            case "her" -> "hers";
            case "their" -> "the patient's";
            default -> possessive;
        };
    }

    public static Pronouns of(Patient patient) {
        return patient.sex()
                .map(sex -> switch (sex) {
                    case FEMALE -> FEMALE;
                    case MALE -> MALE;
                })
                .orElse(UNKNOWN);
    }
}
