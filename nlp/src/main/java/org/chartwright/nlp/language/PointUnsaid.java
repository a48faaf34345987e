package org.chartwright.nlp.language;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * Tokens in, the same with values out that are said without their point: "temperature ninety eight four" is 98.4,
 * "hemoglobin eleven two" is 11.2. Only behind the name of a value that has one digit after the point, and only a
 * number that makes one of the size it always has.
 */
final class PointUnsaid {

    private record Range(int lowest, int highest) {}

    private static final Map<String, Range> NAMES = Map.ofEntries(
            Map.entry("temperature", new Range(94, 106)),
            Map.entry("temp", new Range(94, 106)),
            Map.entry("hemoglobin", new Range(4, 20)),
            Map.entry("a1c", new Range(4, 15)),
            Map.entry("potassium", new Range(2, 7)),
            Map.entry("albumin", new Range(1, 5)),
            Map.entry("calcium", new Range(6, 14)),
            Map.entry("phosphorus", new Range(1, 9)),
            Map.entry("inr", new Range(1, 9)));

    private static final Set<String> BETWEEN =
            Set.of("is", "was", "of", "at", "came", "back", "today", "your", "the", "now", "level", "a", "they", "got");

    private static final Set<String> COUNTED = Set.of(
            "mg", "mcg", "ml", "meq", "grams", "units", "tablets", "pills", "days", "day", "weeks", "week", "months",
            "month", "years", "year", "hours", "hour", "minutes", "times", "points", "or", "to", "of", "point", "a",
            "per", "more", "others");

    private static final int NEAR = 3;

    private PointUnsaid() {}

    static List<Token> read(List<Token> tokens) {
        var out = new ArrayList<Token>();
        for (int i = 0; i < tokens.size(); i++) {
            if (pointless(tokens, i)) {
                out.add(tokens.get(i)
                        .through(
                                tokens.get(i + 1),
                                tokens.get(i).text()
                                        + "."
                                        + tokens.get(i + 1).text().replace("one", "1")));
                i++;
            } else {
                out.add(tokens.get(i));
            }
        }
        return out;
    }

    private static boolean pointless(List<Token> tokens, int i) {
        boolean two = i > 0
                && i + 1 < tokens.size()
                && tokens.get(i).text().matches("\\d{1,3}")
                && tokens.get(i + 1).text().matches("\\d|one");
        if (!two) {
            return false;
        }
        String next = i + 2 < tokens.size() ? tokens.get(i + 2).text() : "";
        if (COUNTED.contains(next) || !next.isEmpty() && Character.isDigit(next.charAt(0))) {
            return false;
        }
        int at = i - 1;
        while (at > 0 && at > i - 1 - NEAR && BETWEEN.contains(tokens.get(at).text())) {
            at--;
        }
        var range = NAMES.get(tokens.get(at).text().replaceFirst("'s$", ""));
        int whole = Integer.parseInt(tokens.get(i).text());
        return range != null && whole >= range.lowest() && whole <= range.highest();
    }
}
