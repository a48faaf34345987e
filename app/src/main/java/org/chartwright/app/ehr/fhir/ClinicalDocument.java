package org.chartwright.app.ehr.fhir;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Optional;

/**
 * One note of one visit as the EHR is to hold it, in no vendor's words.
 *
 * @param visit the visit it belongs to
 * @param patient whom it is about
 * @param author the clinician who saw the patient
 * @param type what kind of note
 * @param body the note as people read it
 * @param standing whether a machine drafted it or a person signed it
 */
public record ClinicalDocument(
        VisitReference visit, Subject patient, Clinician author, NoteType type, Body body, Standing standing) {

    /**
     * A visit.
     *
     * @param id our encounter id; the identity of the document too, because a visit has one note
     * @param date of service
     */
    public record VisitReference(String id, LocalDate date) {
        public VisitReference {
            mustBeWritten("visit id", id);
        }
    }

    /**
     * A patient as the practice knows them. Its text form shows nothing of it.
     *
     * @param mrn the identifier by which the EHR finds them, within the configured patient system; empty when the
     *     practice has none
     * @param name given and family name
     * @param sex administrative sex; empty when unknown
     * @param born date of birth; empty when unknown
     */
    public record Subject(Optional<String> mrn, String name, Optional<Sex> sex, Optional<LocalDate> born) {
        public enum Sex {
            FEMALE,
            MALE
        }

        public Subject {
            mustBeWritten("patient name", name);
            mrn.ifPresent(it -> mustBeWritten("medical record number", it));
        }

        @Override
        public String toString() {
            return "Subject[...]";
        }
    }

    /**
     * A clinician.
     *
     * @param id the identifier by which the EHR finds them, within the configured clinician system
     * @param name as it is signed, family name last
     */
    public record Clinician(String id, String name) {
        public Clinician {
            mustBeWritten("clinician id", id);
            mustBeWritten("clinician name", name);
        }
    }

    /**
     * What kind of note.
     *
     * @param loinc LOINC document code, such as {@code 11506-3}
     * @param title for people, such as {@code Progress note}
     */
    public record NoteType(String loinc, String title) {
        public NoteType {
            if (!loinc.matches("\\d{1,7}-\\d")) {
                throw new IllegalArgumentException("'%s' is not a LOINC code".formatted(loinc));
            }
            mustBeWritten("title", title);
        }
    }

    /**
     * The note twice, as text and set for reading. Its text form shows nothing of it.
     *
     * @param text plain text
     * @param html a whole HTML document
     */
    public record Body(String text, String html) {
        public Body {
            mustBeWritten("note text", text);
            mustBeWritten("note html", html);
        }

        @Override
        public String toString() {
            return "Body[...]";
        }
    }

    /** How far the note has come. Only {@link Signed} becomes final in the EHR. */
    public sealed interface Standing {

        /** When the note came to stand so. */
        Instant at();

        /**
         * Written by a machine; nobody has answered for it.
         *
         * @param engine what drafted it, such as {@code local}
         */
        record Drafted(Instant at, String engine) implements Standing {}

        /**
         * Signed by a person who answers for it.
         *
         * @param by the signer
         * @param amended whether it replaces an earlier signed version
         */
        record Signed(Instant at, Clinician by, boolean amended) implements Standing {}
    }

    private static void mustBeWritten(String what, String value) {
        if (value.isBlank()) {
            throw new IllegalArgumentException("the %s is blank".formatted(what));
        }
    }
}
