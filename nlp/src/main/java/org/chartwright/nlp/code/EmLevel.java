package org.chartwright.nlp.code;

import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;

/**
 * An office-visit level by the 2021/2023 CPT E/M rules (AMA CPT E/M guidelines, effective 2023-01-01).
 *
 * @param code such as {@code 99214}
 * @param problems number and complexity of problems addressed
 * @param data amount and complexity of data reviewed and analysed
 * @param risk risk of complications or morbidity of management
 * @param minutes total time on the date of the visit, when it was stated
 * @param reason what carried each element, in words for the reviewer
 * @param nextLevel what the record would need for the next level; never an invitation to add it
 * @param modifier such as {@code 25} or {@code 95}, with its sentence in the reason; empty where none is needed
 */
public record EmLevel(
        String code,
        Grade problems,
        Grade data,
        Grade risk,
        OptionalInt minutes,
        String reason,
        List<String> nextLevel,
        Optional<String> modifier) {

    private static final List<String> FAMILIES = List.of("9920", "9921");

    public enum Grade {
        MINIMAL,
        LOW,
        MODERATE,
        HIGH
    }

    /** A level without a modifier. */
    public EmLevel(
            String code,
            Grade problems,
            Grade data,
            Grade risk,
            OptionalInt minutes,
            String reason,
            List<String> nextLevel) {
        this(code, problems, data, risk, minutes, reason, nextLevel, Optional.empty());
    }

    public EmLevel {
        nextLevel = List.copyOf(nextLevel);
    }

    /**
     * What is to be said of another level that somebody bills: that it claims more than the record supports, or less;
     * both alike, for either is wrong. Empty for the same level, and for a code of another family.
     */
    public Optional<String> against(String billed) {
        boolean family = billed.length() == 5
                && code.length() == 5
                && FAMILIES.contains(billed.substring(0, 4))
                && FAMILIES.contains(code.substring(0, 4));
        int difference = family ? billed.charAt(4) - code.charAt(4) : 0;
        if (difference == 0) {
            return Optional.empty();
        }
        return Optional.of("%s claims %s than the record supports, which is %s"
                .formatted(billed, difference > 0 ? "more" : "less", code));
    }
}
