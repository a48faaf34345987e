package org.chartwright.app.ehr.fhir;

/** Ends an exchange before its end with what became of it. Never leaves {@link FhirEhr}. */
final class CannotPush extends RuntimeException {

    private static final long serialVersionUID = 1L;

    private final transient PushOutcome outcome;

    CannotPush(PushOutcome outcome) {
        super(outcome.toString(), null, false, false);
        this.outcome = outcome;
    }

    PushOutcome outcome() {
        return outcome;
    }
}
