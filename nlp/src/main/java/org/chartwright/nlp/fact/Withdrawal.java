package org.chartwright.nlp.fact;

/**
 * What was planned and then not done after all.
 *
 * @param plan the drug, test or procedure where it was planned
 * @param by number of the clause that says that it is not done
 * @param how why it is not done
 */
public record Withdrawal(Mention plan, int by, How how) {

    public enum How {
        /** The patient did not want it, and the clinician let it be. */
        DECLINED,
        /** The patient wants to wait with it. */
        DEFERRED,
        /** The clinician changed their mind. */
        TAKEN_BACK,
        /** Of what is taken, a change that is not made: it stays as it was. */
        UNCHANGED
    }
}
