package org.chartwright.nlp.language;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.IntStream;

/**
 * A number that a clause puts in the place of another.
 *
 * @param value as it should have been
 * @param unit in the singular; empty where it was not said
 * @param bidden "make it": what is put right need not be said again
 * @param added so many tokens at the end go with what is put right
 * @param told whether the clause before tells that it was wrong
 * @param wrong as it was said; empty where that is not told
 * @param redone a plan that is made anew, of which the rest still stands
 */
record CorrectedNumber(
        String value, String unit, boolean bidden, int added, boolean told, String wrong, Redone redone) {

    private static final Set<String> BEFORE_SPAN = Set.of("in", "for", "within", "about", "next");
    private static final Set<String> SPANS = Set.of("hour", "day", "week", "month", "year");
    private static final Set<String> DOSES = Set.of("mg", "mcg", "unit", "milligram", "gram");
    private static final Set<String> WEIGHED = Set.of("normally", "usually", "ordinarily", "typically");
    private static final Pattern RANGE = Pattern.compile("(\\S+) to (\\S+)");

    CorrectedNumber(String value, String unit, boolean bidden, int added, boolean told) {
        this(value, unit, bidden, added, told, "", Redone.NOT);
    }

    enum Redone {
        NOT,
        WHOLLY,
        AND_MORE
    }

    /** "normally it would be 21 , let's start you at 14" puts nothing right. */
    static boolean weighed(List<Token> tokens) {
        return tokens.stream().anyMatch(token -> WEIGHED.contains(token.text()));
    }

    /** "let's go with 100 instead" is of the drug that was named last. */
    boolean ofDose() {
        return redone != Redone.NOT && !SPANS.contains(unit);
    }

    /** Whether others may be spoken of in between. */
    boolean far() {
        return redone != Redone.NOT || !wrong.isEmpty();
    }

    /** Where the tokens say a number that may be meant; of ranges, where they begin. */
    List<Integer> places(List<Token> tokens, boolean justBefore) {
        if (far()) {
            return IntStream.range(0, tokens.size())
                    .filter(i ->
                            wrong.isEmpty() ? redone(tokens, i) : tokens.get(i).is(wrong))
                    .boxed()
                    .toList();
        }
        boolean range = RANGE.matcher(value).matches();
        var numbers = IntStream.range(0, tokens.size())
                .filter(i -> tokens.get(i).isNumber() && ordinal(tokens.get(i).text()) == ordinal(value))
                .filter(i -> !range || toNumber(tokens, i))
                .boxed()
                .toList();
        var ofUnit = numbers.stream()
                .filter(i ->
                        !unit.isEmpty() && unitBehind(tokens, range ? i + 2 : i).startsWith(unit))
                .toList();
        if (!ofUnit.isEmpty()) {
            return ofUnit;
        }
        var ofTime = numbers.stream()
                .filter(i -> SPANS.contains(unit)
                        && !range
                        && SPANS.contains(unitBehind(tokens, i).replaceFirst("s$", ""))
                        && i > 0
                        && BEFORE_SPAN.contains(tokens.get(i - 1).text()))
                .toList();
        if (ofTime.size() == 1) {
            return ofTime;
        }
        boolean open = unit.isEmpty() || justBefore && numbers.size() == 1 && ends(tokens, numbers.getFirst());
        return open && justBefore || unit.isEmpty() && bidden ? numbers : List.of();
    }

    /** A dose of a drug, or a time until something is done. */
    private boolean redone(List<Token> tokens, int at) {
        String behind = unitBehind(tokens, at).replaceFirst("s$", "");
        boolean span = SPANS.contains(behind);
        boolean number = tokens.get(at).isNumber() && !ordinal(tokens.get(at).text());
        if (SPANS.contains(unit)) {
            return number
                    && span
                    && at > 0
                    && BEFORE_SPAN.contains(tokens.get(at - 1).text());
        }
        boolean dose = tokens.stream().anyMatch(token -> Corrections.isDrug(token.text())) || DOSES.contains(behind);
        boolean from = at > 0 && tokens.get(at - 1).is("from");
        return number
                && !span
                && !from
                && dose
                && !behind.equals("time")
                && !value.equals(tokens.get(at).text());
    }

    private static boolean ends(List<Token> tokens, int at) {
        return at == tokens.size() - 1;
    }

    List<Token> with(List<Token> tokens, int at, List<Token> more) {
        var out = new ArrayList<>(tokens);
        var range = RANGE.matcher(value);
        if (range.matches()) {
            out.set(at, out.get(at).as(range.group(1)));
            out.set(at + 2, out.get(at + 2).as(range.group(2)));
        } else {
            out.set(at, out.get(at).as(value));
        }
        String behind = unitBehind(tokens, at);
        if (!unit.isEmpty() && SPANS.contains(behind.replaceFirst("s$", "")) && !behind.startsWith(unit)) {
            out.set(at + 1, out.get(at + 1).as(unit + (value.equals("1") ? "" : "s")));
        }
        if (ends(tokens, at) && !unit.isEmpty()) {
            out.add(out.getLast().as(unit + "s"));
        }
        // "... once a day" takes no second "twice a day"
        boolean clashes = more.stream()
                .anyMatch(token -> !token.is("a")
                        && out.stream()
                                .anyMatch(other -> token.isWord()
                                        && other.is(token.text())
                                        && token.text().length() > 3));
        if (!clashes) {
            out.addAll(more);
        }
        return out;
    }

    private static boolean toNumber(List<Token> tokens, int at) {
        return at + 2 < tokens.size()
                && tokens.get(at + 1).is("to")
                && tokens.get(at + 2).isNumber();
    }

    private static boolean ordinal(String number) {
        return number.matches(".*(?:st|nd|rd|th)");
    }

    private static String unitBehind(List<Token> tokens, int at) {
        return at + 1 < tokens.size() ? tokens.get(at + 1).text() : "";
    }
}
