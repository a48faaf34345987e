package org.chartwright.nlp;

import java.time.LocalDate;
import java.util.Optional;
import org.chartwright.nlp.transcript.Transcript;
import org.chartwright.templates.Template;

/**
 * All that drafting and coding may look at.
 *
 * @param date date of service; picks the code set release
 * @param newPatient not seen by this physician's group and specialty in the last three years (CPT E/M guidelines)
 * @param payer whose rules hold; where it is not known, CPT's do, and coding asks
 */
public record Visit(
        LocalDate date,
        Patient patient,
        boolean newPatient,
        Optional<Payer> payer,
        Template template,
        Transcript transcript) {

    /** A visit whose payer is not known. */
    public Visit(LocalDate date, Patient patient, boolean newPatient, Template template, Transcript transcript) {
        this(date, patient, newPatient, Optional.empty(), template, transcript);
    }

    /** The same of a patient whose sex the record does not tell, but the visit does. */
    public Visit with(Optional<Patient.Sex> sex) {
        return new Visit(
                date, new Patient(patient.name(), sex, patient.age()), newPatient, payer, template, transcript);
    }

    public boolean medicare() {
        return payer.equals(Optional.of(Payer.MEDICARE));
    }
}
