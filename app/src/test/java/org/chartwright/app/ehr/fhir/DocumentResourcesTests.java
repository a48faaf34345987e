package org.chartwright.app.ehr.fhir;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.Date;
import org.chartwright.app.ehr.fhir.DocumentResources.Cast;
import org.hl7.fhir.r4.model.DocumentReference;
import org.hl7.fhir.r4.model.DocumentReference.ReferredDocumentStatus;
import org.hl7.fhir.r4.model.Provenance;
import org.hl7.fhir.r4.model.Reference;
import org.junit.jupiter.api.Test;

class DocumentResourcesTests {

    static final Cast CAST =
            new Cast("Patient/1", "Practitioner/2", "Practitioner/3", "Organization/4", "Device/5", "Encounter/6");

    DocumentResources documents = new DocumentResources(Documents.dialect(true));

    @Test
    void aDraftIsPreliminaryAndNamesTheSoftwareAmongItsAuthors() {
        var draft = documents.of(Documents.draft(), CAST);

        assertThat(draft.getDocStatus()).isEqualTo(ReferredDocumentStatus.PRELIMINARY);
        assertThat(draft.getAuthor()).extracting(Reference::getReference).containsExactly("Practitioner/2", "Device/5");
        assertThat(draft.hasAuthenticator()).isFalse();
    }

    @Test
    void aSignedNoteIsFinalAndNamesItsSigner() {
        var signed = documents.of(Documents.signed(), CAST);

        assertThat(signed.getDocStatus()).isEqualTo(ReferredDocumentStatus.FINAL);
        assertThat(signed.getAuthor()).extracting(Reference::getReference).containsExactly("Practitioner/2");
        assertThat(signed.getAuthenticator().getReference()).isEqualTo("Practitioner/3");
    }

    @Test
    void draftAndSignedNoteAreTheSameDocument() {
        assertThat(identifier(documents.of(Documents.draft(), CAST)))
                .isEqualTo(identifier(documents.of(Documents.signed(), CAST)));
    }

    @Test
    void everyElementThatUsCoreWantsIsThere() {
        var document = documents.of(Documents.draft(), CAST);

        assertThat(document.getStatus().toCode()).isEqualTo("current");
        assertThat(document.getType().getCodingFirstRep().getSystem()).isEqualTo("http://loinc.org");
        assertThat(document.getType().getCodingFirstRep().getCode()).isEqualTo("11506-3");
        assertThat(document.getCategoryFirstRep().getCodingFirstRep().getCode()).isEqualTo("clinical-note");
        assertThat(document.getSubject().getReference()).isEqualTo("Patient/1");
        assertThat(document.getDate()).isEqualTo(Date.from(Documents.DRAFTED));
        assertThat(document.getContext().getEncounterFirstRep().getReference()).isEqualTo("Encounter/6");
        assertThat(document.getContext().getPeriod().getStartElement().getValueAsString())
                .isEqualTo("2026-11-24");
        assertThat(document.getContent()).allSatisfy(content -> {
            assertThat(content.getFormat().getCode()).isEqualTo("urn:ihe:iti:xds:2017:mimeTypeSufficient");
            assertThat(content.getAttachment().getSize())
                    .isEqualTo(content.getAttachment().getData().length);
        });
    }

    @Test
    void theNoteTravelsAsTextAndAsHtml() {
        var document = documents.of(Documents.draft(), CAST);

        assertThat(document.getContent())
                .extracting(content -> content.getAttachment().getContentType())
                .containsExactly("text/plain", "text/html");
        assertThat(new String(document.getContentFirstRep().getAttachment().getData(), StandardCharsets.UTF_8))
                .isEqualTo(Documents.draft().body().text());
    }

    @Test
    void aDraftsProvenanceNamesSoftwareAndNobodyElse() {
        var provenance = ProvenanceResources.of(Documents.draft().standing(), "DocumentReference/9", CAST);

        assertThat(provenance.getTargetFirstRep().getReference()).isEqualTo("DocumentReference/9");
        assertThat(provenance.getAgent()).singleElement().satisfies(agent -> {
            assertThat(role(agent)).isEqualTo("assembler");
            assertThat(agent.getWho()).extracting("reference").isEqualTo("Device/5");
            assertThat(agent.getOnBehalfOf()).extracting("reference").isEqualTo("Organization/4");
        });
    }

    @Test
    void aSignedNotesProvenanceNamesTheSignerAsAuthorVerifierAndLegalAuthenticator() {
        var provenance = ProvenanceResources.of(Documents.signed().standing(), "DocumentReference/9", CAST);

        assertThat(provenance.getAgent())
                .filteredOn(agent -> agent.getWho().equalsDeep(new Reference("Practitioner/3")))
                .extracting(DocumentResourcesTests::role)
                .containsExactly("author", "verifier", "legal");
    }

    @Test
    void theEhrsCopyIsTheSameOnlyWhenTextAndStatusAre() {
        var ours = documents.of(Documents.draft(), CAST);

        assertThat(DocumentResources.same(ours.copy(), ours)).isTrue();
        assertThat(DocumentResources.same(documents.of(Documents.signed(), CAST), ours))
                .isFalse();
        assertThat(DocumentResources.same(new DocumentReference(), ours)).isFalse();
    }

    @Test
    void degreesAfterACommaAreNoFamilyName() {
        var practitioner = new CastResources(Documents.dialect(true)).practitioner(Documents.CLINICIAN);

        assertThat(practitioner.getNameFirstRep().getFamily()).isEqualTo("Okafor");
        assertThat(practitioner.getNameFirstRep().getGivenAsSingleString()).isEqualTo("Robin");
    }

    static String role(Provenance.ProvenanceAgentComponent agent) {
        return agent.getType().getCodingFirstRep().getCode();
    }

    static String identifier(DocumentReference document) {
        return document.getIdentifierFirstRep().getSystem() + "|"
                + document.getIdentifierFirstRep().getValue();
    }
}
