package org.chartwright.nlp.language;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;

/** The words of a clause in, what they put right out: "no , sorry , four days", "make that twelve , actually". */
final class CorrectionSaid {

    private static final String CUE =
            "no|wait|sorry|actually|i mean|i meant|i misspoke|my mistake|correction|scratch that|strike that|scrap that|i take that back|excuse me|pardon me|hang on|hold on|rather|you are right|let me correct that";
    static final String LEAD =
            "(?:(?:" + CUE + "|oh|yeah|yes|yep|okay|ok|so|and|but|well|hmm|i am|i think|say|you know what|then|,) )*";
    private static final String BIDS =
            "(?:let's |let me |we will |i will |we can |we had better |better )?(?:make (?:that|it)|call it)(?: more like)?(?: the)? ";
    static final String UNITS =
            "minute|hour|day|week|month|year|time|mg|milligram|mcg|unit|gram|pound|kilo|percent|%|puff|tablet|pill|drop|ml|session|visit";
    static final String TAIL =
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

    /** @param before the clause before in the same turn; may be empty */
    static Optional<CorrectedNumber> ofNumber(String before, String text) {
        var since = NOW.matcher(text);
        if (SINCE.matcher(before).find() && since.matches()) {
            return Optional.of(new CorrectedNumber(since.group("value"), unit(since.group("unit")), true, 0, true));
        }
        var bidden = BIDDEN.matcher(text);
        if (bidden.matches()) {
            String more = bidden.group("more");
            int added = more == null ? 0 : more.strip().split(" ").length;
            boolean last = more != null && text.endsWith(more);
            return Optional.of(new CorrectedNumber(
                    bidden.group("value"), unit(bidden.group("unit")), true, last ? added : 0, false));
        }
        var anew = NumberMeant.in(before, text);
        if (anew.isPresent()) {
            return anew;
        }
        var settled = IT_IS.matcher(text);
        if (settled.matches()) {
            return Optional.of(
                    new CorrectedNumber(settled.group("value"), unit(settled.group("unit")), true, 0, false));
        }
        var number = NUMBER.matcher(text);
        return number.matches()
                ? Optional.of(new CorrectedNumber(
                        number.group("value"),
                        unit(number.group("unit")),
                        AGREES.matcher(text).find(),
                        0,
                        false))
                : Optional.empty();
    }

    static String unit(String said) {
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
