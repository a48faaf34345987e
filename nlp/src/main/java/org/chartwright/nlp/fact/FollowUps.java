package org.chartwright.nlp.fact;

import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import org.chartwright.nlp.fact.Detail.FollowUp;
import org.chartwright.nlp.language.Clause;
import org.chartwright.nlp.language.Conditional;

/** A clause in, when the patient is to come back out, if it says so. */
public final class FollowUps {

    private static final Pattern BACK = Pattern.compile(
            "\\b(follow up|follow-up|come back|see you|see me|return|recheck (?:you|in|this|it)|check back|be back|have you back|next appointment|appointment|call me)\\b|^(?:(?:so|and|okay|well|then|,) ?)*back in \\d");
    private static final Pattern INTERVAL = Pattern.compile(
            "\\b(?:in|for|within|about) (?:about |the next |another |like |a )?((?:\\d+|a|a couple|a few|couple|few|the next|next|several)(?: of)?(?:(?: to | or |-| )\\d+)? (?:more )?(?:days?|weeks?|months?|years?))\\b|\\b(tomorrow|next week|next month|next year)\\b");
    private static final Pattern CONDITIONAL = Pattern.compile("\\b(if|unless)\\b");

    private FollowUps() {}

    public static Optional<Fact> in(Clause clause) {
        String text = clause.text();
        if (!clause.byClinician()
                || clause.question()
                || !BACK.matcher(text).find()
                || CONDITIONAL.matcher(text).find()) {
            return Optional.empty();
        }
        return interval(text)
                .map(interval -> new Fact(
                        Fact.Kind.FOLLOW_UP,
                        "follow up in " + interval,
                        Fact.Polarity.PRESENT,
                        Fact.Certainty.CERTAIN,
                        Fact.Time.PLANNED,
                        Fact.About.PATIENT,
                        new FollowUp(interval),
                        List.of(clause.evidence())));
    }

    /**
     * The same, empty where it hangs on a condition just before: "if it is not better , call | and we will see you".
     */
    public static Optional<Fact> in(Clause clause, List<Clause> clauses) {
        boolean hangs = clause.number() > 0
                && clause.tokens().getFirst().is("and")
                && clauses.get(clause.number() - 1).utterance() == clause.utterance()
                && CONDITIONAL.matcher(clauses.get(clause.number() - 1).text()).find();
        return hangs ? Optional.empty() : in(clause).filter(fact -> !conditional(clause, clauses));
    }

    /** Whether it hangs on a condition that was said in another clause. */
    private static boolean conditional(Clause clause, List<Clause> clauses) {
        return Conditional.at(Conditional.in(clauses), clause.number()).isPresent();
    }

    public static Optional<String> interval(String text) {
        var matcher = INTERVAL.matcher(text);
        if (!matcher.find()) {
            return Optional.empty();
        }
        String counted = matcher.group(1);
        return Optional.of(counted == null ? matcher.group(2) : counted);
    }
}
