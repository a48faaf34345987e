package org.chartwright.app.ehr.fhir;

import org.chartwright.app.ehr.fhir.ClinicalDocument.Standing;
import org.chartwright.app.ehr.fhir.ClinicalDocument.Standing.Drafted;
import org.chartwright.app.ehr.fhir.ClinicalDocument.Standing.Signed;
import org.chartwright.app.ehr.fhir.DocumentResources.Cast;
import org.hl7.fhir.r4.model.CodeableConcept;
import org.hl7.fhir.r4.model.Coding;
import org.hl7.fhir.r4.model.DateTimeType;
import org.hl7.fhir.r4.model.Provenance;
import org.hl7.fhir.r4.model.Reference;

/**
 * Standing of a document in, US Core Provenance out: a draft was assembled by software and by nobody else; a signed
 * note was written, verified and legally authenticated by the clinician who signed it.
 */
final class ProvenanceResources {

    private static final String ROLES = "http://terminology.hl7.org/CodeSystem/provenance-participant-type";

    private ProvenanceResources() {}

    /** @param document where the EHR keeps the document, as {@code DocumentReference/id} */
    static Provenance of(Standing standing, String document, Cast cast) {
        var provenance = new Provenance();
        provenance.addTarget(new Reference(document));
        provenance.setOccurred(new DateTimeType(CastResources.date(standing.at())));
        provenance.setRecorded(CastResources.date(standing.at()));
        switch (standing) {
            case Drafted drafted -> {
                provenance.setActivity(new CodeableConcept(new Coding(
                                "http://terminology.hl7.org/CodeSystem/v3-DataOperation", "CREATE", "create"))
                        .setText("Drafted by software, engine " + drafted.engine()));
                agent(provenance, "assembler", "Assembler", cast.software(), cast.practice());
            }
            case Signed signed -> {
                provenance.setActivity(new CodeableConcept(new Coding(
                        "http://terminology.hl7.org/CodeSystem/v3-DocumentCompletion", "LA", "legally authenticated")));
                agent(provenance, "author", "Author", cast.signer(), cast.practice());
                agent(provenance, "verifier", "Verifier", cast.signer(), cast.practice());
                agent(provenance, "legal", "Legal Authenticator", cast.signer(), cast.practice());
                agent(provenance, "assembler", "Assembler", cast.software(), cast.practice());
            }
        }
        return provenance;
    }

    private static void agent(Provenance provenance, String role, String display, String who, String onBehalfOf) {
        provenance
                .addAgent()
                .setType(new CodeableConcept(new Coding(ROLES, role, display)))
                .setWho(new Reference(who))
                .setOnBehalfOf(new Reference(onBehalfOf));
    }
}
