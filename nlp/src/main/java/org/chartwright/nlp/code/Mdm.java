package org.chartwright.nlp.code;

import java.util.Arrays;
import java.util.List;
import org.chartwright.nlp.code.EmLevel.Grade;

/**
 * Medical decision making: three elements, each with what was found for it.
 *
 * @param problems number and complexity of problems addressed
 * @param data amount and complexity of data
 * @param risk risk of management
 */
public record Mdm(Element problems, Element data, Element risk) {

    /**
     * One element.
     *
     * @param grade how much of it
     * @param found what carried it, in words for the reviewer
     */
    public record Element(Grade grade, List<String> found) {

        public Element {
            found = List.copyOf(found);
        }
    }

    /** The level that two of the three elements meet or exceed (CPT E/M guidelines 2023). */
    public Grade level() {
        Grade[] grades = {problems.grade, data.grade, risk.grade};
        Arrays.sort(grades);
        return grades[1];
    }

    /** The table as one sentence a part. */
    public String reason() {
        return "problems %s (%s); data %s (%s); risk %s (%s)"
                .formatted(
                        word(problems.grade),
                        joined(problems),
                        dataWord(data.grade),
                        joined(data),
                        word(risk.grade),
                        joined(risk));
    }

    /** What the record lacks for the next level, element by element; empty at the highest level. */
    public List<String> lacking() {
        Grade level = level();
        if (level == Grade.HIGH) {
            return List.of();
        }
        Grade next = Grade.values()[level.ordinal() + 1];
        return java.util.stream.Stream.of(
                        lacking("problems", problems.grade, word(next), next),
                        lacking("data", data.grade, dataWord(next), next),
                        lacking("risk", risk.grade, word(next), next))
                .filter(line -> !line.isEmpty())
                .toList();
    }

    private static String lacking(String element, Grade grade, String wanted, Grade next) {
        return grade.compareTo(next) >= 0 ? "" : "%s recorded as %s".formatted(element, wanted);
    }

    /** The table's word for a grade of problems or risk. */
    public static String word(Grade grade) {
        return switch (grade) {
            case MINIMAL -> "minimal";
            case LOW -> "low";
            case MODERATE -> "moderate";
            case HIGH -> "high";
        };
    }

    /** The table's word for a grade of data. */
    public static String dataWord(Grade grade) {
        return switch (grade) {
            case MINIMAL -> "minimal";
            case LOW -> "limited";
            case MODERATE -> "moderate";
            case HIGH -> "extensive";
        };
    }

    private static String joined(Element element) {
        return element.found.isEmpty() ? "nothing recorded" : String.join(", ", element.found);
    }
}
