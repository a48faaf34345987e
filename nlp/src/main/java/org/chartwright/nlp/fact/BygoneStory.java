package org.chartwright.nlp.fact;

import java.util.List;
import java.util.regex.Pattern;
import org.chartwright.nlp.language.Clause;

/**
 * A patient's clause and those before it in, whether it goes on with a story of long ago out: "two years ago i took one
 * for cramps | and within the hour i was wheezing".
 */
final class BygoneStory {

    private static final Pattern LONG_AGO = Pattern.compile(
            "\\b(?:years ago|(?:a|one) year ago|way back|back in (?:my|high|college|the|\\d{4})|in (?:high school|college|my (?:teens|twenties|thirties|forties|youth|\\d\\ds))|as a (?:kid|child|teenager)|when i was (?:a (?:kid|child|teenager|boy|girl|baby)|little|young|younger|pregnant|\\d{1,2}|in (?:high school|college|the (?:army|navy|service)|my [a-z]+)))\\b");
    /** What began then may go on. */
    private static final Pattern BEGAN = Pattern.compile(
            "\\b(?:started|began|begun|begin|since|first|diagnosed|found|ever|been|still|noticed|now|today|so for)\\b");

    private static final Pattern PAST = Pattern.compile(
            "\\b(?:was|were|had|got|felt|went|broke|did|could|ended|threw|came|developed|took|gave|put|made|tried|kept|swelled|passed)\\b");
    private static final Pattern PRESENT = Pattern.compile(
            "\\b(?:is|am|are|have|has|get|gets|feel|feels|been|still|again|now|today|since|keeps?|every|lately|these days|this (?:week|time|morning|month|year)|last (?:night|week)|yesterday|take|takes|taking|use|using|started|began)\\b");

    private static final int REACH = 6;

    private BygoneStory() {}

    static boolean tells(Clause clause, List<Clause> clauses) {
        if (clause.byClinician() || clause.question() || !goesOn(clause)) {
            return false;
        }
        for (int i = clause.number() - 1; i >= Math.max(0, clause.number() - REACH); i--) {
            Clause before = clauses.get(i);
            if (before.utterance() != clause.utterance()) {
                return false;
            }
            if (LONG_AGO.matcher(before.text()).find()) {
                return !BEGAN.matcher(before.text()).find();
            }
            if (PRESENT.matcher(before.text()).find()) {
                return false;
            }
        }
        return false;
    }

    private static boolean goesOn(Clause clause) {
        return PAST.matcher(clause.text()).find()
                && !PRESENT.matcher(clause.text()).find();
    }
}
