package org.chartwright.nlp.code;

import java.util.OptionalInt;

/** The sort of visit that decides which family of codes is asked. */
public sealed interface VisitKind {

    /** A visit for a problem. */
    record Office() implements VisitKind {}

    /** A preventive visit by age (CPT 99381-99397). */
    record Preventive() implements VisitKind {}

    /**
     * A Medicare wellness visit.
     *
     * @param stage which one
     * @param monthsSinceLast full months since the last G0402, G0438 or G0439; empty when there was none
     * @param monthsOfPartB full months since Part B began; empty when unknown
     */
    record Wellness(Stage stage, OptionalInt monthsSinceLast, OptionalInt monthsOfPartB) implements VisitKind {

        public enum Stage {
            /** Initial preventive physical examination, within 12 months of Part B (G0402). */
            WELCOME,
            FIRST,
            SUBSEQUENT
        }
    }

    /**
     * Transitional care after a hospital stay (CPT 99495, 99496).
     *
     * @param contactBusinessDays business days from discharge to the first contact
     * @param attempts timely attempts where no contact was made; two count as contact
     * @param visitDay calendar days from discharge to the visit
     */
    record Transition(int contactBusinessDays, int attempts, int visitDay) implements VisitKind {}
}
