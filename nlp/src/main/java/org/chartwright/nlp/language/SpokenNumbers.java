package org.chartwright.nlp.language;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * Tokens in, the same with spoken numbers as digits out: {@code one twenty over eighty} is {@code 120/80}, {@code point
 * five} is {@code 0.5}, {@code three out of six} is {@code 3/6}, {@code twenty milligrams} is {@code 20 mg}.
 */
final class SpokenNumbers {

    private static final Map<String, String> UNITS = Map.ofEntries(
            Map.entry("milligram", "mg"),
            Map.entry("milligrams", "mg"),
            Map.entry("mgs", "mg"),
            Map.entry("microgram", "mcg"),
            Map.entry("micrograms", "mcg"),
            Map.entry("centimeter", "cm"),
            Map.entry("centimeters", "cm"),
            Map.entry("centimetre", "cm"),
            Map.entry("centimetres", "cm"),
            Map.entry("millimeter", "mm"),
            Map.entry("millimeters", "mm"),
            Map.entry("milliliter", "ml"),
            Map.entry("milliliters", "ml"),
            Map.entry("h", "hours"),
            Map.entry("hr", "hours"),
            Map.entry("hrs", "hours"),
            Map.entry("percent", "%"));

    /** After these a pair such as {@code eight thirty} is a time of day. */
    private static final Set<String> CLOCK = Set.of("at", "around", "by", "until", "till", "from", "before", "after");

    private static final Set<String> AFTER_ONE = Set.of(
            "mg",
            "mcg",
            "cm",
            "mm",
            "ml",
            "%",
            "milligram",
            "gram",
            "unit",
            "tablet",
            "pill",
            "week",
            "day",
            "month",
            "year",
            "hour",
            "time",
            "puff",
            "to",
            "or",
            "out",
            "over",
            "point",
            "pack",
            "drink",
            "glass");

    private SpokenNumbers() {}

    static List<Token> read(List<Token> tokens) {
        return units(fractions(digits(tokens)));
    }

    private static List<Token> digits(List<Token> tokens) {
        var out = new ArrayList<Token>();
        int i = 0;
        while (i < tokens.size()) {
            var run = NumberRun.at(tokens, i);
            if (run.isEmpty() || loneOne(tokens, i, run.get().next())) {
                out.add(tokens.get(i++));
                continue;
            }
            boolean clock = !out.isEmpty() && CLOCK.contains(out.getLast().text());
            out.add(tokens.get(i)
                    .through(tokens.get(run.get().next() - 1), run.get().written(clock)));
            i = run.get().next();
        }
        return out;
    }

    /** {@code one} is a pronoun unless something countable follows. */
    private static boolean loneOne(List<Token> tokens, int at, int next) {
        return next == at + 1
                && tokens.get(at).is("one")
                && (next >= tokens.size()
                        || !AFTER_ONE.contains(tokens.get(next).text()));
    }

    private static List<Token> fractions(List<Token> tokens) {
        var out = new ArrayList<Token>();
        for (int i = 0; i < tokens.size(); i++) {
            Token token = tokens.get(i);
            int far = i + 2 < tokens.size() && tokens.get(i + 1).is("over")
                    ? i + 2
                    : i + 3 < tokens.size()
                                    && tokens.get(i + 1).is("out")
                                    && tokens.get(i + 2).is("of")
                            ? i + 3
                            : -1;
            if (far > 0 && isWhole(token) && isWhole(tokens.get(far))) {
                out.add(token.through(
                        tokens.get(far), token.text() + "/" + tokens.get(far).text()));
                i = far;
            } else {
                out.add(token);
            }
        }
        return out;
    }

    private static boolean isWhole(Token token) {
        return token.text().chars().allMatch(c -> c >= '0' && c <= '9' || c == '+' || c == '.') && token.isNumber();
    }

    private static List<Token> units(List<Token> tokens) {
        var out = new ArrayList<Token>();
        for (Token token : tokens) {
            String unit = UNITS.getOrDefault(token.text(), token.text());
            boolean attached = unit.equals("%")
                    && !out.isEmpty()
                    && out.getLast().isNumber()
                    && !out.getLast().text().endsWith("%");
            if (attached) {
                Token number = out.removeLast();
                out.add(number.through(token, number.text() + "%"));
            } else {
                out.add(token.as(unit));
            }
        }
        return out;
    }
}
