package org.chartwright.app.encounter;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Optional;
import java.util.Set;
import org.chartwright.app.people.PersonId;
import org.chartwright.nlp.Payer;

/**
 * One visit.
 *
 * @param patient who is seen
 * @param newPatient not seen by this physician's group and specialty in the last three years
 * @param payer whose billing rules hold, where it is known
 * @param template id of the note template, such as {@code soap}
 * @param clinician who sees the patient and will sign
 * @param date of service
 * @param consent to be recorded; without it no audio is taken
 * @param status how far the documentation is
 * @param created when it was entered
 */
public record Encounter(
        EncounterId id,
        PatientRecord patient,
        boolean newPatient,
        Optional<Payer> payer,
        String template,
        PersonId clinician,
        LocalDate date,
        Optional<Consent> consent,
        Status status,
        Instant created) {

    /**
     * The patient agreed to be recorded.
     *
     * @param recordedBy who asked
     * @param givenBy who agreed, where that was stated
     */
    public record Consent(Instant at, PersonId recordedBy, Optional<Giver> givenBy) {

        /** Who may agree for a patient. */
        public enum Giver {
            PATIENT,
            PARENT_OR_GUARDIAN,
            REPRESENTATIVE
        }
    }

    /** How far the documentation of a visit is. */
    public enum Status {
        PLANNED,
        RECORDING,
        PAUSED,
        PROCESSING,
        DRAFTED,
        SIGNED,
        FAILED;

        /**
         * Whether a visit may go from here to {@code next}. A signed visit stays signed; a note may be written by hand.
         */
        public boolean mayBecome(Status next) {
            return switch (this) {
                case PLANNED -> Set.of(RECORDING, PROCESSING, SIGNED).contains(next);
                case RECORDING -> Set.of(RECORDING, PAUSED, PROCESSING, FAILED).contains(next);
                case PAUSED -> Set.of(RECORDING, PAUSED, PROCESSING, FAILED).contains(next);
                case PROCESSING -> Set.of(PROCESSING, DRAFTED, FAILED).contains(next);
                case DRAFTED -> Set.of(RECORDING, PROCESSING, DRAFTED, SIGNED).contains(next);
                case FAILED -> Set.of(RECORDING, PROCESSING, FAILED, SIGNED).contains(next);
                case SIGNED -> false;
            };
        }
    }
}
