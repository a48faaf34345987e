package org.chartwright.nlp.code;

import java.util.List;
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
 */
public record EmLevel(
        String code,
        Grade problems,
        Grade data,
        Grade risk,
        OptionalInt minutes,
        String reason,
        List<String> nextLevel) {

    public enum Grade {
        MINIMAL,
        LOW,
        MODERATE,
        HIGH
    }

    public EmLevel {
        nextLevel = List.copyOf(nextLevel);
    }
}
