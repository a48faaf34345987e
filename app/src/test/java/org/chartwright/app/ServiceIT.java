package org.chartwright.app;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.chartwright.app.Service.file;

import java.util.Arrays;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;

/** A visit over HTTP and WebSocket, and audio that cannot be taken. */
class ServiceIT extends RunningService {

    @Autowired
    PlatformTransactionManager transactions;

    @Test
    void audioBecomesATranscriptAndADraftForReview() {
        var visit = service.visit();
        var recorder = Recorder.of(service, visit).configured().play(VISIT).end();

        assertThat(recorder.farewell().code()).isEqualTo(1000);
        assertThat(recorder.acknowledged()).isEqualTo(VISIT.length);
        await(() -> status(visit).equals("DRAFTED"));
        var transcript = service.get("/api/encounters/" + visit + "/transcript").body();
        assertThat(transcript).contains("\"CLINICIAN\"").contains("\"PATIENT\"").contains("chest pain");
        var draft = Service.json(service.get("/api/encounters/" + visit + "/draft"));
        assertThat(draft.get("complete").asBoolean()).isTrue();
        assertThat(draft.get("encounter_id").asString()).isEqualTo(visit);
        assertThat(service.bytes("/api/encounters/" + visit + "/audio?format=pcm"))
                .isEqualTo(VISIT);
    }

    @Test
    void aRecordingHasNoGaps() {
        var visit = service.visit();

        assertThat(Recorder.of(service, visit).configured(64_000).farewell())
                .isEqualTo(new Recorder.Farewell(4409, "resumeFrom is 64000, but 0 bytes are on disk; resume there."));
    }

    @Test
    void aClientThatVanishedGoesOnAtTheLastAcknowledgedByte() {
        var visit = service.visit();
        int half = 6_400 * 30;
        var first = Recorder.of(service, visit).configured().play(Arrays.copyOf(VISIT, half));
        first.awaitAcknowledged(half);
        first.vanish();
        await(() -> status(visit).equals("PAUSED"));

        // sends the last second again, as a client does that missed an acknowledgement
        var second = Recorder.of(service, visit).configured(half - 64_000);
        second.play(Arrays.copyOfRange(VISIT, half - 64_000, VISIT.length)).end();

        assertThat(second.farewell().code()).isEqualTo(1000);
        assertThat(second.acknowledged()).isEqualTo(VISIT.length);
        assertThat(service.bytes("/api/encounters/" + visit + "/audio?format=pcm"))
                .isEqualTo(VISIT);
    }

    @Test
    void audioIsTakenWhileAnotherVisitWaitsForTheDatabase() {
        var visit = service.visit();
        var recorder = Recorder.of(service, visit).configured();
        recorder.awaitAcknowledged(0);
        var stuck = service.visit();
        new TransactionTemplate(transactions).executeWithoutResult(holding -> {
            jdbc.sql("select status from encounter where id = :id for update")
                    .param("id", UUID.fromString(stuck))
                    .query(String.class)
                    .single();
            Recorder.of(service, stuck).configured();
            await(() -> jdbc.sql("select count(*) from pg_locks where not granted")
                            .query(Integer.class)
                            .single()
                    > 0);

            recorder.play(VISIT).awaitAcknowledged(VISIT.length);
        });
        recorder.end();
        await(() -> status(stuck).equals("RECORDING"));
    }

    @Test
    void whoeverWatchesIsToldWhatIsSaidAndThatTheMicrophoneIsSilent() {
        var visit = service.visit();
        var events = watch(visit);
        var recorder = Recorder.of(service, visit).configured().play(VISIT).play(new byte[64_000 * 9]);
        await(() -> events.contains("event:final") && events.contains("event:warning"));
        recorder.end();
        await(() -> events.contains("event:codes") && events.contains("event:priorauth"));

        assertThat(String.join("\n", events)).contains("chest pain").contains("SILENT_MICROPHONE");
        assertThat(events).contains("event:state", "event:draft");
    }

