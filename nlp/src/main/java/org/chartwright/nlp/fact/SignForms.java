package org.chartwright.nlp.fact;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * What a clinician said in one turn in, the readings of vital signs and of the body's measures in it out, in order:
 * those told by name ("the pulse is 92") and those known by their form ("they got you at 118/74", "97% on room air").
 */
final class SignForms {

    /**
     * A reading by characters of the turn.
     *
     * @param unit UCUM where known
     * @param said the words of the reading
     */
    record Found(String name, String value, String unit, int from, int at, int to, String said) {}

    /** What follows a number that is no reading. */
    private static final Pattern NOT_A_VALUE = Pattern.compile(
            "^%?(?: ,)?(?: and a half)? (?:weeks?|months?|days?|years?|minutes|hours|times(?! a minute)|mg|mcg|tablets|pills|views|of these|to \\d|points?|or (?:higher|lower|more|less|above|below|over|under)|medications?|visits?|milligrams|blocks|percentile)\\b");

    private static final int LOWEST_UPPER = 70;
    private static final int HIGHEST_UPPER = 260;
    private static final int LOWEST_LOWER = 35;
    private static final int HIGHEST_LOWER = 150;
    private static final int PULSE_PRESSURE = 10;

    private SignForms() {}

    /** @param others whether signs were spoken of shortly before */
    static List<Found> in(String turn, boolean others) {
        var out = new ArrayList<Found>();
        SignPatterns.FORMS.stream().filter(form -> !form.among()).forEach(form -> add(form, turn, out));
        if (others || !out.isEmpty()) {
            SignPatterns.FORMS.stream().filter(SignPatterns.Form::among).forEach(form -> add(form, turn, out));
        }
        out.sort(Comparator.comparingInt(Found::at));
        return out;
    }

    private static void add(SignPatterns.Form form, String turn, List<Found> out) {
        Matcher matcher = form.said().matcher(turn);
        int start = 0;
        while (start < turn.length() && matcher.find(start)) {
            String group = group(matcher, "value").isEmpty()
                            && !group(matcher, "value2").isEmpty()
                    ? "value2"
                    : "value";
            int at = matcher.start(group);
            String value = matcher.group(group);
            int to = matcher.end();
            boolean taken = out.stream()
                    .anyMatch(found -> found.at() < matcher.end(group)
                            && at < found.at() + found.value().length());
            if (!taken
                    && believed(form, value)
                    && !NOT_A_VALUE.matcher(turn.substring(to)).find()) {
                out.add(new Found(
                        form.name(),
                        value + ounces(matcher),
                        unit(form, matcher),
                        matcher.start(),
                        at,
                        to,
                        matcher.group()));
            }
            start = matcher.end(group);
        }
    }

    private static boolean believed(SignPatterns.Form form, String value) {
        if (form.most() == 0 && !value.contains("/")) {
            return true;
        }
        if (value.contains("/")) {
            int slash = value.indexOf('/');
            int upper = Integer.parseInt(value.substring(0, slash));
            int lower = Integer.parseInt(value.substring(slash + 1));
            return upper >= LOWEST_UPPER
                    && upper <= HIGHEST_UPPER
                    && lower >= LOWEST_LOWER
                    && lower <= HIGHEST_LOWER
                    && upper >= lower + PULSE_PRESSURE;
        }
        return fits(form, Double.parseDouble(value));
    }

    private static boolean fits(SignPatterns.Form form, double reading) {
        return reading >= form.least() && reading <= form.most();
    }

    /** Whether a number that is told without a name can be one of this sign. */
    static boolean fits(String name, String value) {
        return SignPatterns.FORMS.stream()
                .anyMatch(form -> form.name().equals(name)
                        && value.contains("/") == name.equals(SignPatterns.PRESSURE)
                        && believed(form, value));
    }

    /** UCUM, of a sign that is told without a name. */
    static String unit(String name, String value) {
        return SignPatterns.FORMS.stream()
                .filter(form -> form.name().equals(name) && believed(form, value))
                .findFirst()
                .map(SignPatterns.Form::unit)
                .orElse("");
    }

    private static String unit(SignPatterns.Form form, Matcher matcher) {
        String unit = group(matcher, "unit").strip();
        if (!ounces(matcher).isEmpty()) {
            return "";
        }
        return switch (unit) {
            case "" -> form.unit();
            case "cm" -> "cm";
            case "inches" -> "[in_i]";
            case "pounds", "lb", "lbs" -> "[lb_av]";
            default -> "kg";
        };
    }

    /** "14 pounds 2 ounces" is one reading. */
    private static String ounces(Matcher matcher) {
        String more = group(matcher, "more");
        return more.isEmpty() ? "" : " pounds" + more.replace(" and", "");
    }

    private static String group(Matcher matcher, String name) {
        return matcher.namedGroups().containsKey(name) && matcher.group(name) != null ? matcher.group(name) : "";
    }
}
