package org.chartwright.nlp.language;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.IntStream;

/** The words of a clause in, what they put right out: "no , sorry , four days", "make that twelve , actually". */
final class CorrectionSaid {

    private static final String CUE =
            "no|wait|sorry|actually|i mean|i meant|i misspoke|my mistake|correction|scratch that|strike that|scrap that|i take that back|excuse me|pardon me|hang on|hold on|rather|you are right|let me correct that";
    private static final String LEAD =
            "(?:(?:" + CUE + "|oh|yeah|yes|yep|okay|ok|so|and|but|well|hmm|i am|i think|say|you know what|then|,) )*";
    private static final String BIDS =
            "(?:let's |let me |we will |i will |we can |we had better |better )?(?:make (?:that|it)|call it)(?: more like)?(?: the)? ";
    private static final String UNITS =
            "minute|hour|day|week|month|year|time|mg|milligram|mcg|unit|gram|pound|kilo|percent|%|puff|tablet|pill|drop|puff|ml|session|visit";
    private static final String TAIL =
            "(?: is (?:fine|enough|plenty|good|okay)| ago| now| a day| daily| then| actually| instead| i think| please| more like| to be safe|,)*";
    private static final String MORE =
            "(?<more> ,? ?(?:after|before|once|twice|every|at|with|daily|in the|for|a day)\\b.*)?";

    private static final Pattern NUMBER = Pattern.compile("^(?=.*\\b(?:" + CUE + ")\\b)" + LEAD
            + "(?:(?:it is|it was|that is|that was|about|the|my|in|on|for|said|more like) )*(?<value>\\d[\\d.,]*(?:st|nd|rd|th)?)(?: (?<unit>"
            + UNITS + ")s?)?" + TAIL + "$");
    private static final Pattern BIDDEN = Pattern.compile("^" + LEAD + BIDS
            + "(?:(?:in|at|for|about) )?(?<value>\\d[\\d.,]*(?: to \\d[\\d.,]*)?)(?: (?<unit>" + UNITS + ")s?)?" + TAIL
            + MORE + TAIL + "(?: ,? ?so\\b.*)?$");
    /** "no wait , she went up on that" "it is 26" */
    private static final Pattern SINCE = Pattern.compile(
            "^(?:oh |well |, )*(?:no ,? ?wait|wait ,? ?no|wait|no ,? ?sorry|no ,? ?actually|actually ,? ?no)\\b.*\\b(?:went (?:up|down)|changed|increased|raised|lowered|decreased|switched|bumped|doubled|cut|moved|put (?:it|me) (?:up|down))\\b");

    private static final Pattern NOW = Pattern.compile(
            "^(?:(?:so|and|now|,) )*(?:(?:it is|i take|i am on|i am at|to|it went to|now it is) )(?:now |about )*(?<value>\\d[\\d.,]*)(?: (?<unit>"
                    + UNITS + ")s?)?(?: now)?$");
    /** "okay , then ten it is" */
    private static final Pattern IT_IS = Pattern.compile(
            "^(?:(?:okay|ok|alright|all right|fine|well|then|so|sure|let's say|,) )*(?:the )?(?<value>\\d[\\d.,]*)(?: (?<unit>"
                    + UNITS + ")s?)? it is(?: then)?$");

    private static final Pattern AGREES = Pattern.compile("\\byou are right\\b");
    private static final Set<String> BEFORE_SPAN = Set.of("in", "for", "within", "about", "next");
    private static final Set<String> SPANS = Set.of("hour", "day", "week", "month", "year");
    private static final Pattern RANGE = Pattern.compile("(\\S+) to (\\S+)");

    private static final String OF_SIDE =
            "(?:(?:about|the|my|your|in|on|it is|it was|that is|i meant|i mean|said|be) )*";
    private static final Pattern SIDE = Pattern.compile(
            "^(?=.*\\b(?:" + CUE + ")\\b)" + LEAD + OF_SIDE + "(?<side>left|right)(?: (?:one|side|(?<part>[a-z]+)))?$");
    private static final Pattern SAID_SIDE = Pattern.compile(
            "^" + LEAD
                    + "(?:did i (?:just )?say|i said|i think i said|i keep saying)(?: the| my| your)? (?<wrong>left|right)(?: [a-z]+)?$");
    private static final Pattern MEANT_SIDE = Pattern.compile("^" + LEAD + OF_SIDE
            + "(?<side>left|right)(?: (?:one|side|[a-z]+))?(?: ,? ?not (?:the |my )?(?:left|right))?$");
    private static final Pattern NOT_SIDE = Pattern.compile("^" + LEAD
            + "(?:it is |that is )?not (?:the |my |your )?(?:left|right)(?: one| side)? ,? ?" + OF_SIDE
            + "(?<side>left|right)(?: (?:one|side))?$|^" + LEAD
            + "(?:did i (?:just )?say|i said)(?: the| my| your)? (?:left|right) ,? ?(?:but )?" + OF_SIDE
            + "(?<meant>left|right)(?: (?:one|side|[a-z]+))?$");

    private static final String NAME = "(?:(?:the|my|your|it is|i|meant|mean|called|that is|said|but|rather) )*";
    private static final Pattern NOT_DRUG = Pattern.compile("^" + LEAD
            + "(?:it is |that is |that was |it was )?not (?:the )?(?<wrong>[a-z-]+) ,? ?" + NAME
            + "(?<right>[a-z-]+)$|^"
            + LEAD + "(?:did i (?:just )?say|i said|i wrote) (?<said>[a-z-]+) ,? ?" + NAME + "(?<meant>[a-z-]+)$|^"
            + LEAD + "(?:it is |that is |i meant |i mean )(?<first>[a-z-]+) ,? ?not (?:the )?(?<last>[a-z-]+)$");
    private static final Pattern SAID_DRUG = Pattern.compile(
            "^" + LEAD
                    + "(?:(?:did i (?:just )?say|i said|i think i said) |(?:it is|that is|that was|it was) not (?:the )?)(?<wrong>[a-z-]+)$");
    private static final Pattern MEANT_DRUG = Pattern.compile("^" + LEAD + NAME + "(?<right>[a-z-]+)$");

