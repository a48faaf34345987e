package org.chartwright.nlp.fact;

import java.util.Optional;
import java.util.regex.Pattern;

/**
 * What is said behind a drug that is held or stopped in, when or how long it is left out out: "the morning of the
 * scan", "until the kidney test is back", "on days you are vomiting".
 */
public final class HeldFor {

    private static final Pattern WHEN = Pattern.compile(
            "^(?: [\\d./%]+| mg| mcg| units?| daily| completely| altogether| entirely| just| only| ,)*( (?:until|till|on (?:the )?(?:days?|mornings?|weekends?|mondays?|tuesdays?|wednesdays?|thursdays?|fridays?|saturdays?|sundays?)|the (?:day|morning|night|evening|week) (?:of|before|after)|while|whenever|when|if|unless|before|(?:starting|from) (?:today|tonight|tomorrow|now|next|mondays?|tuesdays?|wednesdays?|thursdays?|fridays?|saturdays?|sundays?|the (?:day|morning|night|evening))\\b|for (?:about |the next |at least )?(?:\\d+|a|a few|a couple of)(?: more)? (?:hours?|days?|weeks?|months?|doses?)|(?:\\d+|a|a few|a couple of) (?:hours?|days?|weeks?) (?:before|prior to|ahead of)) ?.*)$");
    private static final Pattern OVER = Pattern.compile(
            "(?: ,)? (?:and|but|so|because|since|then|okay|right|or you|we will|i will|i am|let's)\\b.*$|(?: ,).*$");
    private static final int LONGEST = 12;

    private HeldFor() {}

    /** Empty where no limit is said. */
    public static Optional<String> in(String behind) {
        var when = WHEN.matcher(" " + behind.strip());
        if (!when.matches()) {
            return Optional.empty();
        }
        String said = OVER.matcher(when.group(1)).replaceFirst("").strip();
        boolean whole = said.split(" ").length > 1 && said.split(" ").length <= LONGEST;
        return whole ? Optional.of(said) : Optional.empty();
    }
}
