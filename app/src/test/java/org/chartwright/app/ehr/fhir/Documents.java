package org.chartwright.app.ehr.fhir;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Optional;
import org.chartwright.app.ehr.fhir.ClinicalDocument.Body;
import org.chartwright.app.ehr.fhir.ClinicalDocument.Clinician;
import org.chartwright.app.ehr.fhir.ClinicalDocument.NoteType;
import org.chartwright.app.ehr.fhir.ClinicalDocument.Standing;
import org.chartwright.app.ehr.fhir.ClinicalDocument.Subject;
import org.chartwright.app.ehr.fhir.ClinicalDocument.VisitReference;

/** A visit, its draft and its signed note. */
final class Documents {

    static final String VISITS = "https://chartwright.org/fhir/sid/encounter";
    static final String PATIENTS = "urn:oid:2.16.840.1.113883.19.5";
    static final Instant DRAFTED = Instant.parse("2026-11-24T15:30:00.123Z");
    static final Instant SIGNED = Instant.parse("2026-11-24T16:05:00.456Z");
    static final Clinician CLINICIAN = new Clinician("robin.okafor", "Robin Okafor, MD");
    static final Subject PATIENT = new Subject(
            Optional.of("MRN-77"),
            "Maya Lindqvist",
            Optional.of(Subject.Sex.FEMALE),
            Optional.of(LocalDate.parse("1971-03-02")));

    private Documents() {}

    static ClinicalDocument draft() {
        return document(new Standing.Drafted(DRAFTED, "local"), "ASSESSMENT\n\nKnee pain.");
    }

    static ClinicalDocument signed() {
        return document(new Standing.Signed(SIGNED, CLINICIAN, false), "ASSESSMENT\n\nRight knee pain, improving.");
    }

    static ClinicalDocument document(Standing standing, String text) {
        return new ClinicalDocument(
                new VisitReference("0b0d8a3e-6f0e-4f67-9d0c-5b8d4a3c2f10", LocalDate.parse("2026-11-24")),
                PATIENT,
                CLINICIAN,
                new NoteType("11506-3", "Progress note"),
                new Body(text, "<!DOCTYPE html><html lang=\"en\"><body><p>" + text + "</p></body></html>"),
                standing);
    }

    static EhrDialect dialect(boolean createMissing) {
        return new EhrDialect(
                PATIENTS,
                "https://chartwright.org/fhir/sid/clinician",
                VISITS,
                "https://chartwright.org/fhir/sid/practice",
                "harbour",
                "Harbour Family Practice",
                "0.1.0",
                createMissing);
    }
}