    @Test
    void whoeverComesInTheMiddleOfASentenceIsToldWhatWasHeardOfIt() {
        var visit = service.visit();
        var early = watch(visit);
        Recorder.of(service, visit).configured().play(Arrays.copyOf(VISIT, 6_400 * 13));
        await(() -> early.contains("event:partial"));

        var late = watch(visit);

        await(() -> late.contains("event:partial"));
    }

    @Test
    void aStretchOfTheRecordingPlaysAsWav() {
        var visit = service.visit();
        Recorder.of(service, visit).configured().play(VISIT).awaitAcknowledged(VISIT.length);

        var wav = service.bytes("/api/encounters/" + visit + "/audio?from=1.0&to=2.5");

        assertThat(new String(wav, 0, 4, UTF_8)).isEqualTo("RIFF");
        assertThat(Arrays.copyOfRange(wav, 44, wav.length)).isEqualTo(Arrays.copyOfRange(VISIT, 64_000, 160_000));
    }

    @Test
    void aWholeFileBecomesADraftAndIsTakenOnce() {
        var visit = service.visit();

        var answer = service.upload("/api/encounters/" + visit + "/audio", file(resource("/audio/visit.wav")));

        assertThat(answer.statusCode()).as(answer.body()).isEqualTo(202);
        assertThat(Service.json(answer).get("channels").asInt()).isEqualTo(2);
        assertThat(Service.json(answer).path("notice").isString()).isFalse();
        await(() -> status(visit).equals("DRAFTED"));
        assertThat(service.get("/api/encounters/" + visit + "/transcript").body())
                .contains("chest pain");
        assertThat(service.bytes("/api/encounters/" + visit + "/audio?format=pcm"))
                .isEqualTo(VISIT);
        assertThat(service.upload("/api/encounters/" + visit + "/audio", file(resource("/audio/visit.wav")))
                        .statusCode())
                .isEqualTo(409);
    }

    @Test
    void filesThatAreNoRecordingLeaveNothingBehind() {
        var visit = service.visit();
        var header = Arrays.copyOf(resource("/audio/visit.wav"), 30);
        for (var bad : new byte[][] {new byte[0], header, "A note, not a sound.".getBytes(UTF_8), new byte[100_000]}) {
            var answer = service.upload("/api/encounters/" + visit + "/audio", file(bad));
            assertThat(answer.statusCode())
                    .as("%d bytes: %s", bad.length, answer.body())
                    .isEqualTo(415);
            assertThat(answer.headers().firstValue("content-type")).hasValue("application/problem+json");
        }
        assertNothingIsStored(visit);
    }

    @Test
    void aGigabyteOfZerosIsCutOff() {
        var visit = service.visit();
        var announced = service.upload("/api/encounters/" + visit + "/audio", file(new byte[5_000_000]));
        assertThat(announced.statusCode()).isEqualTo(413);

        assertThat(service.floods("/api/encounters/" + visit + "/audio", 1L << 30))
                .isTrue();
        assertNothingIsStored(visit);
    }

    private void assertNothingIsStored(String visit) {
        assertThat(home.resolve("incoming")).isEmptyDirectory();
        assertThat(home.resolve("audio").resolve(visit)).doesNotExist();
        assertThat(status(visit)).isEqualTo("PLANNED");
    }

    @Test
    void withoutConsentNothingIsRecorded() {
        var visit = service.create("{\"patientName\":\"Test Patient\"}");

        var farewell = Recorder.of(service, visit).configured().farewell();

        assertThat(farewell.code()).isEqualTo(4403);
        assertThat(farewell.reason()).contains("consent");
        assertThat(service.get("/api/encounters/" + visit + "/audio").statusCode())
                .isEqualTo(404);
    }

    @Test
    void aSecondClientIsTurnedAway() {
        var visit = service.visit();
        var first = Recorder.of(service, visit).configured();
        first.awaitAcknowledged(0);

        assertThat(Recorder.of(service, visit).configured().farewell())
                .isEqualTo(new Recorder.Farewell(4409, "Another client is recording this encounter."));
        first.play(VISIT).awaitAcknowledged(VISIT.length);
    }

