package org.chartwright.nlp.language;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

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
            Map.entry("mls", "ml"),
            Map.entry("h", "hours"),
            Map.entry("hr", "hours"),
            Map.entry("hrs", "hours"),
            Map.entry("percent", "%"));

    /** After these a pair such as {@code eight thirty} is a time of day. */
    private static final Set<String> CLOCK = Set.of("at", "by", "until", "till");

    private static final Set<String> ABOUT = Set.of("about", "around", "like", "to", "till", "past", "before", "after");
    private static final Set<String> QUARTERS = Set.of("15", "30", "45");
    private static final Set<String> AFTER_CLOCK = Set.of("am", "pm", "a.m.", "p.m.", "a.m", "p.m", "o'clock");
    private static final Set<String> DAY = Set.of("the morning", "the evening", "the afternoon");
    private static final Set<String> AFTER_VALUE = Set.of(
            "over", "out", "milligrams", "mg", "percent", "%", "pounds", "point", "degrees", "to", "or", "units");

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
            "plus",
            "pack",
            "drink",
            "glass");

    private static final Set<String> NTH =
            Set.of("first", "second", "third", "other", "another", "last", "next", "same", "new", "old");
    private static final Set<String> SPANS = Set.of("days", "weeks", "months", "years", "hours", "minutes", "times");

    private static final Set<String> BEFORE_VALUE = Set.of("at", "of", "is", "was", "to", "about", "around");

    private static final List<String> ONES =
            List.of("one", "two", "three", "four", "five", "six", "seven", "eight", "nine");
    private static final Pattern TAKEN = Pattern.compile(
            "times in a\\b|times(?! (?:as|the|more|less|in|i|we|that))\\b|puffs?\\b|sprays?\\b|(?:tablets?|pills?|capsules?) (?:a day|daily|twice|once|every|at|in the)\\b|of ?(?:'em|them)\\b");

    /** "five hundred one or two", "eleven hundred six months ago" */
    private static final Pattern OF_HUNDREDS = Pattern.compile(
            "(?:or|to) (?:two|three)\\b|(?:tablets|pills|capsules)\\b|(?:days|weeks|months|years) ago\\b");

    /** "two fifty fifty one puff": of fifty-one there would be puffs. */
    private static final Pattern ONE_TAKEN = Pattern.compile("(?:puff|spray|tablet|pill|capsule|drop|patch)\\b");

    /** "tramadol fifty three times a day": nothing is done so often, and so exactly. */
    private static final Pattern OFTEN = Pattern.compile("times (?:a|per) day\\b|times daily\\b");

    private static final Pattern MOMENT =
            Pattern.compile("(?:wak(?:e|es|ing)|woke|g[eo]ts?|getting) up|t(?:ak(?:e|es|ing)|ook) (?:it|them)");
    /** Of fewer there may be as many and some more. */
    private static final int MANY = 400;

    private SpokenNumbers() {}

    static List<Token> read(List<Token> tokens) {
        return SpokenMeasures.read(NoteNumbers.read(SpokenDecimals.read(units(fractions(digits(tokens))))));
    }

    private static List<Token> digits(List<Token> tokens) {
        var out = new ArrayList<Token>();
        int i = 0;
        while (i < tokens.size()) {
            int start = i;
            var vitamin = vitamin(tokens, i);
            if (vitamin.isPresent()) {
                out.add(out.removeLast().through(tokens.get(i++), vitamin.get()));
                continue;
            }
            var run = NumberRun.at(tokens, i);
            var date = SpokenDates.at(tokens, i)
                    .or(() -> run.flatMap(number -> SpokenDates.withYear(tokens, start, number)));
            if (date.isPresent()) {
                out.addAll(date.get().words());
                i = date.get().next();
                continue;
            }
            if (run.isEmpty()
                    || thatOne(tokens, i, run.get())
                    || loneOne(tokens, i, run.get().next())
                    || manner(tokens, i)
                    || SpokenDates.runTogether(tokens, i, run.get())) {
                out.add(tokens.get(i++));
                continue;
            }
            int count = countBehind(tokens, i, run.get());
            if (count > 0) {
                long dose = run.get().whole() - count;
                out.add(tokens.get(i).through(tokens.get(run.get().next() - 2), Long.toString(dose)));
                i = run.get().next() - 1;
                continue;
            }
            boolean clock = isClock(tokens, i, run.get());
            out.add(tokens.get(i)
                    .through(tokens.get(run.get().next() - 1), run.get().written(clock)));
            i = run.get().next();
        }
        return out;
    }

    /** "six hundred three times a day", "one sixty two puffs": a dose and how many of it, which is 0 elsewhere. */
    private static int countBehind(List<Token> tokens, int start, NumberRun run) {
        String last = tokens.get(run.next() - 1).text();
        String behind =
                tokens.stream().skip(run.next()).limit(3).map(Token::text).collect(Collectors.joining(" "));
        int count = ONES.indexOf(last) + 1;
        boolean single = count == 1 && ONE_TAKEN.matcher(behind).lookingAt();
        boolean dosed = (run.whole() > 99 || single)
                && run.decimals().isEmpty()
                && run.next() - start > 1
                && (single
                        || TAKEN.matcher(behind).lookingAt()
                        || run.whole() % 100 < 10
                                && run.whole() >= MANY
                                && OF_HUNDREDS.matcher(behind).lookingAt());
        dosed |= run.whole() > 20
                && run.whole() < 100
                && run.decimals().isEmpty()
                && count > 1
                && count < 5
                && OFTEN.matcher(behind).lookingAt()
                && start > 0
                && Corrections.isDrug(tokens.get(start - 1).text());
        return dosed && run.whole() % 10 == count ? count : 0;
    }

    /** "a hundred percent sure" measures nothing; "at a hundred percent" does. */
    private static boolean manner(List<Token> tokens, int at) {
        boolean share = tokens.get(at).is("a")
                && at + 2 < tokens.size()
                && tokens.get(at + 1).is("hundred")
                && (tokens.get(at + 2).is("percent") || tokens.get(at + 2).is("%"));
        return share && (at == 0 || !BEFORE_VALUE.contains(tokens.get(at - 1).text()));
    }

    /** A blood pressure "at one twenty eight over seventy" is no time of day, nor is a sugar "at one thirty". */
    private static boolean isClock(List<Token> tokens, int at, NumberRun run) {
        String before = at > 0 ? tokens.get(at - 1).text() : "";
        String after = run.next() < tokens.size() ? tokens.get(run.next()).text() : "";
        boolean quarter = run.whole() >= 400 && QUARTERS.contains(Long.toString(run.whole() % 100));
        String next =
                tokens.stream().skip(run.next() + 1L).limit(2).map(Token::text).collect(Collectors.joining(" "));
        boolean part = after.equals("in") && DAY.contains(next) || after.equals("at") && next.startsWith("night");
        boolean timed = run.whole() >= 400
                || CLOCK.contains(before)
                || ABOUT.contains(before)
                || at > 1
                        && MOMENT.matcher(tokens.get(at - 2).text() + " " + before)
                                .matches();
        return AFTER_CLOCK.contains(after)
                || part && timed
                || CLOCK.contains(before) && quarter && !AFTER_VALUE.contains(after);
    }

    /** "vitamin d three fifty thousand", "b six twenty five": the name ends before the dose. */
    private static Optional<String> vitamin(List<Token> tokens, int at) {
        if (at == 0
                || at + 1 >= tokens.size()
                || !NumberRun.isNumberWord(tokens.get(at + 1).text())) {
            return Optional.empty();
        }
        String letter = tokens.get(at - 1).text();
        boolean d = letter.equals("d")
                && at > 1
                && tokens.get(at - 2).is("vitamin")
                && tokens.get(at).is("three");
        boolean six = letter.equals("b") && tokens.get(at).is("six");
        return d ? Optional.of("d3") : six ? Optional.of("b6") : Optional.empty();
    }

    /** "the second one fourteen months after": not a hundred and fourteen. */
    private static boolean thatOne(List<Token> tokens, int at, NumberRun run) {
        return tokens.get(at).is("one")
                && at > 0
                && NTH.contains(tokens.get(at - 1).text())
                && run.next() < tokens.size()
                && SPANS.contains(tokens.get(run.next()).text());
    }

    /** {@code one} is a pronoun unless something countable follows. */
    private static boolean loneOne(List<Token> tokens, int at, int next) {
        boolean moment = next < tokens.size()
                && tokens.get(next).is("point")
                && NumberRun.at(tokens, next).isEmpty();
        return next == at + 1
                && tokens.get(at).is("one")
                && (next >= tokens.size()
                        || moment
                        || !AFTER_ONE.contains(tokens.get(next).text()));
    }

    private static List<Token> fractions(List<Token> tokens) {
        var out = new ArrayList<Token>();
        for (int i = 0; i < tokens.size(); i++) {
            Token token = tokens.get(i);
            int far = i + 2 < tokens.size() && (tokens.get(i + 1).is("over") || SpokenPressure.on(tokens, i))
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
                out.add(unit.equals("%") ? token : token.as(unit));
            }
        }
        return out;
    }
}
