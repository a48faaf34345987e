package org.chartwright.app.ehr.fhir;

import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Date;
import java.util.List;
import org.chartwright.app.ehr.fhir.ClinicalDocument.Clinician;
import org.chartwright.app.ehr.fhir.ClinicalDocument.Subject;
import org.chartwright.app.ehr.fhir.ClinicalDocument.VisitReference;
import org.hl7.fhir.r4.model.CodeableConcept;
import org.hl7.fhir.r4.model.Coding;
import org.hl7.fhir.r4.model.DateTimeType;
import org.hl7.fhir.r4.model.Device;
import org.hl7.fhir.r4.model.Encounter;
import org.hl7.fhir.r4.model.Enumerations.AdministrativeGender;
import org.hl7.fhir.r4.model.HumanName;
import org.hl7.fhir.r4.model.Identifier;
import org.hl7.fhir.r4.model.Organization;
import org.hl7.fhir.r4.model.Patient;
import org.hl7.fhir.r4.model.Period;
import org.hl7.fhir.r4.model.Practitioner;
import org.hl7.fhir.r4.model.Reference;
import org.hl7.fhir.r4.model.StringType;

/**
 * People, practice, visit and software in, the FHIR resources that stand for them out, after the US Core profiles of
 * the same names. They are only sent where the EHR does not know them yet.
 */
final class CastResources {

    private final EhrDialect dialect;

    CastResources(EhrDialect dialect) {
        this.dialect = dialect;
    }

    /** Who a patient without a record number is, nobody but this visit can say. */
    Identifier patientIdentifier(Subject subject, VisitReference visit) {
        return subject.mrn()
                .map(mrn -> new Identifier().setSystem(dialect.patientSystem()).setValue(mrn))
                .orElseGet(() -> new Identifier()
                        .setSystem(EhrDialect.UNNUMBERED_PATIENTS)
                        .setValue(visit.id()));
    }

    Patient patient(Subject subject, VisitReference visit) {
        var patient = new Patient();
        patient.addIdentifier(patientIdentifier(subject, visit));
        patient.addName(name(subject.name()));
        patient.setGender(subject.sex()
                .map(sex -> switch (sex) {
                    case FEMALE -> AdministrativeGender.FEMALE;
                    case MALE -> AdministrativeGender.MALE;
                })
                .orElse(AdministrativeGender.UNKNOWN));
        subject.born()
                .map(LocalDate::toString)
                .ifPresent(date -> patient.getBirthDateElement().setValueAsString(date));
        return patient;
    }

    Practitioner practitioner(Clinician clinician) {
        var practitioner = new Practitioner().setActive(true);
        practitioner.addIdentifier().setSystem(dialect.clinicianSystem()).setValue(clinician.id());
        practitioner.addName(name(clinician.name()));
        return practitioner;
    }

    Organization practice() {
        var organization = new Organization().setActive(true).setName(dialect.practiceName());
        organization.addIdentifier().setSystem(dialect.practiceSystem()).setValue(dialect.practiceId());
        return organization;
    }

    Device software() {
        var device = new Device();
        device.addIdentifier().setSystem(EhrDialect.SOFTWARE_SYSTEM).setValue(softwareId());
        device.setStatus(Device.FHIRDeviceStatus.ACTIVE);
        device.addDeviceName().setName("Chartwright").setType(Device.DeviceNameType.MANUFACTURERNAME);
        device.addVersion().setValue(dialect.softwareVersion());
        device.setType(new CodeableConcept().setText("Software that drafts clinical notes from recorded visits"));
        return device;
    }

    /** One Device per version, so that a note always says which software drafted it. */
    String softwareId() {
        return "chartwright-" + dialect.softwareVersion();
    }

    Encounter encounter(VisitReference visit, String patient, String practitioner, String practice) {
        var encounter = new Encounter();
        encounter.addIdentifier().setSystem(dialect.visitSystem()).setValue(visit.id());
        encounter.setStatus(Encounter.EncounterStatus.FINISHED);
        encounter.setClass_(new Coding("http://terminology.hl7.org/CodeSystem/v3-ActCode", "AMB", "ambulatory"));
        encounter.addType(
                new CodeableConcept(new Coding("http://snomed.info/sct", "308335008", "Patient encounter procedure"))
                        .setText("Office visit"));
        encounter.setSubject(new Reference(patient));
        encounter
                .addParticipant()
                .addType(new CodeableConcept(new Coding(
                        "http://terminology.hl7.org/CodeSystem/v3-ParticipationType", "PPRF", "primary performer")))
                .setIndividual(new Reference(practitioner));
        encounter.setPeriod(period(visit));
        encounter.setServiceProvider(new Reference(practice));
        return encounter;
    }

    /** A day, because the date of service is all that is certain. */
    static Period period(VisitReference visit) {
        var day = visit.date().toString();
        return new Period().setStartElement(new DateTimeType(day)).setEndElement(new DateTimeType(day));
    }

    static Date date(Instant instant) {
        return Date.from(instant);
    }

    /** The last word is the family name; degrees after a comma are no part of it. */
    private static HumanName name(String name) {
        var words = new ArrayList<>(List.of(name.split(",", 2)[0].strip().split("\\s+")));
        var human = new HumanName().setText(name.strip()).setFamily(words.removeLast());
        human.setGiven(words.stream().map(StringType::new).toList());
        return human;
    }
}
