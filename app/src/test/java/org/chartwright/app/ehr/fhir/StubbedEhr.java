package org.chartwright.app.ehr.fhir;

import static com.github.tomakehurst.wiremock.client.WireMock.aResponse;
import static com.github.tomakehurst.wiremock.client.WireMock.post;
import static com.github.tomakehurst.wiremock.client.WireMock.urlEqualTo;
import static com.github.tomakehurst.wiremock.client.WireMock.urlPathEqualTo;
import static com.github.tomakehurst.wiremock.core.WireMockConfiguration.options;

import ca.uhn.fhir.context.FhirContext;
import com.github.tomakehurst.wiremock.WireMockServer;
import com.github.tomakehurst.wiremock.client.ResponseDefinitionBuilder;
import com.github.tomakehurst.wiremock.stubbing.Scenario;
import java.net.URI;
import java.util.List;
import java.util.stream.Stream;
import org.chartwright.app.ehr.fhir.DocumentResources.Cast;
import org.hl7.fhir.r4.model.Bundle;
import org.hl7.fhir.r4.model.DocumentReference;
import org.hl7.fhir.r4.model.Resource;
import org.hl7.fhir.r4.model.ResourceFactory;

/**
 * An EHR that knows patient, clinician, practice, software and visit, and whose answers about documents are set by the
 * test.
 */
final class StubbedEhr {

    static final FhirContext FHIR = FhirContext.forR4Cached();
    private static final Cast CAST =
            new Cast("Patient/1", "Practitioner/1", "Practitioner/1", "Organization/1", "Device/1", "Encounter/1");

    final WireMockServer server = new WireMockServer(options().dynamicPort());

    void start() {
        server.start();
        for (String type : List.of("Patient", "Practitioner", "Organization", "Device", "Encounter", "Provenance")) {
            finds(type, ResourceFactory.createResource(type).setId(type + "/1"));
        }
        finds("Provenance");
        server.stubFor(post(urlEqualTo("/fhir/Provenance")).willReturn(created("Provenance/1")));
    }

    URI base() {
        return URI.create(server.baseUrl() + "/fhir");
    }

    /** Every search for the type finds these. */
    void finds(String type, Resource... found) {
        server.stubFor(post(urlPathEqualTo("/fhir/" + type + "/_search")).willReturn(ok(bundle(found))));
    }

    /** Searches for the document find first none, and later this one. */
    void findsDocumentAfterwards(DocumentReference document) {
        var search = post(urlPathEqualTo("/fhir/DocumentReference/_search")).inScenario("stored");
        server.stubFor(search.whenScenarioStateIs(Scenario.STARTED)
                .willReturn(ok(bundle()))
                .willSetStateTo("stored"));
        server.stubFor(post(urlPathEqualTo("/fhir/DocumentReference/_search"))
                .inScenario("stored")
                .whenScenarioStateIs("stored")
                .willReturn(ok(bundle(document))));
    }

    /** The document as this EHR would hold it. */
    static DocumentReference held(ClinicalDocument document, String version) {
        var held = new DocumentResources(Documents.dialect(true)).of(document, CAST);
        held.setId("DocumentReference/7/_history/" + version);
        held.getMeta().setVersionId(version);
        return held;
    }

    static ResponseDefinitionBuilder created(String reference) {
        return aResponse().withStatus(201).withHeader("Location", "/fhir/" + reference + "/_history/1");
    }

    static ResponseDefinitionBuilder ok(Resource resource) {
        return aResponse()
                .withHeader("Content-Type", "application/fhir+json")
                .withBody(FHIR.newJsonParser().encodeResourceToString(resource));
    }

    static Bundle bundle(Resource... found) {
        var bundle = new Bundle().setType(Bundle.BundleType.SEARCHSET).setTotal(found.length);
        Stream.of(found).forEach(resource -> bundle.addEntry().setResource(resource));
        return bundle;
    }
}
