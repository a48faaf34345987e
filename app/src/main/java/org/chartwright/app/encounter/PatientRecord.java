package org.chartwright.app.encounter;

import java.time.LocalDate;
import java.time.Period;
import java.util.Optional;
import java.util.OptionalInt;
import org.chartwright.nlp.Patient;

/**
 * What the chart says about the patient of a visit. Its text form shows nothing of it.
 *
 * @param name given and family name
 * @param sex administrative sex, where known
 * @param birthDate where known; not in the future and not before 1890
 * @param mrn medical record number, where known
 */
public record PatientRecord(
        String name, Optional<Patient.Sex> sex, Optional<LocalDate> birthDate, Optional<String> mrn) {

    public PatientRecord {
        name = name.strip();
        if (name.isEmpty() || name.length() > 200) {
            throw new IllegalArgumentException("The patient's name (patientName) must have 1 to 200 characters.");
        }
        if (misleads(name)) {
            throw new IllegalArgumentException("The patient's name (patientName) must not contain characters that"
                    + " cannot be seen or that turn the direction of text.");
        }
        if (mrn.isPresent() && (mrn.get().isBlank() || mrn.get().length() > 64)) {
            throw new IllegalArgumentException("The record number (mrn) must have 1 to 64 characters.");
        }
        if (mrn.isPresent() && misleads(mrn.get())) {
            throw new IllegalArgumentException("The record number (mrn) must not contain characters that cannot be"
                    + " seen or that turn the direction of text.");
        }
        if (birthDate.isPresent()
                && (birthDate.get().isAfter(LocalDate.now()) || birthDate.get().getYear() < 1890)) {
            throw new IllegalArgumentException("The birth date (birthDate) must not lie in the future or before 1890.");
        }
    }

    /**
     * Whether a text holds control characters, half a surrogate pair, or the Unicode embeddings, overrides and isolates
     * by which it reads otherwise than it is stored. Right-to-left scripts need none of these.
     */
    private static boolean misleads(String text) {
        return text.codePoints()
                .anyMatch(c -> Character.isISOControl(c)
                        || Character.getType(c) == Character.SURROGATE
                        || (c >= 0x2028 && c <= 0x202E)
                        || (c >= 0x2066 && c <= 0x2069));
    }

    /** As drafting may see the patient on the date of service. */
    public Patient on(LocalDate date) {
        var age = birthDate
                .filter(birth -> !birth.isAfter(date))
                .map(birth -> Period.between(birth, date).getYears());
        return new Patient(Optional.of(name), sex, age.map(OptionalInt::of).orElse(OptionalInt.empty()));
    }

    @Override
    public String toString() {
        return "PatientRecord[...]";
    }
}
