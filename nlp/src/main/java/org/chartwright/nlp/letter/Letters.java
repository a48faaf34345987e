package org.chartwright.nlp.letter;

import java.util.List;

/**
 * The documents of one visit.
 *
 * @param summary for the patient
 * @param referrals one for each referral that was ordered, in the order they were said
 */
public record Letters(Letter summary, List<Letter> referrals) {

    public Letters {
        referrals = List.copyOf(referrals);
    }
}
