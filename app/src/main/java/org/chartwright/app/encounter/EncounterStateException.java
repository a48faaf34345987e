package org.chartwright.app.encounter;

import org.chartwright.app.encounter.Encounter.Status;

/** What was asked does not fit how far the visit is. */
public final class EncounterStateException extends RuntimeException {

    private static final long serialVersionUID = 1L;

    EncounterStateException(EncounterId id, Status now, Status asked) {
        super("Encounter %s is %s and cannot become %s.".formatted(id, now, asked));
    }
}
