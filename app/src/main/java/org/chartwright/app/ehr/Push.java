package org.chartwright.app.ehr;

import java.time.Instant;
import java.util.Optional;
import org.chartwright.app.encounter.EncounterId;

/**
 * What the EHR is to hold of one visit, and how far that has come.
 *
 * @param wanted the state the EHR is to hold
 * @param attempts how often it was tried since it was wanted
 * @param nextAt when the next attempt is due; only while QUEUED or RETRYING
 * @param sentence why the last attempt did not succeed; empty when it did or there was none; no patient data
 * @param queuedAt when it was wanted
 * @param sentAt when the EHR first had it in the wanted state; only when SENT
 * @param reference the document in the EHR, such as {@code DocumentReference/12}; empty while there is none
 */
public record Push(
        EncounterId encounter,
        Wanted wanted,
        State state,
        int attempts,
        Optional<Instant> nextAt,
        String sentence,
        Instant queuedAt,
        Optional<Instant> sentAt,
        String reference) {

    /** As what the EHR is to hold the note. */
    public enum Wanted {
        /** A draft that nobody has signed. */
        PRELIMINARY,
        /** A signed note, or its amendment. */
        FINAL
    }

    /** How far a push has come. */
    public enum State {
        QUEUED,
        SENDING,
        SENT,
        /** An attempt did not succeed; the next one is set. */
        RETRYING,
        /** No further attempt will be made until a person asks for one. */
        FAILED
    }
}
