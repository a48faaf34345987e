package org.chartwright.nlp.language;

import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

/** A word in, those of which one may be said by mistake for another out: sides, days, months, heights of a place. */
final class SameKind {

    static final Set<String> SIDES = Set.of("left", "right");
    private static final Set<String> DAYS =
            Set.of("monday", "tuesday", "wednesday", "thursday", "friday", "saturday", "sunday", "yesterday");
    // "may" is said of much else
    private static final Set<String> MONTHS =
            SpokenDates.MONTHS.stream().filter(month -> !month.equals("may")).collect(Collectors.toUnmodifiableSet());
    private static final List<Set<String>> ALL = List.of(
            SIDES,
            DAYS,
            MONTHS,
            Set.of("upper", "lower"),
            Set.of("inner", "outer"),
            Set.of("medial", "lateral"),
            Set.of("anterior", "posterior"),
            Set.of("proximal", "distal"),
            Set.of("morning", "afternoon", "evening", "night"),
            Set.of("once", "twice"));

    private SameKind() {}

    /** Empty for a word of no such kind. */
    static Set<String> of(String word) {
        return ALL.stream().filter(words -> words.contains(word)).findFirst().orElse(Set.of());
    }

    static boolean isDay(String word) {
        return DAYS.contains(word);
    }

    static boolean any(String word) {
        return !of(word).isEmpty();
    }

    /** "august well september", "10 well 12": both stand for the same. */
    static boolean alike(Token one, Token other) {
        return one.isNumber() && other.isNumber()
                || !one.is(other.text()) && of(one.text()).contains(other.text());
    }
}
