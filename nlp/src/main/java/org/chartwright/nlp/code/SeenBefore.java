package org.chartwright.nlp.code;

import java.time.LocalDate;
import java.util.List;

/**
 * Earlier services to a patient in, whether the patient is new out.
 *
 * <p>CPT E/M guidelines (new and established patient): a new patient has had no professional face-to-face service from
 * the physician or another one of the very same specialty and subspecialty of the same group within three years. Where
 * a nurse practitioner or assistant works with a physician, they count as of that physician's specialty.
 */
public final class SeenBefore {

    private static final int YEARS = 3;

    private SeenBefore() {}

    /**
     * One earlier service.
     *
     * @param specialty with its subspecialty, as the payer lists it
     * @param group practice that billed it
     * @param faceToFace a professional service to the patient in person or by video; not an interpretation, a
     *     prescription or a call of the staff
     */
    public record Service(LocalDate date, String specialty, String group, boolean faceToFace) {}

    /** New or established on a day, for a clinician of a specialty and group. */
    public static EmCase.PatientType on(LocalDate day, String specialty, String group, List<Service> earlier) {
        LocalDate since = day.minusYears(YEARS);
        boolean seen = earlier.stream()
                .filter(Service::faceToFace)
                .filter(service ->
                        service.date().isBefore(day) && !service.date().isBefore(since))
                .anyMatch(service -> service.specialty().equalsIgnoreCase(specialty)
                        && service.group().equalsIgnoreCase(group));
        return seen ? EmCase.PatientType.ESTABLISHED : EmCase.PatientType.NEW;
    }
}
