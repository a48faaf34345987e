package org.chartwright.app.ehr.fhir;

/**
 * The names by which we and the EHR mean the same thing.
 *
 * @param patientSystem system of the patient identifier, such as the EHR's medical record number
 * @param clinicianSystem system of the clinician identifier, such as {@code http://hl7.org/fhir/sid/us-npi}
 * @param visitSystem system of our own encounter ids; names documents too
 * @param practiceSystem system of the practice identifier
 * @param practiceId the practice within that system
 * @param practiceName the organisation in whose name notes are written
 * @param softwareVersion version of this program, recorded with each machine-drafted note
 * @param createMissing whether patients, clinicians and visits that the EHR lacks are created there
 */
public record EhrDialect(
        String patientSystem,
        String clinicianSystem,
        String visitSystem,
        String practiceSystem,
        String practiceId,
        String practiceName,
        String softwareVersion,
        boolean createMissing) {

    /** System of the identifier of the drafting software, which is the same everywhere. */
    static final String SOFTWARE_SYSTEM = "https://chartwright.org/fhir/sid/software";

    /** System of patients for whom the practice has no record number. */
    static final String UNNUMBERED_PATIENTS = "https://chartwright.org/fhir/sid/unnumbered-patient";
}
