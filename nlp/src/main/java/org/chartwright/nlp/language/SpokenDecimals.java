package org.chartwright.nlp.language;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.chartwright.models.Lexicons;

/**
 * Tokens in, the same with decimals that were said without their point read out: {@code hemoglobin 11 2} is
 * {@code hemoglobin 11.2} and {@code temperature 98 6} is {@code temperature 98.6}. Only where the value's name stands
 * before it and its range ({@code lab-values.tsv}) leaves no other reading; any other pair stays as it was said.
 */
final class SpokenDecimals {

    /** Within which a pair behind one name is one reading. */
    private record Range(double lowest, double highest) {

        boolean holds(double reading) {
            return reading >= lowest && reading <= highest;
        }
    }

    /** A living body's, in degrees Fahrenheit. */
    private static final Range WARMTH = new Range(94, 107.9);

    /** Of what is told in whole numbers. */
    private static final Range NONE = new Range(1, 0);

    private static final Map<String, Range> NAMES = read();
    private static final Set<String> OPENING =
            NAMES.keySet().stream().map(name -> name.split(" ")[0]).collect(Collectors.toUnmodifiableSet());
    private static final int LONGEST = NAMES.keySet().stream()
            .mapToInt(name -> name.split(" ").length)
            .max()
            .orElse(1);

    /** What may stand between a name and its value. */
    private static final Set<String> LINKS = Set.of(
            "is",
            "was",
            "were",
            "of",
            "at",
            "came",
            "comes",
            "back",
            "in",
            "now",
            "today",
            "level",
            "still",
            "only",
            "up",
            "down",
            "low",
            "high",
            "normal",
            "good",
            "great",
            "fine",
            "stable",
            "better",
            "a",
            "about",
            "around",
            "actually",
            "just",
            "looks",
            ",",
            ":",
            ".",
            "it",
            "to",
            "and",
            "your",
            "with",
            "that",
            "has",
            "been",
            "this",
            "morning",
            "night",
            "day",
            "week",
            "last",
            "on",
            "the",
            "monday",
            "tuesday",
            "wednesday",
            "thursday",
            "friday",
            "running",
            "sitting",
            "hovering",
            "clocked",
            "got",
            "went",
            "gone",
            "dropped",
            "crept",
            "climbed",
            "pretty",
            "really",
            "quite",
            "very",
            "bit",
            "little",
            "elevated",
            "there",
            "here");

    /** What leads to a further reading of the same value: "and it was ten six last year". */
    private static final Set<String> COMPARED = Set.of("from", "to", "was", "is", "than", "now", "at", "it's", "be");

    /** What makes a number behind another one begin anew. */
    private static final Set<String> ANEW = Set.of(
            "day",
            "days",
            "week",
            "weeks",
            "month",
            "months",
            "year",
            "years",
            "hour",
            "hours",
            "minute",
            "minutes",
            "times",
            "time",
            "mg",
            "mcg",
            "g",
            "grams",
            "gram",
            "units",
            "unit",
            "meq",
            "tablets",
            "tablet",
            "pills",
            "pill",
            "capsules",
            "to",
            "or",
            "of",
            "out",
            "over",
            "points",
            "point",
            "more",
            "different",
            "other",
            "pounds",
            "kilos",
            "hundred",
            "thousand",
            "million",
            "doses",
            "percent",
            "bags",
            "others",
            "-");

    private static final int REACH = 18;

    private static final Pattern TENTHS = Pattern.compile("\\d{1,3}\\.\\d");
    private static final Pattern WHOLE = Pattern.compile("\\d{1,3}");

    private SpokenDecimals() {}

