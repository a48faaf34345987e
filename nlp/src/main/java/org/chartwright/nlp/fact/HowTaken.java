package org.chartwright.nlp.fact;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * What is said behind a drug, without commas, in, the limits of its taking as said out: on which days, with food, how
 * much at most. A schedule without them would say too much.
 */
final class HowTaken {

    private static final String DAY = "(?:mon|tues|wednes|thurs|fri|satur|sun)days?";
    private static final String DAYS = DAY + "(?:(?: and| or)?(?: on)? " + DAY + ")*";
    private static final String AMOUNT =
            "(?:\\d[\\d.,]*|a|an|one)(?: and a half)?(?: (?:mg|mcg|ml|g|grams?|milligrams|units?|tablets?|pills?|capsules?|puffs?|sprays?|drops?|doses?|times|days?|weeks?|hours?|patch(?:es)?|of (?:them|those|these)))?\\b";
    private static final String WITHIN =
            "(?: (?:in )?(?:total )?(?:an?|per|each|every|any|one|in|in an?|in any|in one|within) (?:\\d+(?: |-))?(?:day|days|week|month|hours?|night|attack|hour period)| (?:daily|total))";

    private static final Pattern ON_DAYS = Pattern.compile("\\b(?:only )?on (?:only )?" + DAYS
            + "(?: only)?\\b|\\b(?<!next |last |this |by |until |till |from |before |after |since |about |except |not )"
            + DAYS + " only\\b");
    private static final Pattern EXCEPT = Pattern.compile(
            "\\b(?:except(?: for)?|but(?: not)?)(?: \\d[\\d.]*(?: and a half)?(?: mg| units?)?)?(?: on)? (?:the )?(?:"
                    + DAYS + "|weekends?)\\b");
    private static final Pattern FOOD = Pattern.compile(
            "\\b(?:with (?:(?:a little|a bit of|some|your) )?(?:food|breakfast|lunch|dinner|supper|milk)|on an empty stomach|with (?:a (?:full|big) glass of|plenty of|lots of) water|(?:(?:\\d+ minutes|half an hour|an hour|1 hour) )?before (?:breakfast|lunch|dinner|supper|eating|food|you eat)|after (?:meals|eating|food|breakfast|dinner|each loose stool))\\b");
    private static final Pattern UNTIL = Pattern.compile(
            "\\buntil (?:(?:it is|they are|the (?:bottle|pack|pills|tablets|course|box) (?:is|are)) (?:all )?(?:gone|finished|done)|(?:next )?"
                    + DAY
                    + "|the (?:[a-z0-9-]+ ){1,4}(?:is|are|comes?) (?:back|in|over|gone|healed|out|done|normal|better|clear(?:ed)?))\\b");
    private static final Pattern MOST = Pattern.compile(
            "\\b(?:(?:for )?(?:no|not|never) (?:more|longer) than|(?:but )?(?:do not|never) (?:take|use|exceed|have|go)(?: it)?(?: over| above| past| more than| for more than| for longer than)?|not (?:to )?exceed(?:ing)?|(?:to |with )?an? max(?:imum)?(?: dose)? of|max(?:imum)?(?: dose)?(?: of| is)?|at (?:the )?most) "
                    + AMOUNT + WITHIN + "?");
    private static final Pattern AT_MOST =
            Pattern.compile("\\b(?:up to )?" + AMOUNT + WITHIN + " (?:max(?:imum)?|tops|at (?:the )?most)\\b");
    private static final Pattern UP_TO =
            Pattern.compile("\\bup to \\d+ (?:tablets?|pills?|capsules?|puffs?|doses?|sprays?)(?:" + WITHIN + ")?");

    private HowTaken() {}

    /** Days it is taken on and not taken on: "on mondays only", "except sundays". */
    static List<String> days(String text) {
        var out = new ArrayList<String>();
        var except = first(EXCEPT, text);
        first(ON_DAYS, except.map(words -> text.replace(words, "")).orElse(text))
                .ifPresent(out::add);
        except.ifPresent(out::add);
        return out;
    }

    static Optional<String> food(String text) {
        return first(FOOD, text);
    }

    static Optional<String> until(String text) {
        return first(UNTIL, text);
    }

    /** How much or how long at most. */
    static Optional<String> most(String text) {
        return first(MOST, text).or(() -> first(AT_MOST, text)).or(() -> first(UP_TO, text));
    }

    private static Optional<String> first(Pattern pattern, String text) {
        var matcher = pattern.matcher(text);
        return matcher.find() ? Optional.of(matcher.group().strip()) : Optional.empty();
    }
}
