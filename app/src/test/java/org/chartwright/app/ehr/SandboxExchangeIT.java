package org.chartwright.app.ehr;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.chartwright.app.DemoService;
import org.chartwright.app.Service;
import org.chartwright.app.drafting.DraftEncounter;
import org.chartwright.app.ehr.Push.Wanted;
import org.chartwright.app.encounter.EncounterId;
import org.chartwright.app.encounter.Encounters;
import org.chartwright.app.review.NoteSigned;
import org.chartwright.app.review.SignedNote;
import org.chartwright.nlp.note.Section.Block.Layout;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.transaction.support.TransactionTemplate;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** The whole service with its own sandbox EHR: a draft that reaches it, a signature that makes it final. */
class SandboxExchangeIT extends DemoService {
    static final String VISITS = "https://chartwright.org/fhir/sid/encounter";

    @Autowired
    Encounters encounters;

    @Autowired
    DraftEncounter draftEncounter;

    @Autowired
    ApplicationEventPublisher events;

    @Autowired
    TransactionTemplate transactions;

    @Autowired
    JsonMapper json;

    Service service = new Service("", "");

    @BeforeAll
    void signIn() {
        service = Service.at(port, home);
    }

    @Test
    void aDraftReachesTheEhrOnceAndBecomesFinalWhenSigned() {
        var visit = draftedVisit();

        await(visit, Wanted.PRELIMINARY);
        var draft = onlyDocument(visit);
        assertThat(draft.at("/docStatus").asString()).isEqualTo("preliminary");
        assertThat(draft.at("/meta/versionId").asString()).isEqualTo("1");
        assertThat(total(
                        "Provenance?target=DocumentReference/" + draft.at("/id").asString()))
                .isEqualTo(1);

        sign(visit);

        await(visit, Wanted.FINAL);
        var signed = onlyDocument(visit);
        assertThat(signed.at("/docStatus").asString()).isEqualTo("final");
        assertThat(signed.at("/id")).isEqualTo(draft.at("/id"));
        assertThat(signed.at("/meta/versionId").asString()).isEqualTo("2");
        assertThat(signed.at("/authenticator/reference").asString()).startsWith("Practitioner/");
        assertThat(total("Provenance?target=DocumentReference/"
                        + signed.at("/id").asString()))
                .isEqualTo(2);
        assertThat(service.get("/encounters/%s/ehr".formatted(visit)).body()).contains("signed note is in the EHR");
    }

    @Test
    void theSameEventTwiceMakesOneDocument() {
        var visit = draftedVisit();
        await(visit, Wanted.PRELIMINARY);

        transactions.executeWithoutResult(
                status -> events.publishEvent(new org.chartwright.app.drafting.DraftReady(visit, 1, Instant.now())));
        await(visit, Wanted.PRELIMINARY);

        assertThat(onlyDocument(visit).at("/meta/versionId").asString()).isEqualTo("1");
    }

    @Test
    void theStateOfAVisitWithoutADraftIsSaid() {
        var visit = visit();

        assertThat(Service.json(service.get("/api/encounters/%s/ehr".formatted(visit)))
                        .at("/state")
                        .asString())
                .isEqualTo("NONE");
        assertThat(service.post("/api/encounters/%s/ehr/retry".formatted(visit), "")
                        .statusCode())
                .isEqualTo(409);
    }

    @Test
    void theSandboxIsClosedToStrangers() {
        var stranger = HttpRequest.newBuilder(URI.create(service.address() + "/sandbox/fhir/Patient"));
        assertThat(service.send(stranger).statusCode()).isEqualTo(401);
        assertThat(service.with("sandbox_guess").get("/sandbox/fhir/Patient").statusCode())
                .isEqualTo(401);
    }

    @Test
    void aConditionalCreateMakesOneResource() {
        var mrn = UUID.randomUUID().toString();
        var patient = "{\"resourceType\":\"Patient\",\"identifier\":[{\"system\":\"urn:mrn\",\"value\":\"%s\"}]}"
                .formatted(mrn);
        var request = fhir("/Patient").header("If-None-Exist", "identifier=urn:mrn%7C" + mrn);

        var first = service.send(request.POST(BodyPublishers.ofString(patient)));
        var second = service.send(request.POST(BodyPublishers.ofString(patient)));

        assertThat(first.statusCode()).isEqualTo(201);
        assertThat(second.statusCode()).isEqualTo(200);
        assertThat(second.headers().firstValue("Location"))
                .isEqualTo(first.headers().firstValue("Location"));
        assertThat(total("Patient?identifier=urn:mrn%7C" + mrn)).isEqualTo(1);
    }

    @Test
    void anUpdateOfAnOldVersionIsRefusedAndOldVersionsStayReadable() {
        var created = Service.json(service.send(fhir("/Patient")
                .POST(BodyPublishers.ofString("{\"resourceType\":\"Patient\",\"gender\":\"female\"}"))));
        String id = created.at("/id").asString();
        var changed = "{\"resourceType\":\"Patient\",\"id\":\"%s\",\"gender\":\"male\"}".formatted(id);
        var update = fhir("/Patient/" + id).header("If-Match", "W/\"1\"");

        assertThat(service.send(update.PUT(BodyPublishers.ofString(changed))).statusCode())
                .isEqualTo(200);
        assertThat(service.send(update.PUT(BodyPublishers.ofString(changed))).statusCode())
                .isEqualTo(412);
        assertThat(Service.json(service.get("/sandbox/fhir/Patient/%s/_history/1".formatted(id)))
                        .at("/gender")
                        .asString())
                .isEqualTo("female");
    }

