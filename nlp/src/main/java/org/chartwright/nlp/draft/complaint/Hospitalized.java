package org.chartwright.nlp.draft.complaint;

import java.util.Optional;
import java.util.regex.Pattern;
import org.chartwright.nlp.language.Clause;

/**
 * What the clinician opens with of a stay in, the reason for the visit after it out: "i was notified you were in the
 * hospital for some heart failure" is a follow-up after it.
 */
final class Hospitalized {

    private static final Pattern STAY = Pattern.compile(
            "\\b(?:you|the patient) (?:was|were|had been|have been|has been|got) (?:(?:just|recently|also) )*"
                    + "(?:in|admitted to|admitted|hospitalized)(?: (?:in|to))?(?: (?:the |our )?(hospital|emergency room|emergency department|er))?"
                    + "(?: (?:last|this|a few|a couple|two|three) (?:of )?(?:week|weeks|month|months|days)(?: ago)?)?"
                    + " (?:for|with|because of|due to) (?:(?:some|a|an|your|his|her|the|little|bit|of) )*((?:[a-z-]+ ){0,4}?[a-z-]+)"
                    + "(?= ,| what| and| so| how| that| tell| can| is|$)");
    private static final Pattern NO_REASON = Pattern.compile(
            "\\b(?:days?|weeks?|while|hours?|nights?|months?|long|it|this|that|something|anything|surgery|me|us)\\b");

    private Hospitalized() {}

    static Optional<String> in(Clause clause) {
        var found = STAY.matcher(clause.text());
        boolean stays = found.find()
                && (found.group(1) != null || found.group().matches(".*\\b(?:admitted|hospitalized)\\b.*"));
        if (!stays
                || clause.question()
                || clause.text().matches(".*\\b(?:not|never|if)\\b.*")
                || NO_REASON.matcher(found.group(2)).find()) {
            return Optional.empty();
        }
        String where =
                found.group(1) == null || found.group(1).equals("hospital") ? "hospitalization" : "emergency visit";
        return Optional.of("follow-up after %s for %s".formatted(where, found.group(2)));
    }
}
