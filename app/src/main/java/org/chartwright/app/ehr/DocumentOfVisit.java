package org.chartwright.app.ehr;

import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.IntStream;
import org.chartwright.app.drafting.Drafts;
import org.chartwright.app.drafting.StoredDraft;
import org.chartwright.app.ehr.fhir.ClinicalDocument;
import org.chartwright.app.ehr.fhir.ClinicalDocument.Body;
import org.chartwright.app.ehr.fhir.ClinicalDocument.Clinician;
import org.chartwright.app.ehr.fhir.ClinicalDocument.NoteType;
import org.chartwright.app.ehr.fhir.ClinicalDocument.Standing;
import org.chartwright.app.ehr.fhir.ClinicalDocument.Subject;
import org.chartwright.app.ehr.fhir.ClinicalDocument.VisitReference;
import org.chartwright.app.encounter.Encounter;
import org.chartwright.app.encounter.EncounterId;
import org.chartwright.app.encounter.Encounters;
import org.chartwright.app.people.People;
import org.chartwright.app.review.SignedNote;
import org.chartwright.app.review.SignedNotes;
import org.chartwright.templates.Template;
import org.chartwright.templates.Templates;

/** Visit in, the newest state of its note as the EHR is to hold it out: as signed, or else the last complete draft. */
class DocumentOfVisit {

    private final Encounters encounters;
    private final People people;
    private final Drafts drafts;
    private final SignedNotes signedNotes;
    private final Templates templates;
    private final Map<String, String> clinicians;

    /** @param clinicians identifier in the EHR's clinician system, by user name */
    DocumentOfVisit(
            Encounters encounters,
            People people,
            Drafts drafts,
            SignedNotes signedNotes,
            Templates templates,
            Map<String, String> clinicians) {
        this.encounters = encounters;
        this.people = people;
        this.drafts = drafts;
        this.signedNotes = signedNotes;
        this.templates = templates;
        this.clinicians = Map.copyOf(clinicians);
    }

    /** Empty when the visit has neither a complete draft nor a signed note. */
    Optional<ClinicalDocument> find(EncounterId id) {
        return encounters
                .find(id)
                .flatMap(visit -> signedNotes
                        .find(id)
                        .map(note -> signed(visit, note))
                        .or(() -> newestComplete(id).map(draft -> drafted(visit, draft))));
    }

    private Optional<StoredDraft> newestComplete(EncounterId id) {
        int newest = drafts.find(id).map(StoredDraft::revision).orElse(0);
        return IntStream.iterate(newest, revision -> revision > 0, revision -> revision - 1)
                .mapToObj(revision -> drafts.find(id, revision))
                .flatMap(Optional::stream)
                .filter(StoredDraft::complete)
                .findFirst();
    }

    private ClinicalDocument drafted(Encounter visit, StoredDraft stored) {
        var draft = stored.draft().note();
        var supported = WithholdUnsupported.from(draft);
        var type = type(draft.template());
        var banner = Banner.ofDraft(supported.withheld());
        String text = String.join("\n", banner) + "\n\n" + supported.note().text();
        return new ClinicalDocument(
                visit(visit),
                subject(visit),
                clinician(visit),
                type,
                new Body(
                        text,
                        NotePage.of(type.title(), banner, supported.note()).html()),
                new Standing.Drafted(stored.at(), draft.engine()));
    }

    private ClinicalDocument signed(Encounter visit, SignedNote note) {
        var type = type(note.template());
        var by = clinician(note.signedBy(), note.signer());
        var banner = Banner.ofSigned(note);
        return new ClinicalDocument(
                visit(visit),
                subject(visit),
                people.find(visit.clinician())
                        .map(person -> clinician(person.username(), person.displayName()))
                        .orElse(by),
                type,
                new Body(
                        note.text() + "\n\n" + String.join("\n", banner),
                        NotePage.of(type.title(), banner, note).html()),
                new Standing.Signed(note.signedAt(), by, note.version() > 1));
    }

    private static VisitReference visit(Encounter visit) {
        return new VisitReference(visit.id().toString(), visit.date());
    }

    private static Subject subject(Encounter visit) {
        var patient = visit.patient();
        return new Subject(
                patient.mrn(),
                patient.name(),
                patient.sex().map(sex -> Subject.Sex.valueOf(sex.name())),
                patient.birthDate());
    }

    private Clinician clinician(Encounter visit) {
        return people.find(visit.clinician())
                .map(person -> clinician(person.username(), person.displayName()))
                .orElseThrow(() -> new IllegalStateException(
                        "the clinician of encounter %s may no longer sign in".formatted(visit.id())));
    }

    private Clinician clinician(String username, String name) {
        return new Clinician(clinicians.getOrDefault(username.toLowerCase(Locale.ROOT), username), name);
    }

    /** @param reference id and version of a template, such as {@code soap@1} */
    private NoteType type(String reference) {
        Template template = templates.find(reference.split("@", 2)[0]).orElseGet(templates::standard);
        return new NoteType(template.documentType(), template.title());
    }
}
