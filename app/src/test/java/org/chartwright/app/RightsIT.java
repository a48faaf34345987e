package org.chartwright.app;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.Socket;
import java.util.Collection;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;

/** Who gets in with what, what the interface says of itself, and what is recorded of it. */
class RightsIT extends RunningService {

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
    void theInterfaceIsDescribedWithTheFieldsOfEachAnswer() {
        var document = Service.json(service.get("/openapi"));

        assertThat(fields(document, "/draft")).contains("revision", "complete", "encounter_id", "sections", "orders");
        assertThat(fields(document, "/ehr")).contains("state", "attempts", "sentence");
        assertThat(fields(document, "/transcript")).containsExactlyInAnyOrder("encounterId", "utterances");
        assertThat(fields(document, "/note")).contains("version", "signer", "sections", "overrides");
        var audio = document.at("/paths/~1api~1encounters~1{id}~1audio/post/requestBody/content");
        assertThat(audio.at("/application~1octet-stream/schema/format").asString())
                .as(audio.toString())
                .isEqualTo("binary");
    }

    /** What a successful GET of a part of a visit answers, by the document. */
    private static Collection<String> fields(JsonNode document, String part) {
        var content =
                document.at("/paths/~1api~1encounters~1{id}" + part.replace("/", "~1") + "/get/responses/200/content");
        var reference = content.iterator().next().at("/schema/$ref").asString();
        return document.at(reference.substring(1)).get("properties").propertyNames();
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
    void theSummaryIsReadByWhoeverReadsTheNoteAndThatIsRecorded() {
        var visit = service.visit();
        var id = UUID.randomUUID();
        jdbc.sql("insert into person (id, username, display_name, roles, password_hash, must_change_password)"
                        + " values (:id, :name, 'Front Desk', '{FRONT_DESK}', :hash, false)")
                .param("id", id)
                .param("name", "desk-" + id)
                .param("hash", encoder.encode("correct horse battery"))
                .update();
        var desk = Browser.signedIn(service.address(), "desk-" + id, "correct horse battery");

        assertThat(desk.get("/encounters/" + visit + "/summary").statusCode()).isEqualTo(403);
        assertThat(desk.get("/api/encounters/" + visit + "/letters").statusCode())
                .isEqualTo(403);
        var none = service.get("/api/encounters/" + visit + "/letters");
        assertThat(none.statusCode()).isEqualTo(404);
        assertThat(none.body()).contains("There is no note of this visit yet.");
        assertThat(jdbc.sql("select resource from audit_record where encounter_id = :id and username = :name")
                        .param("id", UUID.fromString(visit))
                        .param("name", "desk-" + id)
                        .query(String.class)
                        .list())
                .contains("GET /encounters/" + visit + "/summary");
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
}