    private static final Set<String> NO_SIDE = Set.of("now", "away", "after", "before", "here", "okay", "there");

    private CorrectionSaid() {}

    /**
     * @param value as it should have been
     * @param unit in the singular; empty where it was not said
     * @param bidden "make it": what is put right need not be said again
     * @param added so many tokens at the end go with what is put right
     * @param told whether the clause before tells that it was wrong
     */
    record Number(String value, String unit, boolean bidden, int added, boolean told) {

        /** Where the tokens say a number that may be meant; of ranges, where they begin. */
        List<Integer> places(List<Token> tokens, boolean justBefore) {
            boolean range = RANGE.matcher(value).matches();
            var numbers = IntStream.range(0, tokens.size())
                    .filter(i ->
                            tokens.get(i).isNumber() && ordinal(tokens.get(i).text()) == ordinal(value))
                    .filter(i -> !range || toNumber(tokens, i))
                    .boxed()
                    .toList();
            var ofUnit = numbers.stream()
                    .filter(i -> !unit.isEmpty()
                            && unitBehind(tokens, range ? i + 2 : i).startsWith(unit))
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

    /** @param before the clause before in the same turn; may be empty */
    static Optional<Number> ofNumber(String before, String text) {
        var since = NOW.matcher(text);
        if (SINCE.matcher(before).find() && since.matches()) {
            return Optional.of(new Number(since.group("value"), unit(since.group("unit")), true, 0, true));
        }
        var bidden = BIDDEN.matcher(text);
        if (bidden.matches()) {
            String more = bidden.group("more");
            int added = more == null ? 0 : more.strip().split(" ").length;
            boolean last = more != null && text.endsWith(more);
            return Optional.of(
                    new Number(bidden.group("value"), unit(bidden.group("unit")), true, last ? added : 0, false));
        }
        var settled = IT_IS.matcher(text);
        if (settled.matches()) {
            return Optional.of(new Number(settled.group("value"), unit(settled.group("unit")), true, 0, false));
        }
        var number = NUMBER.matcher(text);
        return number.matches()
                ? Optional.of(new Number(
                        number.group("value"),
                        unit(number.group("unit")),
                        AGREES.matcher(text).find(),
                        0,
                        false))
                : Optional.empty();
    }

    private static String unit(String said) {
        return said == null ? "" : said.replace("milligram", "mg");
    }

    /**
     * @param side as it should have been
     * @param part of the body that was said with it; may be empty
     * @param explicit whether what was said wrongly is told too
     * @param told whether that is the clause before
     */
    record Side(String side, String part, boolean explicit, boolean told) {}

    /** @param before the clause before in the same turn; may be empty */
    static Optional<Side> ofSide(String before, String text) {
        var not = NOT_SIDE.matcher(text);
        if (not.matches()) {
            String side = not.group("side") == null ? not.group("meant") : not.group("side");
            return Optional.of(new Side(side, "", true, false));
        }
        var said = SAID_SIDE.matcher(before);
        var meant = MEANT_SIDE.matcher(text);
        if (said.matches() && meant.matches() && !said.group("wrong").equals(meant.group("side"))) {
            return Optional.of(new Side(meant.group("side"), "", true, true));
        }
        var side = SIDE.matcher(text);
        return side.matches()
                ? Optional.of(new Side(
                        side.group("side"), side.group("part") == null ? "" : side.group("part"), false, false))
                : Optional.empty();
    }

    /** "right now" and "all right" are no side. */
    static boolean isSide(List<Token> tokens, int at) {
        return !(at > 0 && tokens.get(at - 1).is("all"))
                && !(at + 1 < tokens.size()
                        && NO_SIDE.contains(tokens.get(at + 1).text()))
                && tokens.size() > 1;
    }

    /**
     * A drug that was named wrongly, and the one that was meant.
     *
     * @param told whether the clause before tells that it was wrong
     */
    record Names(String wrong, String right, boolean told) {

        /** Whether the words tell that the name was wrong. */
        boolean tells(String text) {
            return text.matches(".*\\b(?:not|say|said|meant|mean|wrote)\\b.*\\b" + Pattern.quote(wrong) + "\\b.*");
        }
    }

    static Optional<Names> ofDrug(String before, String text) {
        var whole = NOT_DRUG.matcher(text);
        if (whole.matches()) {
            return whole.group("wrong") != null
                    ? names(whole.group("wrong"), whole.group("right"), false)
                    : whole.group("said") != null
                            ? names(whole.group("said"), whole.group("meant"), false)
                            : names(whole.group("last"), whole.group("first"), false);
        }
        var said = SAID_DRUG.matcher(before);
        var meant = MEANT_DRUG.matcher(text);
        return said.matches() && meant.matches()
                ? names(said.group("wrong"), meant.group("right"), true)
                : Optional.empty();
    }

    private static Optional<Names> names(String wrong, String right, boolean told) {
        boolean drugs = Corrections.isDrug(wrong) && Corrections.isDrug(right) && !wrong.equals(right);
        return drugs ? Optional.of(new Names(wrong, right, told)) : Optional.empty();
    }
}
