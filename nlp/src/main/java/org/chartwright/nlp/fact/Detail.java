package org.chartwright.nlp.fact;

import java.util.Optional;

/** The parts of a fact, where its kind has parts. Every part is as said, normalised in form only. */
public sealed interface Detail {

    record None() implements Detail {}

    /**
     * A medication.
     *
     * @param name generic or brand name as said, lower case
     * @param strength such as {@code 20 mg}
     * @param route such as {@code oral}
     * @param frequency such as {@code twice daily}
     * @param action what is done with it
     */
    record Medication(
            String name, Optional<String> strength, Optional<String> route, Optional<String> frequency, Action action)
            implements Detail {

        public enum Action {
            TAKING,
            START,
            STOP,
            /** For a while, as before an operation. */
            HOLD,
            INCREASE,
            DECREASE,
            CONTINUE,
            REFILL,
            NOT_TAKING,
            UNCLEAR
        }
    }

    /**
     * An allergy or intolerance.
     *
     * @param substance such as {@code penicillin}
     * @param reaction such as {@code rash}
     */
    record Allergy(String substance, Optional<String> reaction) implements Detail {}

    /**
     * A measured value: a vital sign or a result.
     *
     * @param name such as {@code blood pressure} or {@code hemoglobin A1c}
     * @param value such as {@code 128/82} or {@code 7.2}
     * @param unit UCUM where known, such as {@code mm[Hg]} or {@code %}
     */
    record Measurement(String name, String value, Optional<String> unit) implements Detail {}

    /**
     * A relative's condition.
     *
     * @param relative such as {@code mother}
     * @param condition such as {@code breast cancer}
     */
    record Family(String relative, String condition) implements Detail {}

    /**
     * When the patient is to come back.
     *
     * @param interval such as {@code 3 months}
     */
    record FollowUp(String interval) implements Detail {}
}
