package org.chartwright.nlp.draft.rundown;

import java.util.regex.Pattern;

/**
 * What was said between the finding before and the place where one may begin.
 *
 * @param words with a space behind them; empty where the two follow each other
 */
record SaidBefore(String words) {

    /** Before a finding these make it something else. */
    private static final Pattern SUPPOSED = Pattern.compile(
            "\\b(?:if|when|whenever|unless|until|till|once|whether|in case|should|would|could|might|may|used to|had|because of|as long as|make sure)(?: [a-z]+)?(?: the| your| a)? ?$"
                    + "|\\b(?:any|his|her|their|my|last|was|were|will|for|want|keep|means?|like|without|not)(?: the| your| a)? ?$");
    /** A list that is denied may go on up to here: "no adenopathy or". */
    private static final Pattern DENIED = Pattern.compile("\\b(?:no|not|nor|without|any|denies|negative)\\b");

    /** With these a finding begins anew: "big breath a few faint wheezes". */
    private static final Pattern BEGUN = Pattern.compile("^(?:an?|some|one|few|little|[1-4]\\+) .*");

    private static final Pattern BOUNDARY = Pattern.compile(
            "(?:^|(?:^|.* )(?:and|so|okay|also|here|there|now|then|again|out|in|good|done|see|hear|feel|breath|,) )$");

    private static final Pattern TO_PLACE = Pattern.compile("(?:^|.* )(?:on|in|at|over|to|of) (?:(?:the|your) )?$");
    private static final Pattern SIDE_FIRST = Pattern.compile("(?:(?:the|your) )?(?:left|right|both|upper|lower) .*");

    private static final int REACH = 40;

    /** Whether what follows is only supposed, asked, of another time or of another person. */
    boolean supposes() {
        return SUPPOSED.matcher(near()).find();
    }

    /** Whether a finding without a verb may begin here: not within words that are nowhere else. */
    boolean opens(String finding) {
        boolean begun = words.isBlank()
                || BEGUN.matcher(finding).matches()
                || BOUNDARY.matcher(near()).matches();
        return begun && !DENIED.matcher(near()).find();
    }

    /** "... on the left | lungs are clear": the side belongs to what was said before. */
    boolean sides(String finding) {
        return SIDE_FIRST.matcher(finding).matches() && TO_PLACE.matcher(near()).matches();
    }

    private String near() {
        return words.substring(Math.max(0, words.length() - REACH));
    }
}
