package org.chartwright.nlp.code;

import java.util.List;
import java.util.regex.Pattern;
import org.chartwright.nlp.code.Finding.Nature;

/**
 * What was said of tobacco, alcohol or another drug in, whether it is used now out.
 *
 * <p>Use that was given up has no code for present use: tobacco becomes a personal history of nicotine dependence
 * (ICD-10-CM Z87.891, which category F17 excludes), and remission of alcohol or drug dependence is coded only when the
 * provider documents it (ICD-10-CM guideline I.C.5.b.1).
 */
final class Habit {

    private static final Pattern HABIT = Pattern.compile(
            "\\b(tobacco|nicotine|smok\\w+|cigar\\w*|vap(e|es|ing)|alcohol\\w*|drink\\w*|drug (use|abuse|dependence)|opioid (use|abuse|dependence)|cocaine|heroin|cannabis|marijuana)\\b",
            Pattern.CASE_INSENSITIVE);

    private static final Pattern TOBACCO =
            Pattern.compile("\\b(tobacco|nicotine|smok\\w+|cigar\\w*|vap(e|es|ing))\\b", Pattern.CASE_INSENSITIVE);

    private static final Pattern GIVEN_UP = Pattern.compile(
            "\\b(quit|stopped|gave (it|them|that|up|\\w+ up)|given (it |that )?up|former(ly)?|ex[- ]?(smoker|drinker)|used to (smoke|drink|vape|use|do)|no longer|(not|\\w+n't) (\\w+ ){0,4}(any ?more|in (\\w+ ){1,3}(years|months)|since)|years ago|in (\\w+ )?remission|sober|recovering|been clean)\\b",
            Pattern.CASE_INSENSITIVE);

    /** Giving up that is only wished for, advised, asked or failed. */
    private static final Pattern ONLY_MEANT = Pattern.compile(
            "\\b(try|trying|tried|want\\w*|like|need\\w*|plan\\w*|ready|hop(e|ing)|help\\w*|going|able|should|must|ought|could|would|can(not|'?t)?|if|when|didn't|haven't|not|never) (\\w+ ){0,3}(quit|stop(ped)?|give|given)\\b|\\b(quit|stop(ped)?) (date|line)\\b|\\b(started|restarted|smoking|drinking) (\\w+ )?again\\b|\\b(back to|still|relaps\\w+|cut(ting)? (back|down)|down to)\\b",
            Pattern.CASE_INSENSITIVE);

    /** A question that takes it for granted. */
    private static final Pattern GAVE_UP =
            Pattern.compile("\\b(when|how long ago) did you (quit|stop|give up)\\b", Pattern.CASE_INSENSITIVE);

    private static final Pattern NEVER = Pattern.compile(
            "\\b(never|non-?) ?(\\w+ ){0,2}(smok\\w*|vap\\w*|drink\\w*|drank|drunk|use[ds]?|tried|touched)\\b|\\bnon-?smoker\\b",
            Pattern.CASE_INSENSITIVE);

    private Habit() {}

    static boolean is(String text) {
        return HABIT.matcher(text).find();
    }

    static boolean tobacco(String text) {
        return TOBACCO.matcher(text).find();
    }

    /** @param said the sentences that speak of it, in order; the last that settles it holds */
    static Nature nature(Nature claimed, List<String> said) {
        if (claimed != Nature.CURRENT && claimed != Nature.PAST) {
            return claimed;
        }
        Nature settled = claimed == Nature.PAST ? Nature.GIVEN_UP : claimed;
        for (String sentence : said) {
            if (GAVE_UP.matcher(sentence).find()) {
                settled = Nature.GIVEN_UP;
                continue;
            }
            if (sentence.strip().endsWith("?")) {
                continue;
            }
            if (ONLY_MEANT.matcher(sentence).find()) {
                settled = Nature.CURRENT;
            } else if (GIVEN_UP.matcher(sentence).find()) {
                settled = Nature.GIVEN_UP;
            } else if (NEVER.matcher(sentence).find()) {
                settled = Nature.ABSENT;
            }
        }
        return settled;
    }
}
