package org.chartwright.app.ehr.fhir;

import ca.uhn.fhir.rest.api.MethodOutcome;
import ca.uhn.fhir.rest.client.api.IGenericClient;
import ca.uhn.fhir.rest.server.exceptions.PreconditionFailedException;
import ca.uhn.fhir.rest.server.exceptions.ResourceVersionConflictException;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.Optional;
import org.chartwright.app.ehr.fhir.ClinicalDocument.Clinician;
import org.chartwright.app.ehr.fhir.ClinicalDocument.Standing.Drafted;
import org.chartwright.app.ehr.fhir.ClinicalDocument.Standing.Signed;
import org.chartwright.app.ehr.fhir.DocumentResources.Cast;
import org.chartwright.app.ehr.fhir.PushOutcome.Delivered;
import org.chartwright.app.ehr.fhir.PushOutcome.Refused;
import org.hl7.fhir.r4.model.Device;
import org.hl7.fhir.r4.model.DocumentReference;
import org.hl7.fhir.r4.model.Encounter;
import org.hl7.fhir.r4.model.InstantType;
import org.hl7.fhir.r4.model.Organization;
import org.hl7.fhir.r4.model.Patient;
import org.hl7.fhir.r4.model.Practitioner;
import org.hl7.fhir.r4.model.Provenance;

/** One attempt, step by step: those whom the document names, then the document, then its provenance. */
final class Exchange {

    private final IGenericClient client;
    private final Shelf shelf;
    private final EhrDialect dialect;
    private final CastResources people;
    private final DocumentResources documents;

    Exchange(IGenericClient client, EhrDialect dialect) {
        this.client = client;
        this.shelf = new Shelf(client);
        this.dialect = dialect;
        this.people = new CastResources(dialect);
        this.documents = new DocumentResources(dialect);
    }

    PushOutcome push(ClinicalDocument document) {
        Cast cast = cast(document);
        DocumentReference ours = documents.of(document, cast);
        Place place;
        try {
            place = put(document, ours);
        } catch (PreconditionFailedException | ResourceVersionConflictException overtaken) {
            place = put(document, ours); // somebody wrote between our look and our write; look once more
        }
        record(document, place.reference(), cast);
        return new Delivered(place.reference(), place.version());
    }

    private Cast cast(ClinicalDocument document) {
        boolean may = dialect.createMissing();
        var visit = document.visit();
        String patient = patient(document, may);
        String author = clinician(document.author());
        String signer = switch (document.standing()) {
            case Drafted drafted -> author;
            case Signed signed -> signed.by().equals(document.author()) ? author : clinician(signed.by());
        };
        String practice = shelf.findOrCreate(
                Organization.class, dialect.practiceSystem(), dialect.practiceId(), may, people::practice);
        String software = shelf.findOrCreate(
                Device.class, EhrDialect.SOFTWARE_SYSTEM, people.softwareId(), true, people::software);
        String encounter = shelf.findOrCreate(
                Encounter.class,
                dialect.visitSystem(),
                visit.id(),
                may,
                () -> people.encounter(visit, patient, author, practice));
        return new Cast(patient, author, signer, practice, software, encounter);
    }

    private String patient(ClinicalDocument document, boolean mayCreate) {
        var subject = document.patient();
        if (subject.mrn().isEmpty() && !mayCreate) {
            throw new CannotPush(
                    new Refused("The visit has no medical record number to find the patient by; enter it and retry."));
        }
        var identifier = people.patientIdentifier(subject, document.visit());
        return shelf.findOrCreate(
                Patient.class,
                identifier.getSystem(),
                identifier.getValue(),
                mayCreate,
                () -> people.patient(subject, document.visit()));
    }

    private String clinician(Clinician clinician) {
        return shelf.findOrCreate(
                Practitioner.class,
                dialect.clinicianSystem(),
                clinician.id(),
                dialect.createMissing(),
                () -> people.practitioner(clinician));
    }

    private Place put(ClinicalDocument document, DocumentReference ours) {
        var theirs = find(document);
        return theirs.isPresent() ? replace(theirs.get(), ours, document) : create(ours, document);
    }

    private Optional<DocumentReference> find(ClinicalDocument document) {
        return shelf.find(
                DocumentReference.class, dialect.visitSystem(), document.visit().id());
    }

    private Place create(DocumentReference ours, ClinicalDocument document) {
        shelf.create(
                ours, Shelf.identifier(dialect.visitSystem(), document.visit().id()));
        // The answer to a conditional create may speak of an older state of the document: look at what is there.
        var theirs = find(document).orElseThrow(() -> Shelf.lost(DocumentReference.class));
        return replace(theirs, ours, document);
    }

    private Place replace(DocumentReference theirs, DocumentReference ours, ClinicalDocument document) {
        if (DocumentResources.same(theirs, ours)) {
            return Place.of(theirs);
        }
        if (document.standing() instanceof Drafted && DocumentResources.signed(theirs)) {
            throw new CannotPush(
                    new Refused("The EHR already holds a signed version of this document; the draft was not sent."));
        }
        // An id with a version makes the client send If-Match.
        ours.setId(theirs.getIdElement().toUnqualified());
        MethodOutcome outcome = client.update().resource(ours).execute();
        ours.setId((String) null);
        return new Place(
                Shelf.reference(theirs), Optional.ofNullable(outcome.getId()).map(id -> id.getVersionIdPart()));
    }

    private void record(ClinicalDocument document, String reference, Cast cast) {
        var ours = ProvenanceResources.of(document.standing(), reference, cast);
        boolean known = shelf.pointingAt(Provenance.class, reference).stream()
                .anyMatch(theirs -> theirs.hasRecorded()
                        && ours.getRecorded().getTime() == theirs.getRecorded().getTime());
        if (!known) {
            String when = new InstantType(ours.getRecorded()).getValueAsString();
            shelf.create(
                    ours,
                    "target=%s&recorded=%s".formatted(reference, URLEncoder.encode(when, StandardCharsets.UTF_8)));
        }
    }

    /** Where the EHR keeps the document, and which version. */
    private record Place(String reference, Optional<String> version) {
        static Place of(DocumentReference document) {
            return new Place(
                    Shelf.reference(document),
                    Optional.ofNullable(document.getIdElement().getVersionIdPart()));
        }
    }
}
