package org.chartwright.nlp;

import java.util.Optional;
import java.util.OptionalInt;

/**
 * What the record already says about the patient; each part may be missing.
 *
 * @param name given and family name
 * @param sex administrative sex
 * @param age in completed years on the date of service
 */
public record Patient(Optional<String> name, Optional<Sex> sex, OptionalInt age) {

    public static final Patient UNKNOWN = new Patient(Optional.empty(), Optional.empty(), OptionalInt.empty());

    public enum Sex {
        FEMALE,
        MALE
    }

    public Patient {
        if (age.isPresent() && (age.getAsInt() < 0 || age.getAsInt() > 130)) {
            throw new IllegalArgumentException("age %d is not between 0 and 130".formatted(age.getAsInt()));
        }
    }
}