    @Test
    void whatTheSandboxCannotTakeGetsAnOperationOutcome() {
        assertThat(outcome("/Patient", "not json", 400)).isEqualTo("structure");
        assertThat(outcome("/Patient", "{\"resourceType\":\"Device\"}", 400)).isEqualTo("invalid");
        assertThat(outcome("/Provenance", "{\"resourceType\":\"Provenance\"}", 422))
                .isEqualTo("required");
        assertThat(outcome(
                        "/Encounter",
                        "{\"resourceType\":\"Encounter\",\"status\":\"finished\",\"class\":{\"code\":\"AMB\"},\"subject\":{\"reference\":\"Patient/0\"}}",
                        422))
                .isEqualTo("not-found");
        assertThat(outcome("/Observation", "{\"resourceType\":\"Observation\"}", 404))
                .isEqualTo("not-supported");
        assertThat(Service.json(service.get("/sandbox/fhir/Patient?name=x"))
                        .at("/issue/0/code")
                        .asString())
                .isEqualTo("not-supported");
        assertThat(Service.json(service.get("/sandbox/fhir/metadata"))
                        .at("/fhirVersion")
                        .asString())
                .isEqualTo("4.0.1");
    }

    private EncounterId visit() {
        return EncounterId.of(Service.json(service.post(
                        "/api/encounters",
                        "{\"patientName\":\"Maya Lindqvist\",\"patientSex\":\"FEMALE\",\"mrn\":\"%s\",\"consent\":true}"
                                .formatted(UUID.randomUUID())))
                .at("/id")
                .asString());
    }

    private EncounterId draftedVisit() {
        var visit = visit();
        say(visit, 0, "CLINICIAN", "What brings you in today?");
        say(visit, 1, "PATIENT", "I have had pain in my right knee for two weeks.");
        say(visit, 2, "CLINICIAN", "Let us start ibuprofen 400 milligrams twice a day.");
        encounters.recording(visit);
        encounters.ended(visit);
        draftEncounter.complete(visit, progress -> {});
        return visit;
    }

    private void say(EncounterId visit, int number, String speaker, String text) {
        jdbc.sql("""
                insert into utterance (encounter_id, number, channel, speaker, text, words, heard_until)
                values (:id, :number, 0, :speaker, :text, '[]', 0)
                """)
                .param("id", visit.value())
                .param("number", number)
                .param("speaker", speaker)
                .param("text", text)
                .update();
    }

    private void sign(EncounterId visit) {
        var note = new SignedNote(
                visit,
                1,
                "visit-note@1",
                List.of(new SignedNote.Section(
                        "51847-2",
                        "Assessment and plan",
                        List.of(new SignedNote.Block("", Layout.PARAGRAPH, List.of("Right knee pain."))))),
                List.of(),
                List.of(),
                "demo",
                "Demo Physician",
                Instant.now(),
                Optional.empty());
        transactions.executeWithoutResult(status -> {
            jdbc.sql("""
                    insert into signed_note (encounter_id, version, signed_at, signed_by, note)
                    values (:id, 1, now(), :id, :note::jsonb)
                    """)
                    .param("id", visit.value())
                    .param("note", json.writeValueAsString(note))
                    .update();
            events.publishEvent(new NoteSigned(visit, 1));
        });
    }

    private void await(EncounterId visit, Wanted wanted) {
        var until = Instant.now().plus(Duration.ofSeconds(60));
        JsonNode state = json.createObjectNode();
        while (Instant.now().isBefore(until)) {
            state = Service.json(service.get("/api/encounters/%s/ehr".formatted(visit)));
            if (state.at("/state").asString().equals("SENT")
                    && state.at("/wanted").asString().equals(wanted.name())) {
                return;
            }
            try {
                Thread.sleep(200);
            } catch (InterruptedException e) {
                Thread.currentThread().interrupt();
            }
        }
        throw new AssertionError("not sent as %s: %s".formatted(wanted, state));
    }

    private JsonNode onlyDocument(EncounterId visit) {
        var bundle = Service.json(service.get("/sandbox/fhir/DocumentReference?identifier="
                + URLEncoder.encode(VISITS + "|" + visit, StandardCharsets.UTF_8)));
        assertThat(bundle.at("/total").asInt()).isEqualTo(1);
        return bundle.at("/entry/0/resource");
    }

    private int total(String search) {
        return Service.json(service.get("/sandbox/fhir/" + search)).at("/total").asInt();
    }

    private String outcome(String path, String body, int status) {
        var response = service.send(fhir(path).POST(BodyPublishers.ofString(body)));
        assertThat(response.statusCode()).isEqualTo(status);
        return Service.json(response).at("/issue/0/code").asString();
    }

    private HttpRequest.Builder fhir(String path) {
        return service.request("/sandbox/fhir" + path).header("Content-Type", "application/fhir+json");
    }
}
