package org.chartwright.app.ehr.fhir;

import java.nio.charset.StandardCharsets;
import java.util.Date;
import java.util.List;
import org.chartwright.app.ehr.fhir.ClinicalDocument.NoteType;
import org.chartwright.app.ehr.fhir.ClinicalDocument.Standing;
import org.chartwright.app.ehr.fhir.ClinicalDocument.Standing.Drafted;
import org.chartwright.app.ehr.fhir.ClinicalDocument.Standing.Signed;
import org.hl7.fhir.r4.model.Attachment;
import org.hl7.fhir.r4.model.CodeableConcept;
import org.hl7.fhir.r4.model.Coding;
import org.hl7.fhir.r4.model.DocumentReference;
import org.hl7.fhir.r4.model.DocumentReference.ReferredDocumentStatus;
import org.hl7.fhir.r4.model.Enumerations.DocumentReferenceStatus;
import org.hl7.fhir.r4.model.Reference;

/**
 * Document in, US Core DocumentReference out: {@code preliminary} for a draft, {@code final} or {@code amended} for a
 * signed note, always under the same identifier, so that one visit has one document.
 */
final class DocumentResources {

    private static final String CATEGORIES =
            "http://hl7.org/fhir/us/core/CodeSystem/us-core-documentreference-category";
    private static final String FORMATS = "http://ihe.net/fhir/ihe.formatcode.fhir/CodeSystem/formatcode";

    private final EhrDialect dialect;

    DocumentResources(EhrDialect dialect) {
        this.dialect = dialect;
    }

    DocumentReference of(ClinicalDocument document, Cast cast) {
        var reference = new DocumentReference();
        reference
                .addIdentifier()
                .setSystem(dialect.visitSystem())
                .setValue(document.visit().id());
        reference.setStatus(DocumentReferenceStatus.CURRENT);
        reference.setDocStatus(status(document.standing()));
        reference.setType(type(document.type()));
        reference.addCategory(new CodeableConcept(new Coding(CATEGORIES, "clinical-note", "Clinical Note")));
        reference.setSubject(new Reference(cast.patient()));
        reference.setDate(CastResources.date(document.standing().at()));
        reference.setCustodian(new Reference(cast.practice()));
        reference.addAuthor(new Reference(cast.author()));
        switch (document.standing()) {
            case Drafted drafted -> {
                reference.addAuthor(new Reference(cast.software()));
                reference.setDescription("Drafted by software from the recorded visit; no clinician has signed it.");
            }
            case Signed signed -> {
                reference.setAuthenticator(new Reference(cast.signer()));
                reference.setDescription(
                        signed.amended()
                                ? "Signed by a clinician; replaces an earlier signed version."
                                : "Signed by a clinician.");
            }
        }
        reference.setContent(List.of(
                content(document, "text/plain", document.body().text()),
                content(document, "text/html", document.body().html())));
        reference
                .getContext()
                .addEncounter(new Reference(cast.encounter()))
                .setPeriod(CastResources.period(document.visit()));
        return reference;
    }

    /** Whether the EHR's copy already says what ours says, so that nothing needs to be sent. */
    static boolean same(DocumentReference theirs, DocumentReference ours) {
        return theirs.getDocStatus() == ours.getDocStatus()
                && texts(theirs).equals(texts(ours))
                && theirs.getAuthenticator().hasReference()
                        == ours.getAuthenticator().hasReference();
    }

    /** Whether the EHR's copy is signed, so that no draft may take its place. */
    static boolean signed(DocumentReference document) {
        return document.getDocStatus() == ReferredDocumentStatus.FINAL
                || document.getDocStatus() == ReferredDocumentStatus.AMENDED;
    }

    private static List<String> texts(DocumentReference document) {
        return document.getContent().stream()
                .map(content -> content.getAttachment().hasData()
                        ? new String(content.getAttachment().getData(), StandardCharsets.UTF_8)
                        : "")
                .toList();
    }

    private static ReferredDocumentStatus status(Standing standing) {
        return switch (standing) {
            case Drafted drafted -> ReferredDocumentStatus.PRELIMINARY;
            case Signed signed -> signed.amended() ? ReferredDocumentStatus.AMENDED : ReferredDocumentStatus.FINAL;
        };
    }

    private static CodeableConcept type(NoteType type) {
        return new CodeableConcept(new Coding().setSystem("http://loinc.org").setCode(type.loinc()))
                .setText(type.title());
    }

    private static DocumentReference.DocumentReferenceContentComponent content(
            ClinicalDocument document, String mediaType, String text) {
        byte[] bytes = text.getBytes(StandardCharsets.UTF_8);
        Date written = CastResources.date(document.standing().at());
        return new DocumentReference.DocumentReferenceContentComponent(new Attachment()
                        .setContentType(mediaType)
                        .setLanguage("en-US")
                        .setData(bytes)
                        .setSize(bytes.length)
                        .setTitle(document.type().title())
                        .setCreation(written))
                .setFormat(new Coding(FORMATS, "urn:ihe:iti:xds:2017:mimeTypeSufficient", "mimeType Sufficient"));
    }

    /** Where the EHR keeps those whom a document names, each as {@code Type/id}. */
    record Cast(String patient, String author, String signer, String practice, String software, String encounter) {}
}