    @Test
    void audioBeforeTheConfigurationIsRefused() {
        var visit = service.visit();

        var farewell = Recorder.of(service, visit).send(new byte[640]).farewell();

        assertThat(farewell.code()).isEqualTo(4400);
        assertThat(farewell.reason()).contains("first frame must be the configuration");
        assertThat(status(visit)).isEqualTo("PLANNED");
    }

    @Test
    void aSampleRateThatCannotBeIsRefused() {
        for (var rate : new String[] {"0", "-16000", "11025", "1e9", "\"fast\"", "null"}) {
            var farewell = Recorder.of(service, service.visit())
                    .say("{\"sampleRate\":%s,\"encoding\":\"pcm_s16le\",\"channels\":1}".formatted(rate))
                    .farewell();
            assertThat(farewell.code()).as(rate).isEqualTo(4400);
        }
    }

    @Test
    void aFrameOfMoreThanASecondOrOfHalfASampleIsRefused() {
        var visit = service.visit();
        var tooLong = Recorder.of(service, visit).configured().send(new byte[64_004]);
        assertThat(tooLong.farewell().code()).isEqualTo(4413);

        await(() -> status(visit).equals("PAUSED"));
        var odd = Recorder.of(service, visit).configured().send(new byte[641]);
        assertThat(odd.farewell().code()).isEqualTo(4400);
        assertThat(service.bytes("/api/encounters/" + visit + "/audio?format=pcm"))
                .isEmpty();
    }

    @Test
    void jsonThatIsTooDeepIsRefused() {
        var deep = "{\"a\":".repeat(5_000) + "1" + "}".repeat(5_000);

        assertThat(service.post("/api/encounters", deep).statusCode()).isEqualTo(400);
        assertThat(Recorder.of(service, service.visit()).say(deep).farewell().code())
                .isEqualTo(4400);
    }

    @Test
    void anUnknownEncounterDoesNotExist() {
        var answer = service.get("/api/encounters/" + UUID.randomUUID() + "/transcript");

        assertThat(answer.statusCode()).isEqualTo(404);
        assertThat(answer.headers().firstValue("content-type")).hasValue("application/problem+json");
        assertThat(service.get("/api/encounters/nonsense").statusCode()).isEqualTo(404);
    }

    @Test
    void keepsWhoGaveConsent() {
        var visit = service.create("{\"patientName\":\"Test Patient\"}");

        var answer = service.post("/api/encounters/" + visit + "/consent", "{\"givenBy\":\"PARENT_OR_GUARDIAN\"}");

        assertThat(answer.statusCode()).as(answer.body()).isEqualTo(200);
        var consent = Service.json(service.get("/api/encounters/" + visit)).get("consent");
        assertThat(consent.get("givenBy").asString()).isEqualTo("PARENT_OR_GUARDIAN");
        assertThat(service.post("/api/encounters/" + visit + "/consent", "{\"givenBy\":\"THE_DOG\"}")
                        .statusCode())
                .isEqualTo(400);
        var other = service.create("{\"patientName\":\"Test Patient\"}");
        assertThat(service.post("/api/encounters/" + other + "/consent", "").statusCode())
                .as("consent without a word on who gave it")
                .isEqualTo(200);
    }

    @Test
    void thePilotSeesWhenAVisitPassedWhat() {
        var visit = service.visit();
        Recorder.of(service, visit).configured().play(VISIT).end().farewell();
        assertThat(service.post("/api/encounters/" + visit + "/activity", "{\"seconds\":12.5}")
                        .statusCode())
                .isEqualTo(204);
        assertThat(service.post("/api/encounters/" + visit + "/activity", "{\"seconds\":-1}")
                        .statusCode())
                .isEqualTo(400);

        await(() -> jdbc.sql("select milestone from pilot_milestone where encounter_id = :id")
                .param("id", UUID.fromString(visit))
                .query(String.class)
                .set()
                .containsAll(java.util.Set.of("RECORDING_STARTED", "RECORDING_ENDED", "DRAFT_READY")));
        assertThat(jdbc.sql("select active_seconds from pilot_activity where encounter_id = :id")
                        .param("id", UUID.fromString(visit))
                        .query(Double.class)
                        .single())
                .isEqualTo(12.5);
    }
}
