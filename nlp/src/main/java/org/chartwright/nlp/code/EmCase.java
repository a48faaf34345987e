package org.chartwright.nlp.code;

import java.util.Optional;
import java.util.OptionalInt;
import org.chartwright.nlp.Payer;
import org.chartwright.nlp.code.EmLevel.Grade;

/**
 * What decides the codes of one visit.
 *
 * @param patient new or established
 * @param payer whose rules hold for prolonged time and for G2211
 * @param mdm level of medical decision making, when it is known
 * @param minutes total time of the clinician on the date of the visit, non-clinical minutes included, when stated
 * @param basis what the level is chosen by; empty means whichever supports more
 * @param kind what sort of visit
 * @param age in completed years, when known
 * @param longitudinal whether the clinician is the continuing focus of the patient's care (HCPCS G2211)
 * @param beside what else was done on the same day that bears on modifier 25
 */
public record EmCase(
        PatientType patient,
        Payer payer,
        Optional<Grade> mdm,
        OptionalInt minutes,
        Optional<Basis> basis,
        VisitKind kind,
        OptionalInt age,
        boolean longitudinal,
        Beside beside) {

    /** CPT: new is who saw nobody of the same specialty and group in the last three years. */
    public enum PatientType {
        NEW,
        ESTABLISHED
    }

    public enum Beside {
        NOTHING,
        MINOR_PROCEDURE,
        /** A preventive service of Part B or the giving of a vaccine. */
        PREVENTIVE_SERVICE
    }

    public enum Basis {
        MDM,
        TIME
    }

    /** An office visit for a level of medical decision making, without anything else. */
    public static EmCase byDecisions(PatientType patient, Grade mdm) {
        return new EmCase(
                patient,
                Payer.COMMERCIAL,
                Optional.of(mdm),
                OptionalInt.empty(),
                Optional.of(Basis.MDM),
                new VisitKind.Office(),
                OptionalInt.empty(),
                false,
                Beside.NOTHING);
    }
}
