package org.chartwright.nlp.draft.choice;

import java.util.regex.Pattern;
import org.chartwright.nlp.draft.reading.Unit;

/**
 * A statement of the plan in, its words with every way to refer a patient told in one way out: "a referral was sent to
 * her hematologist" and "we will send her to the hematologist" are one.
 */
final class SentTo {

    private static final Pattern SENT = Pattern.compile(
            "^(?:the |an? )?referral (?:was|is|has been) (?:also )?(?:sent|placed|made|put in)(?: over)? (?:to|for)\\b"
                    + "|\\bwill (?:also )?(?:refer (?:him|her|them|the patient)(?: over)? to|(?:send|place|make|put in) (?:the |an? )?referral (?:to|for)"
                    + "|get (?:him|her|them|the patient) (?:over to|in with|in to see|an appointment with|set up with)|have (?:him|her|them|the patient) see)\\b");

    private SentTo() {}

    static String plainly(Unit unit) {
        return SENT.matcher(unit.text()).replaceFirst("will send her to");
    }

    /** The clinic for who works there. */
    static String clinic(String word) {
        return word.endsWith("ologist") ? word.replaceFirst("ist$", "y") : word;
    }
}
