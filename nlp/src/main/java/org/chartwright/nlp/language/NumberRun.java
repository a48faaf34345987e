package org.chartwright.nlp.language;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * Number words that follow each other and mean one number.
 *
 * @param whole the part before the point
 * @param decimals digits after the point, empty without one
 * @param next index of the first token after the run
 * @param pair whether it was said as two numbers, such as {@code eight thirty}
 */
record NumberRun(long whole, String decimals, int next, boolean pair) {

    private static final Map<String, Integer> SMALL = Map.ofEntries(
            Map.entry("zero", 0),
            Map.entry("one", 1),
            Map.entry("two", 2),
            Map.entry("three", 3),
            Map.entry("four", 4),
            Map.entry("five", 5),
            Map.entry("six", 6),
            Map.entry("seven", 7),
            Map.entry("eight", 8),
            Map.entry("nine", 9),
            Map.entry("ten", 10),
            Map.entry("eleven", 11),
            Map.entry("twelve", 12),
            Map.entry("thirteen", 13),
            Map.entry("fourteen", 14),
            Map.entry("fifteen", 15),
            Map.entry("sixteen", 16),
            Map.entry("seventeen", 17),
            Map.entry("eighteen", 18),
            Map.entry("nineteen", 19));
    private static final Map<String, Integer> TENS = Map.of(
            "twenty", 20, "thirty", 30, "forty", 40, "fifty", 50, "sixty", 60, "seventy", 70, "eighty", 80, "ninety",
            90);

    private static final Set<String> ZERO = Set.of("oh", "o");

    /** What is counted out of a package. */
    private static final Set<String> COUNTED = Set.of(
            ("pump pumps puff puffs tablet tablets tab tabs pill pills capsule capsules drop drops spray sprays patch patches"
                            + " packet packets scoop scoops time times")
                    .split(" "));

    /** "macrobid hundred twice a day" */
    private static final Set<String> DOSED = Set.of(
            "milligrams",
            "mg",
            "micrograms",
            "units",
            "once",
            "twice",
            "daily",
            "nightly",
            "weekly",
            "b.i.d.",
            "b.i.d");

    private static final Set<String> ONCE = Set.of("time", "day", "night", "morning", "week", "month");

    static boolean isNumberWord(String word) {
        return SMALL.containsKey(word) || TENS.containsKey(word);
    }

    /** The run that begins at {@code start}, if a number word stands there. */
    static Optional<NumberRun> at(List<Token> tokens, int start) {
        String first = text(tokens, start);
        if (first.equals("point") && digit(tokens, start + 1) >= 0 && !isDigits(text(tokens, start - 1))) {
            return Optional.of(withDecimals(tokens, 0, start, false));
        }
        if (isDigits(first) && text(tokens, start + 1).equals("point") && digit(tokens, start + 2) >= 0) {
            return Optional.of(withDecimals(tokens, Long.parseLong(first), start + 1, false));
        }
        if (isDigits(first)
                && text(tokens, start + 1).equals("point")
                && text(tokens, start + 2).matches("0\\.\\d{1,3}")) {
            String tenths = text(tokens, start + 2).substring(2);
            return Optional.of(new NumberRun(Long.parseLong(first), tenths, start + 3, false));
        }
        if (first.equals("hundred") && alone(tokens, start - 1)) {
            return bareHundred(tokens, start);
        }
        int next = start;
        boolean article = first.equals("a")
                && (text(tokens, start + 1).equals("hundred")
                        || text(tokens, start + 1).equals("thousand"));
        long value = article ? 1 : -1;
        if (article) {
            next++;
        } else {
            var below = belowHundred(tokens, start);
            if (below.isEmpty()) {
                return Optional.empty();
            }
            value = below.get().whole();
            next = below.get().next();
        }
        boolean pair = false;
        if (text(tokens, next).equals("hundred") && value < 100) {
            value *= 100;
            next++;
            int tail = text(tokens, next).equals("and") ? next + 1 : next;
            var rest = belowHundred(tokens, tail);
            if (rest.isPresent()) {
                value += rest.get().whole();
                next = rest.get().next();
            }
        } else if (value >= 1 && value <= 9 && next == start + 1) {
            int zero = ZERO.contains(text(tokens, next)) ? next + 1 : next;
            var rest = belowHundred(tokens, zero);
            if (rest.isPresent() && (rest.get().whole() >= 10 || zero > next)) {
                // "one seventy one eighty one time" is 170 and 180
                boolean anew = zero == next
                        && rest.get().next() == next + 2
                        && rest.get().whole() % 10 == value
                        && (TENS.containsKey(text(tokens, next + 2))
                                || value == 1 && ONCE.contains(text(tokens, next + 2)));
                value = value * 100 + rest.get().whole() - (anew ? value : 0);
                next = rest.get().next() - (anew ? 1 : 0);
                pair = true;
            }
        } else if (value == 19 || value == 20) {
            var rest = belowHundred(tokens, next);
            boolean year = rest.isPresent()
                    && rest.get().whole() >= 10
                    && (value == 19 || rest.get().whole() <= 35 && rest.get().whole() != 30);
            if (year
                    || value == 20
                            && rest.isPresent()
                            && text(tokens, rest.get().next()).equals("hundred")) {
                value = value * 100 + rest.get().whole();
                next = rest.get().next();
            }
        }
        if (text(tokens, next).equals("thousand")) {
            value *= 1000;
            next++;
            var rest = at(tokens, text(tokens, next).equals("and") ? next + 1 : next);
            if (rest.isPresent() && rest.get().whole() < 1000) {
                value += rest.get().whole();
                next = rest.get().next();
            }
        }
        // a recogniser may write the point of a body temperature as a stop
        boolean temperature = value >= 90 && value <= 110 && text(tokens, next).equals(".");
        int tenth = digit(tokens, next + 1);
        if (text(tokens, next).equals("point") && tenth >= 0 || temperature && tenth >= 0 && tenth < 10) {
            return Optional.of(withDecimals(tokens, value, next, pair));
        }
        return Optional.of(new NumberRun(value, "", next, pair));
    }

