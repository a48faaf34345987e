package org.chartwright.app.ehr.fhir;

import static org.assertj.core.api.Assertions.assertThat;

import ca.uhn.fhir.context.FhirContext;
import ca.uhn.fhir.rest.client.api.IGenericClient;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import org.chartwright.app.ehr.fhir.ClinicalDocument.Standing;
import org.chartwright.app.ehr.fhir.PushOutcome.Delivered;
import org.chartwright.app.ehr.fhir.PushOutcome.Refused;
import org.hl7.fhir.r4.model.Bundle;
import org.hl7.fhir.r4.model.DocumentReference;
import org.hl7.fhir.r4.model.Provenance;
import org.hl7.fhir.r4.model.Resource;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.MethodOrderer;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestMethodOrder;

/**
 * The exchange with a real HAPI FHIR server, which holds every resource to base R4, and to US Core as well where
 * {@code CHARTWRIGHT_FHIR_PACKAGES} names a folder with its package.
 */
@TestMethodOrder(MethodOrderer.OrderAnnotation.class)
class HapiExchangeIT {

    static final Optional<Path> PACKAGES =
            Optional.ofNullable(System.getenv("CHARTWRIGHT_FHIR_PACKAGES")).map(Path::of);

    static HapiProcess hapi;
    static FhirEhr ehr;

    @BeforeAll
    static void start() throws IOException {
        hapi = HapiProcess.start(PACKAGES);
        ehr = new FhirEhr(hapi::base, AccessToken.NONE, Documents.dialect(true), Duration.ofSeconds(40));
    }

    @AfterAll
    static void stop() throws IOException {
        Files.write(Path.of("target", "hapi-validated.txt"), hapi.validated());
        hapi.close();
    }

    @Test
    @Order(1)
    void aDraftBecomesOnePreliminaryDocument() {
        assertThat(ehr.push(Documents.draft())).isEqualTo(new Delivered("DocumentReference/1", Optional.of("1")));

        assertThat(all(DocumentReference.class))
                .singleElement()
                .satisfies(
                        document -> assertThat(document.getDocStatus().toCode()).isEqualTo("preliminary"));
    }

    @Test
    @Order(2)
    void aSecondPushOfTheSameDraftChangesNothing() {
        assertThat(ehr.push(Documents.draft())).isEqualTo(new Delivered("DocumentReference/1", Optional.of("1")));

        assertThat(all(DocumentReference.class)).hasSize(1);
        assertThat(all(Provenance.class)).hasSize(1);
    }

    @Test
    @Order(3)
    void signingMakesTheSameDocumentFinal() {
        assertThat(ehr.push(Documents.signed())).isEqualTo(new Delivered("DocumentReference/1", Optional.of("2")));

        assertThat(all(DocumentReference.class)).singleElement().satisfies(document -> {
            assertThat(document.getDocStatus().toCode()).isEqualTo("final");
            assertThat(document.getAuthenticator().getReference()).startsWith("Practitioner/");
        });
        assertThat(all(Provenance.class)).hasSize(2);
    }

    @Test
    @Order(4)
    void aLateDraftDoesNotReplaceTheSignedNote() {
        assertThat(ehr.push(Documents.draft())).isInstanceOf(Refused.class);

        assertThat(all(DocumentReference.class))
                .singleElement()
                .satisfies(
                        document -> assertThat(document.getDocStatus().toCode()).isEqualTo("final"));
    }

    @Test
    @Order(5)
    void anAmendmentIsSaidToBeOne() {
        var amended = new Standing.Signed(Documents.SIGNED.plusSeconds(3600), Documents.CLINICIAN, true);

        assertThat(ehr.push(Documents.document(amended, "ASSESSMENT\n\nLeft knee pain.")))
                .isEqualTo(new Delivered("DocumentReference/1", Optional.of("3")));
    }

    @Test
    @Order(6)
    void everyResourceWasValidatedAndNoneHadAnError() {
        List<String> validated = hapi.validated();

        assertThat(validated.stream()
                        .filter(line -> line.contains("\tchecked\t"))
                        .map(line -> line.split("\t")[0]))
                .contains(
                        "Patient",
                        "Practitioner",
                        "Organization",
                        "Encounter",
                        "Device",
                        "DocumentReference",
                        "Provenance");
        assertThat(validated)
                .filteredOn(line -> line.startsWith("DocumentReference\t"))
                .allMatch(line -> line.contains(PACKAGES.isPresent() ? "\tus-core-documentreference\t" : "\tR4\t"));
        assertThat(validated).noneMatch(line -> line.contains("\terror\t") || line.contains("\tfatal\t"));
    }

    @Test
    @Order(7)
    void anInvalidDocumentIsRefusedAndTheSentenceSaysWhere() {
        var nowhere = new EhrDialect(
                "not a uri", "also not", Documents.VISITS, "urn:practice", "harbour", "Harbour", "0.1.0", true);
        var careless = new FhirEhr(hapi::base, AccessToken.NONE, nowhere, Duration.ofSeconds(40));

        assertThat(careless.push(Documents.draft()))
                .isInstanceOfSatisfying(
                        Refused.class,
                        refused -> assertThat(refused.sentence())
                                .contains("422")
                                .contains("Patient.identifier")
                                .doesNotContain("MRN-77", "Lindqvist"));
    }

    private static <R extends Resource> List<R> all(Class<R> type) {
        IGenericClient client =
                FhirContext.forR4Cached().newRestfulGenericClient(hapi.base().toString());
        return client.search().forResource(type).returnBundle(Bundle.class).execute().getEntry().stream()
                .map(entry -> type.cast(entry.getResource()))
                .toList();
    }
}
