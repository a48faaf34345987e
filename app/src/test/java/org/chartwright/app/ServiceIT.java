package org.chartwright.app;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.chartwright.app.Service.file;

import java.io.IOException;
import java.io.InputStream;
import java.net.Socket;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Arrays;
import java.util.Locale;
import java.util.Objects;
import java.util.UUID;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.function.BooleanSupplier;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.security.crypto.password.PasswordEncoder;
import org.springframework.test.context.DynamicPropertyRegistry;
import org.springframework.test.context.DynamicPropertySource;

/** The whole service over HTTP and WebSocket, with the real recogniser and the real database. */
@SpringBootTest(webEnvironment = SpringBootTest.WebEnvironment.RANDOM_PORT)
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class ServiceIT {

    static final Path HOME = Path.of("target", "it-home-" + UUID.randomUUID()).toAbsolutePath();

    /** Six seconds: "what brings you in today", "i have had chest pain and a cough since yesterday". */
    static final byte[] VISIT = pcm("/audio/visit.wav");

    @DynamicPropertySource
    static void home(DynamicPropertyRegistry properties) {
        properties.add("chartwright.home", HOME::toString);
        properties.add("chartwright.demo", () -> true);
        properties.add("chartwright.audio.largest-upload", () -> "4MB");
    }

    @LocalServerPort
    int port;

    @Autowired
    JdbcClient jdbc;

    @Autowired
    PasswordEncoder encoder;

    Service service = new Service("", "");

    @BeforeAll
    void signIn() {
        service = Service.at(port, HOME);
    }

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
        assertThat(HOME.resolve("incoming")).isEmptyDirectory();
        assertThat(HOME.resolve("audio").resolve(visit)).doesNotExist();
        assertThat(status(visit)).isEqualTo("PLANNED");
    }

    /** Reactor Netty up to 1.3.7 stopped reading a connection on which such a request had waited its turn (#4361). */
    @Test
    void aConnectionGoesOnAfterARequestThatWaitedForTheOneBeforeIt() throws IOException {
        var slow = "GET /login HTTP/1.1\r\nHost: localhost\r\n\r\n";
        var answeredAtOnce = "GET /api/encounters HTTP/1.1\r\nHost: localhost\r\n\r\n";
        try (var socket = new Socket("127.0.0.1", port)) {
            socket.setTcpNoDelay(true);
            socket.setSoTimeout(20_000);
            var answers = new Answers(socket.getInputStream());
            for (int round = 0; round < 300; round++) {
                socket.getOutputStream().write(slow.getBytes(UTF_8));
                assertThat(answers.next()).isEqualTo(200);
                socket.getOutputStream().write(answeredAtOnce.getBytes(UTF_8));
                assertThat(answers.next()).isEqualTo(401);
            }
        }
    }

    /** Answers as they lie on the wire, one after another. */
    private record Answers(InputStream in) {

        /** Status of the next one; its body is read and forgotten. */
        int next() throws IOException {
            var status = line();
            long length = 0;
            for (var header = line(); !header.isEmpty(); header = line()) {
                if (header.toLowerCase(Locale.ROOT).startsWith("content-length:")) {
                    length = Long.parseLong(header.substring(15).strip());
                }
                if (header.equalsIgnoreCase("transfer-encoding: chunked")) {
                    length = -1;
                }
            }
            if (length < 0) {
                for (int size = Integer.parseInt(line(), 16); size > 0; size = Integer.parseInt(line(), 16)) {
                    in.skipNBytes(size + 2);
                }
                line();
            } else {
                in.skipNBytes(length);
            }
            return Integer.parseInt(status.split(" ", 3)[1]);
        }

        private String line() throws IOException {
            var line = new StringBuilder();
            for (int c = in.read(); c != '\n'; c = in.read()) {
                if (c < 0) {
                    throw new IOException("the service hung up");
                }
                line.append((char) c);
            }
            return line.toString().strip();
        }
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
    void nothingIsOpenWithoutSigningIn() {
        for (var path : new String[] {
            "/api/encounters", "/api/encounters/" + UUID.randomUUID() + "/audio", "/actuator/metrics", "/openapi.yaml"
        }) {
            assertThat(service.with("nonsense").get(path).statusCode()).as(path).isEqualTo(401);
        }
        assertThat(service.with("nonsense").get("/encounters").statusCode()).isIn(302, 401);
    }

    @Test
    void anExpiredOrRevokedTokenOpensNothing() {
        var made = Service.json(service.post("/api/tokens", "{\"label\":\"test\"}"));
        var plugin = service.with(made.get("token").asString());
        assertThat(plugin.get("/api/encounters").statusCode()).isEqualTo(200);

        var id = UUID.fromString(made.get("id").asString());
        jdbc.sql("update api_token set expires_at = now() where id = :id")
                .param("id", id)
                .update();
        var answer = plugin.get("/api/encounters");
        assertThat(answer.statusCode()).isEqualTo(401);
        assertThat(answer.body()).contains("expired");

        jdbc.sql("update api_token set expires_at = now() + interval '1 day' where id = :id")
                .param("id", id)
                .update();
        assertThat(plugin.get("/api/encounters").statusCode()).isEqualTo(200);
        service.send(service.request("/api/tokens/" + id).DELETE());
        assertThat(plugin.get("/api/encounters").statusCode()).isEqualTo(401);
    }

    @Test
    void aPluginMayNotSignOrMakeTokens() {
        var plugin = service.with(Service.json(service.post("/api/tokens", "{\"label\":\"test\"}"))
                .get("token")
                .asString());

        assertThat(plugin.post("/api/tokens", "{\"label\":\"more\"}").statusCode())
                .isEqualTo(403);
        assertThat(plugin.post("/api/encounters/" + service.visit() + "/sign", "{}")
                        .statusCode())
                .isEqualTo(403);
    }

    @Test
    void theServiceDescribesItsInterface() {
        var document = service.get("/openapi");

        assertThat(document.statusCode()).isEqualTo(200);
        var paths = Service.json(document).get("paths");
        assertThat(paths.propertyNames())
                .contains(
                        "/api/encounters",
                        "/api/encounters/{id}/draft",
                        "/api/encounters/{id}/ehr",
                        "/api/encounters/{id}/events",
                        "/api/tokens");
        assertThat(Service.json(document).at("/info/description").asString()).contains("END_OF_SESSION");
    }

    @Test
    void programsWrittenForHealthScribeCanReadAVisit() {
        var visit = service.visit();
        Recorder.of(service, visit).configured().play(VISIT).end().farewell();
        await(() -> status(visit).equals("DRAFTED"));

        var export = Service.json(service.get("/api/encounters/" + visit + "/export/healthscribe"));

        var segments = export.get("Conversation").get("TranscriptSegments");
        assertThat(segments.findValuesAsString("ParticipantRole")).contains("CLINICIAN_0", "PATIENT_0");
        assertThat(export.get("Conversation")
                        .get("TranscriptItems")
                        .get(0)
                        .get("Type")
                        .asString())
                .isEqualTo("pronunciation");
        var known = segments.findValuesAsString("SegmentId");
        var cited = export.get("ClinicalDocumentation").findValuesAsString("SegmentId");
        assertThat(known).containsAll(cited);
    }

    @Test
    void aOneTimePasswordOpensNothingButItsReplacement() {
        var admin = UUID.randomUUID();
        jdbc.sql("insert into person (id, username, display_name, roles, password_hash, must_change_password)"
                        + " values (:id, :name, 'Administrator', '{ADMIN}', :hash, true)")
                .param("id", admin)
                .param("name", "admin-" + admin)
                .param("hash", encoder.encode("first of all passwords"))
                .update();
        var browser = Browser.signedIn(service.address(), "admin-" + admin, "first of all passwords");

        assertThat(browser.get("/api/encounters").statusCode()).isEqualTo(403);
        assertThat(browser.get("/api/me").body()).contains("\"mustChangePassword\":true");
        assertThat(browser.post("/api/me/password", "{\"current\":\"wrong\",\"fresh\":\"correct horse battery\"}")
                        .statusCode())
                .isEqualTo(403);
        assertThat(browser.post(
                                "/api/me/password",
                                "{\"current\":\"first of all passwords\",\"fresh\":\"correct horse battery\"}")
                        .statusCode())
                .isEqualTo(204);

        var again = Browser.signedIn(service.address(), "admin-" + admin, "correct horse battery");
        assertThat(again.get("/api/pilot/visits").statusCode()).isEqualTo(200);
        assertThat(again.post("/api/tokens", "{\"label\":\"x\"}").statusCode()).isEqualTo(201);
        assertThat(again.postWithoutFormToken("/api/tokens", "{\"label\":\"x\"}")
                        .statusCode())
                .isEqualTo(403);
    }

    @Test
    void aOneTimePasswordIsReplacedOnAPageWhichLeadsOnToTheWorkList() {
        var id = UUID.randomUUID();
        jdbc.sql("insert into person (id, username, display_name, roles, password_hash, must_change_password)"
                        + " values (:id, :name, 'Physician', '{PHYSICIAN}', :hash, true)")
                .param("id", id)
                .param("name", "new-" + id)
                .param("hash", encoder.encode("first of all passwords"))
                .update();
        var browser = Browser.signedIn(service.address(), "new-" + id, "first of all passwords");

        var sent = browser.get("/");
        assertThat(sent.statusCode()).isBetween(302, 303);
        assertThat(sent.headers().firstValue("location")).hasValue("/password");
        assertThat(browser.get("/api/encounters").statusCode()).isEqualTo(403);
        assertThat(browser.get("/password").body()).contains("At least 12 characters");
        assertThat(browser.submit("/password", "current=wrong&fresh=correct+horse+battery&again=correct+horse+battery")
                        .body())
                .contains("The current password is wrong.");
        assertThat(browser.submit("/password", "current=first+of+all+passwords&fresh=short&again=short")
                        .body())
                .contains("at least 12 characters");
        assertThat(browser.submit("/password", "current=first+of+all+passwords&fresh=correct+horse+battery&again=other")
                        .body())
                .contains("not the same");

        var replaced = browser.submit(
                "/password", "current=first+of+all+passwords&fresh=correct+horse+battery&again=correct+horse+battery");

        assertThat(replaced.headers().firstValue("location"))
                .as(replaced.body())
                .hasValue("/");
        assertThat(browser.get("/").body()).contains("Work list");
        Browser.signedIn(service.address(), "new-" + id, "correct horse battery");
    }

    @Test
    void aDemoSaysOnTheSignInPageWhereItsPasswordIs() {
        assertThat(Browser.from("127.0.0.1", service.address()).open("/login").body())
                .contains("chartwright demo");
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

    @Test
    void everyTouchOfAVisitIsRecordedForGood() {
        var visit = service.visit();
        var unused = service.get("/api/encounters/" + visit);

        var entries = jdbc.sql("select username || ' ' || action || ' ' || resource || ' ' || address"
                        + " from audit_record where encounter_id = :id")
                .param("id", UUID.fromString(visit))
                .query(String.class)
                .list();
        assertThat(entries).contains("demo READ GET /api/encounters/" + visit + " 127.0.0.1");
        assertThat(refused("update audit_record set username = 'nobody'")).isTrue();
        assertThat(refused("delete from audit_record")).isTrue();
        assertThat(refused("truncate audit_record")).isTrue();
    }

    private boolean refused(String sql) {
        try {
            jdbc.sql(sql).update();
            return false;
        } catch (org.springframework.dao.DataAccessException e) {
            return String.valueOf(e.getMessage()).contains("only be added to");
        }
    }

    private String status(String visit) {
        return Service.json(service.get("/api/encounters/" + visit))
                .get("status")
                .asString();
    }

    private CopyOnWriteArrayList<String> watch(String visit) {
        var lines = new CopyOnWriteArrayList<String>();
        var unused = Service.http()
                .sendAsync(
                        service.request("/api/encounters/" + visit + "/events").build(), BodyHandlers.ofLines())
                .thenAcceptAsync(
                        response -> response.body().forEach(lines::add),
                        task -> Thread.ofPlatform().daemon().start(task));
        await(() -> !lines.isEmpty());
        return lines;
    }

    static void await(BooleanSupplier condition) {
        long until = System.nanoTime() + Duration.ofSeconds(60).toNanos();
        while (!condition.getAsBoolean()) {
            assertThat(System.nanoTime()).as("waited for a minute").isLessThan(until);
            try {
                Thread.sleep(50);
            } catch (InterruptedException e) {
                Thread.currentThread().interrupt();
                throw new IllegalStateException(e);
            }
        }
    }

    static byte[] pcm(String wav) {
        var bytes = resource(wav);
        for (int i = 12; ; i++) {
            if (bytes[i] == 'd' && bytes[i + 1] == 'a' && bytes[i + 2] == 't' && bytes[i + 3] == 'a') {
                return Arrays.copyOfRange(bytes, i + 8, bytes.length);
            }
        }
    }

    static byte[] resource(String name) {
        try (InputStream in = Objects.requireNonNull(ServiceIT.class.getResourceAsStream(name))) {
            return in.readAllBytes();
        } catch (IOException e) {
            throw new java.io.UncheckedIOException(e);
        }
    }
}
