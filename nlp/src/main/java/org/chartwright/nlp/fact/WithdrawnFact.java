package org.chartwright.nlp.fact;

import java.util.List;
import org.chartwright.nlp.fact.Detail.Medication;
import org.chartwright.nlp.fact.Detail.Medication.Action;
import org.chartwright.nlp.fact.Fact.Polarity;
import org.chartwright.nlp.fact.Withdrawal.How;

/** A fact of what was planned, as it is once the plan was taken back. */
final class WithdrawnFact {

    private WithdrawnFact() {}

    /** A fact of the mention in, the same where the plan stands, that it is not taken or done where it does not out. */
    static Fact of(List<Withdrawal> withdrawn, Mention mention, Fact fact) {
        var plan = Withdrawals.of(withdrawn, mention);
        boolean open = plan.filter(one -> one.how() == How.UNCHANGED).isPresent();
        boolean over = plan.isPresent() && !open || Withdrawals.tells(withdrawn, mention);
        if (!open && !over) {
            return fact;
        }
        var detail = fact.detail() instanceof Medication drug
                ? new Medication(
                        drug.name(),
                        drug.strength(),
                        drug.route(),
                        drug.frequency(),
                        open ? Action.UNCLEAR : Action.NOT_TAKING)
                : fact.detail();
        return new Fact(
                fact.kind(),
                over && fact.detail() instanceof Medication drug ? drug.name() : fact.text(),
                open ? fact.polarity() : Polarity.ABSENT,
                open ? Fact.Certainty.HYPOTHETICAL : fact.certainty(),
                fact.time(),
                fact.about(),
                detail,
                fact.evidence());
    }
}