    private static Map<String, Range> read() {
        var out = new HashMap<String, Range>();
        Lexicons.rows("lab-values.tsv").forEach(row -> {
            Range range =
                    row.size() > 5 ? new Range(Double.parseDouble(row.get(4)), Double.parseDouble(row.get(5))) : NONE;
            Stream.of(row.get(1).split(", ")).forEach(name -> out.put(name, range));
        });
        Stream.of("pulse", "heart", "pressure", "bp", "oxygen", "sat", "sats", "weight", "breathing", "respirations")
                .forEach(name -> out.put(name, NONE));
        Stream.of("temperature", "temp", "temps", "tmax", "t max", "fever", "afebrile", "febrile")
                .forEach(name -> out.put(name, WARMTH));
        return out;
    }

    static List<Token> read(List<Token> tokens) {
        var out = new ArrayList<Token>();
        var expected = Optional.<Range>empty();
        int since = 0;
        int gap = 0;
        for (int i = 0; i < tokens.size(); i++) {
            var named = named(tokens, i);
            if (named.isPresent()) {
                expected = named.map(NAMES::get);
                since = 0;
                gap = 0;
                int last = i + named.get().split(" ").length - 1;
                out.addAll(tokens.subList(i, last + 1));
                i = last;
                continue;
            }
            int at = i;
            String before = i > 0 ? tokens.get(i - 1).text() : "";
            boolean third = since + gap > 0 && whole(before) >= 0;
            boolean further = since > 0 && !COMPARED.contains(before);
            var reading =
                    third || further ? Optional.<Token>empty() : expected.flatMap(range -> reading(tokens, at, range));
            if (reading.isPresent()) {
                out.add(reading.get());
                since = 1;
                i++;
                continue;
            }
            String word = tokens.get(i).text();
            boolean goesOn = since == 0 ? LINKS.contains(word) : since <= REACH && !word.equals(".");
            boolean pointed = since == 0
                    && TENTHS.matcher(word).matches()
                    && expected.filter(range -> range.holds(Double.parseDouble(word)))
                            .isPresent();
            expected = goesOn || pointed ? expected : Optional.empty();
            since += since > 0 || pointed ? 1 : 0;
            gap++;
            out.add(tokens.get(i));
        }
        return out;
    }

    private static Optional<String> named(List<Token> tokens, int from) {
        if (!OPENING.contains(owner(tokens.get(from).text()))) {
            return Optional.empty();
        }
        for (int length = Math.min(LONGEST, tokens.size() - from); length > 0; length--) {
            String words = String.join(
                    " ",
                    tokens.subList(from, from + length).stream()
                            .map(token -> owner(token.text()))
                            .toList());
            if (NAMES.containsKey(words)) {
                return Optional.of(words);
            }
        }
        return Optional.empty();
    }

    private static String owner(String word) {
        return word.endsWith("'s") ? word.substring(0, word.length() - 2) : word;
    }

    private static Optional<Token> reading(List<Token> tokens, int at, Range range) {
        if (at + 1 >= tokens.size()) {
            return Optional.empty();
        }
        String next = at + 2 < tokens.size() ? tokens.get(at + 2).text() : "";
        String afterNext = at + 3 < tokens.size() ? tokens.get(at + 3).text() : "";
        boolean list = next.equals("and") && (whole(afterNext) >= 0 || afterNext.equals("a"));
        int whole = whole(tokens.get(at).text());
        String second = tokens.get(at + 1).text();
        boolean share = second.endsWith("%");
        int tenth = second.matches("oh|o") ? 0 : whole(share ? second.substring(0, second.length() - 1) : second);
        boolean read = whole >= 0
                && whole < 200
                && tenth >= 0
                && tenth <= 9
                && range.holds(whole + tenth / 10.0)
                && !ANEW.contains(next)
                && !list
                && whole(next) < 0
                && !next.matches("\\d.*");
        return read
                ? Optional.of(tokens.get(at).through(tokens.get(at + 1), whole + "." + tenth + (share ? "%" : "")))
                : Optional.empty();
    }

    /** A number of one to three digits; "one" stands as a word where nothing countable follows. */
    private static int whole(String text) {
        return text.equals("one") ? 1 : WHOLE.matcher(text).matches() ? Integer.parseInt(text) : -1;
    }
}
