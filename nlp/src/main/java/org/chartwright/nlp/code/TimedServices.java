package org.chartwright.nlp.code;

import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.regex.Pattern;

/**
 * A service that is coded by its minutes in, the code for the minutes that were said out.
 *
 * <p>Counselling to stop tobacco: 99406 over 3 and up to 10 minutes, 99407 over 10 (CPT 2025; Medicare National
 * Coverage Determination 210.4.1). Advance care planning: 99497 for the first 30 minutes, reached past its middle, at
 * 16 minutes (CPT 2025, rule for time; Medicare Learning Network, Advance Care Planning).
 */
final class TimedServices {

    private record Step(String code, int over) {}

    private static final List<Step> TOBACCO = List.of(new Step("99407", 10), new Step("99406", 3));
    private static final List<Step> PLANNING = List.of(new Step("99497", 15));

    private static final Pattern MINUTES = Pattern.compile("(?i)\\b(\\d{1,3})[ -]minutes?\\b");

    /** Talking is what is done. */
    private static final Pattern TALKED =
            Pattern.compile("(?i)\\b(?:counsel(?:l?ed|l?ing)|discuss(?:ed|ion)|spent|talked)\\b");

    private TimedServices() {}

    static boolean timed(String code) {
        return !steps(code).isEmpty();
    }

    static boolean talked(String text) {
        return TALKED.matcher(text).find();
    }

    /** Whether minutes were said; without them, the code is a question. */
    static boolean minutesSaid(String text) {
        return minutes(text).isPresent();
    }

    /** @return empty where the minutes are too few for any; the code itself where none were said */
    static Optional<String> fitting(String code, String text) {
        var minutes = minutes(text);
        return minutes.isEmpty()
                ? Optional.of(code)
                : steps(code).stream()
                        .filter(step -> minutes.getAsInt() > step.over())
                        .map(Step::code)
                        .findFirst();
    }

    private static List<Step> steps(String code) {
        return List.of(TOBACCO, PLANNING).stream()
                .filter(steps -> steps.stream().anyMatch(step -> step.code().equals(code)))
                .findFirst()
                .orElse(List.of());
    }

    private static OptionalInt minutes(String text) {
        return MINUTES.matcher(text)
                .results()
                .mapToInt(found -> Integer.parseInt(found.group(1)))
                .max();
    }
}
