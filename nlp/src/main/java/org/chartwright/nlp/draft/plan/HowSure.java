package org.chartwright.nlp.draft.plan;

import java.util.regex.Pattern;
import org.chartwright.nlp.draft.reading.Reading;
import org.chartwright.nlp.fact.Fact.Certainty;
import org.chartwright.nlp.fact.Fact.Polarity;
import org.chartwright.nlp.fact.Mention;
import org.chartwright.nlp.fact.Term;

/**
 * A problem that nobody claimed for certain in, how a heading calls it out: what the clinician takes the findings to be
 * ("consistent with", "i think what we are dealing with is", "for your sprain") by its name alone, what is "most
 * likely" as likely, and all else as possible.
 */
final class HowSure {

    private static final Pattern TAKEN_TO_BE = Pattern.compile(
            "\\b(?:consistent with|compatible with|(?:think|believe) (?:that )?(?:what )?(?:you|we|he|she|this|it|that)(?: (?:have|has|are dealing with|is))+(?: is)?"
                    + "|diagnosis (?:is|of|would be)|for (?:your|the|this|his|her)) (?:(?!and |or |but |if |not )[a-z-]+ ){0,4}$");
    private static final Pattern LIKELY =
            Pattern.compile("\\b(?:likely|probably|probable|most likely) (?:(?!and |or |but |if |not )[a-z-]+ ){0,6}$");
    private static final Pattern OPEN = Pattern.compile(
            "\\b(?:possible|possibly|could|might|may|maybe|suspect\\w*|suspicious|wonder\\w*|concern\\w*|worried|rule|versus|if|unsure|not sure|look for|check for|evaluat\\w+ for)\\b");

    private HowSure() {}

    /** Empty, or "likely " or "possible ". */
    static String of(Term problem, Reading reading) {
        var said = reading.mentions().stream()
                .filter(mention -> mention.term().equals(problem)
                        && mention.clause().byClinician()
                        && mention.assertion().polarity() == Polarity.PRESENT
                        && mention.assertion().certainty() != Certainty.HYPOTHETICAL)
                .toList();
        if (said.isEmpty()
                || said.stream()
                        .anyMatch(mention -> OPEN.matcher(before(mention)).find())) {
            return "possible ";
        }
        boolean likely = said.stream()
                .anyMatch(mention -> LIKELY.matcher(before(mention)).find());
        boolean taken = said.stream()
                .anyMatch(mention -> TAKEN_TO_BE.matcher(before(mention)).find());
        return likely ? "likely " : taken ? "" : "possible ";
    }

    private static String before(Mention mention) {
        return String.join(" ", mention.clause().words().subList(0, mention.from())) + " ";
    }
}
