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
            throw new IllegalArgumentException("the patient's name must have 1 to 200 characters");
        }
        if (mrn.isPresent() && (mrn.get().isBlank() || mrn.get().length() > 64)) {
            throw new IllegalArgumentException("the medical record number must have 1 to 64 characters");
        }
        if (birthDate.isPresent()
                && (birthDate.get().isAfter(LocalDate.now().plusDays(1))
                        || birthDate.get().getYear() < 1890)) {
            throw new IllegalArgumentException("the birth date lies in the future or before 1890");
        }
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