    /** "hundred twice a day", "hundred and two", "hundred point four" */
    private static Optional<NumberRun> bareHundred(List<Token> tokens, int start) {
        String next = text(tokens, start + 1);
        var more = next.equals("and") ? belowHundred(tokens, start + 2) : Optional.<NumberRun>empty();
        if (next.equals("point") && digit(tokens, start + 2) >= 0) {
            return Optional.of(withDecimals(tokens, 100, start + 1, false));
        }
        return more.isPresent()
                ? more.map(rest -> new NumberRun(100 + rest.whole(), "", rest.next(), false))
                : DOSED.contains(next) ? Optional.of(new NumberRun(100, "", start + 1, false)) : Optional.empty();
    }

    /** "a few hundred units" and "couple hundred" are no hundred. */
    private static boolean alone(List<Token> tokens, int before) {
        String word = text(tokens, before);
        return !isNumberWord(word)
                && !isDigits(word)
                && !Set.of("a", "few", "couple", "several", "some", "many", "of")
                        .contains(word);
    }

    /** In digits; after a word such as {@code at}, a pair is a time of day. */
    String written(boolean clock) {
        if (clock && pair && decimals.isEmpty() && whole % 100 < 60 && whole < 1260) {
            return "%d:%02d".formatted(whole / 100, whole % 100);
        }
        return decimals.isEmpty() ? Long.toString(whole) : whole + "." + decimals;
    }

    private static NumberRun withDecimals(List<Token> tokens, long whole, int point, boolean pair) {
        var decimals = new StringBuilder();
        int next = point + 1;
        for (int digit = digit(tokens, next); digit >= 0; digit = digit(tokens, next)) {
            // "point seven five one pump" is one pump of 0.75
            if (!decimals.isEmpty() && COUNTED.contains(text(tokens, next + 1))) {
                break;
            }
            // "point one twenty five" ends with two digits at once
            var last = digit >= 10 ? belowHundred(tokens, next) : Optional.<NumberRun>empty();
            decimals.append(last.map(NumberRun::whole).orElse((long) digit));
            next = last.map(NumberRun::next).orElse(next + 1);
            if (digit >= 10) {
                break;
            }
        }
        return new NumberRun(whole, decimals.toString(), next, pair);
    }

    private static Optional<NumberRun> belowHundred(List<Token> tokens, int at) {
        var tens = TENS.get(text(tokens, at));
        if (tens != null) {
            int ones = SMALL.getOrDefault(text(tokens, at + 1), 0);
            boolean compound = ones > 0 && ones < 10;
            return Optional.of(new NumberRun(compound ? tens + ones : tens, "", compound ? at + 2 : at + 1, false));
        }
        var small = SMALL.get(text(tokens, at));
        if (small == null) {
            String hyphened = text(tokens, at);
            int dash = hyphened.indexOf('-');
            var ten = dash < 0 ? null : TENS.get(hyphened.substring(0, dash));
            var one = dash < 0 ? null : SMALL.get(hyphened.substring(dash + 1));
            return ten == null || one == null
                    ? Optional.empty()
                    : Optional.of(new NumberRun(ten + one, "", at + 1, false));
        }
        return Optional.of(new NumberRun(small, "", at + 1, false));
    }

    private static int digit(List<Token> tokens, int at) {
        String text = text(tokens, at);
        if (ZERO.contains(text)) {
            return 0;
        }
        var small = SMALL.get(text);
        var tens = TENS.get(text);
        return small != null
                ? small
                : tens != null ? tens : isDigits(text) && text.length() < 4 ? Integer.parseInt(text) : -1;
    }

    private static boolean isDigits(String text) {
        return !text.isEmpty() && text.length() < 10 && text.chars().allMatch(c -> c >= '0' && c <= '9');
    }

    private static String text(List<Token> tokens, int at) {
        return at >= 0 && at < tokens.size() ? tokens.get(at).text() : "";
    }
}
