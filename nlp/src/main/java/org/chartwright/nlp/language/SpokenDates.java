package org.chartwright.nlp.language;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * Tokens and a place among them in, the day of a month that begins there in digits out: "march tenth" is {@code march
 * 10th}, "the fifth of may" is {@code 5th}, "twenty second" is {@code 22nd} wherever it stands.
 *
 * @param words what is written, a day and perhaps its year
 * @param next index of the first token after it
 */
record SpokenDates(List<Token> words, int next) {

    private static final Map<String, String> ONES = Map.ofEntries(
            Map.entry("first", "1st"),
            Map.entry("second", "2nd"),
            Map.entry("third", "3rd"),
            Map.entry("fourth", "4th"),
            Map.entry("fifth", "5th"),
            Map.entry("sixth", "6th"),
            Map.entry("seventh", "7th"),
            Map.entry("eighth", "8th"),
            Map.entry("ninth", "9th"));
    private static final Map<String, String> MORE = Map.ofEntries(
            Map.entry("tenth", "10th"),
            Map.entry("eleventh", "11th"),
            Map.entry("twelfth", "12th"),
            Map.entry("thirteenth", "13th"),
            Map.entry("fourteenth", "14th"),
            Map.entry("fifteenth", "15th"),
            Map.entry("sixteenth", "16th"),
            Map.entry("seventeenth", "17th"),
            Map.entry("eighteenth", "18th"),
            Map.entry("nineteenth", "19th"),
            Map.entry("twentieth", "20th"),
            Map.entry("thirtieth", "30th"));
    static final Set<String> MONTHS = Set.of(
            "january",
            "february",
            "march",
            "april",
            "may",
            "june",
            "july",
            "august",
            "september",
            "october",
            "november",
            "december");
    /** Before what else may be no more than a chance: "you may first feel it". */
    private static final Set<String> BEFORE_MAY = Set.of(
            "on", "since", "until", "from", "by", "of", "to", "through", "last", "this", "before", "after", "in");

    /** "november fifth to the fourteenth" */
    private static final Set<String> RANGE = Set.of("to", "through", "until", "till");

    private static final Set<String> SAID_OF_MONTH = Set.of("this", "last", "next", "the");

    /** A day run together with a year, "june thirty two thousand four", stands so far above all days. */
    private static final int THOUSAND = 1_000;

    private static final int CENTURY = 2_000;
    private static final int LAST_DAY = 31;

    static Optional<SpokenDates> at(List<Token> tokens, int at) {
        Token token = tokens.get(at);
        String ones = ONES.getOrDefault(text(tokens, at + 1), "");
        if (!ones.isEmpty() && (token.is("twenty") || token.is("thirty"))) {
            String day = (token.is("twenty") ? "2" : "3") + ones;
            return Optional.of(new SpokenDates(List.of(token.through(tokens.get(at + 1), day)), at + 2));
        }
        String day = ONES.getOrDefault(token.text(), MORE.getOrDefault(token.text(), ""));
        return !day.isEmpty() && (behindMonth(tokens, at) || beforeMonth(tokens, at))
                ? Optional.of(new SpokenDates(List.of(token.as(day)), at + 1))
                : Optional.empty();
    }

    /** "june thirty two thousand four" is the thirtieth of 2004; empty where the run is no day with its year. */
    static Optional<SpokenDates> withYear(List<Token> tokens, int at, NumberRun run) {
        long day = run.whole() / THOUSAND - CENTURY / THOUSAND;
        long year = CENTURY + run.whole() % THOUSAND;
        if (!runTogether(tokens, at, run)
                || day % 10 != 0
                || day <= 0
                || day > LAST_DAY
                || year >= CENTURY + 100
                || !run.decimals().isEmpty()) {
            return Optional.empty();
        }
        Token first = tokens.get(at);
        Token rest = tokens.get(at + 1).through(tokens.get(run.next() - 1), Long.toString(year));
        return Optional.of(new SpokenDates(List.of(first.as(Long.toString(day)), rest), run.next()));
    }

    /** Whether a number behind a month is too large for a year. */
    static boolean runTogether(List<Token> tokens, int at, NumberRun run) {
        return run.whole() > 9_999 && MONTHS.contains(text(tokens, at - 1));
    }

    private static boolean behindMonth(List<Token> tokens, int at) {
        int before = text(tokens, at - 1).equals("the") ? at - 2 : at - 1;
        boolean range = RANGE.contains(text(tokens, before))
                && (ONES.containsKey(text(tokens, before - 1)) || MORE.containsKey(text(tokens, before - 1)));
        return month(tokens, before)
                || range && month(tokens, text(tokens, before - 2).equals("the") ? before - 3 : before - 2);
    }

    /** "third of this month", "the fifth of may", "on seventh august" */
    private static boolean beforeMonth(List<Token> tokens, int at) {
        boolean of = text(tokens, at + 1).equals("of");
        boolean said = SAID_OF_MONTH.contains(text(tokens, at + 2))
                && text(tokens, at + 3).equals("month");
        return of && (said || MONTHS.contains(text(tokens, at + 2)))
                || MONTHS.contains(text(tokens, at + 1))
                        && !Set.of("may", "march").contains(text(tokens, at + 1));
    }

    private static boolean month(List<Token> tokens, int at) {
        String month = text(tokens, at);
        boolean chance = month.equals("may") && at > 0 && !BEFORE_MAY.contains(text(tokens, at - 1));
        return MONTHS.contains(month) && !chance;
    }

    private static String text(List<Token> tokens, int at) {
        return at >= 0 && at < tokens.size() ? tokens.get(at).text() : "";
    }
}
