package org.chartwright.app;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpResponse;
import java.net.http.WebSocket;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.core.io.ClassPathResource;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.security.crypto.password.PasswordEncoder;
import org.springframework.test.context.DynamicPropertyRegistry;
import org.springframework.test.context.DynamicPropertySource;

/** What a stranger, a mistaken person and a mistaken program are told by a service that is no demo. */
@SpringBootTest(webEnvironment = SpringBootTest.WebEnvironment.RANDOM_PORT)
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class FrontDoorIT {

    static final Path HOME = TestHome.of("front-door");
    static final String PASSWORD = "correct horse battery";

    @DynamicPropertySource
    static void home(DynamicPropertyRegistry properties) {
        properties.add("chartwright.home", HOME::toString);
        properties.add("chartwright.llm.provider", () -> "openai");
        properties.add("chartwright.llm.base-url", () -> "https://models.example.org/v1");
        properties.add("chartwright.llm.model", () -> "notes");
    }

    @LocalServerPort
    int port;

    @Autowired
    JdbcClient jdbc;

    @Autowired
    PasswordEncoder encoder;

    String address = "";
    Service program = new Service("", "");

    @BeforeAll
    void letThePhysicianIn() {
        address = "http://127.0.0.1:" + port;
        var token = browser("ada", "PHYSICIAN").post("/api/tokens", "{\"label\":\"plugin\"}");
        program = new Service(address, Service.json(token).get("token").asString());
    }

    @Test
    void tooManyWrongPasswordsAreCalledSoAndCountOnlyWhereTheyWereTried() {
        person("locked", "ADMIN");
        for (var name : new String[] {"locked", "nobody-of-that-name"}) {
            var guesser = Browser.from("127.0.0.2", address);
            for (int attempt = 0; attempt < 10; attempt++) {
                assertThat(guesser.signIn(name, "a guess")).as(name).isEqualTo("/login?error");
            }
            assertThat(guesser.signIn(name, PASSWORD)).as(name).isEqualTo("/login?locked");
            assertThat(guesser.get("/login?locked").body())
                    .contains("Too many wrong passwords; try again in five minutes.");
        }
        assertThat(Browser.from("127.0.0.1", address).signIn("locked", PASSWORD))
                .isEqualTo("/");
    }

    @Test
    void aPatientOrADateThatCannotBeIsRefusedWithTheNameOfTheField() {
        for (var bad : new String[] {
            "\\u0000", "\\u0007", "\\n", "\\u0085", "\\u202E", "\\u202A", "\\u2066", "\\u2069", "\\uD83D"
        }) {
            assertRefused("{\"patientName\":\"Rosa %s Delgado\"}".formatted(bad), "patientName");
            assertRefused("{\"patientName\":\"Rosa\",\"mrn\":\"A%s1\"}".formatted(bad), "mrn");
        }
        var today = LocalDate.now();
        for (var date : List.of("1899-12-31", "0001-01-01", today.plusYears(2).plusDays(2), "+999999999-12-31")) {
            assertRefused("{\"patientName\":\"Rosa\",\"date\":\"%s\"}".formatted(date), "(date)");
        }
        for (var date : List.of(today.plusDays(2), "1889-12-31", "+999999999-12-31")) {
            assertRefused("{\"patientName\":\"Rosa\",\"birthDate\":\"%s\"}".formatted(date), "(birthDate)");
        }
        var entered = program.post(
                "/api/encounters",
                "{\"patientName\":\"\u0645\u0631\u064a\u0645 \u5c71\u7530 Żółć\",\"date\":\"%s\",\"birthDate\":\"%s\"}"
                        .formatted(today.plusYears(1), today));
        assertThat(entered.statusCode()).as(entered.body()).isEqualTo(201);
    }

    @Test
    void thePayerOfAVisitIsKeptAndNoOtherIsTaken() {
        var visit = program.create("{\"patientName\":\"Rosa\",\"payer\":\"MEDICARE\"}");

        assertThat(Service.json(program.get("/api/encounters/" + visit))
                        .get("payer")
                        .asString())
                .isEqualTo("MEDICARE");
        assertRefused("{\"patientName\":\"Rosa\",\"payer\":\"BARTER\"}", "payer");
    }

    @Test
    void aNameThatWasTakenBeforeIsMendedRatherThanLost() throws IOException {
        var visit = program.create("{\"patientName\":\"Rosa\"}");
        jdbc.sql("update encounter set patient_name = 'Rosa ' || chr(8238) || chr(7) || 'Żółć', mrn = chr(9) || 'A'"
                        + " where id = :id")
                .param("id", UUID.fromString(visit))
                .update();

        jdbc.sql(new ClassPathResource("db/migration/encounter/V3__readable_patients.sql")
                        .getContentAsString(StandardCharsets.UTF_8))
                .update();

        var patient = Service.json(program.get("/api/encounters/" + visit)).get("patient");
        assertThat(patient.get("name").asString()).isEqualTo("Rosa \uFFFD\uFFFDŻółć");
        assertThat(patient.get("mrn").asString()).isEqualTo("\uFFFDA");
    }

    private void assertRefused(String encounter, String named) {
        var answer = program.post("/api/encounters", encounter);
        assertThat(answer.statusCode()).as(encounter).isEqualTo(400);
        assertThat(answer.headers().firstValue("content-type")).hasValue("application/problem+json");
        assertThat(Service.json(answer).get("detail").asString())
                .contains(named)
                .doesNotContain("Rosa");
    }

    @Test
    void whatCannotBeReadIsNamedAndNeverRepeated() {
        var visits = "/api/encounters";
        var visit = program.create("{\"patientName\":\"Rosa\",\"consent\":true}");
        assertUnreadable(visits, "{\"patientName\":\"secret", "not readable JSON");
        assertUnreadable(visits, "[\"secret\"]", "must be an object");
        assertUnreadable(visits, "\"secret\"", "must be an object");
        assertUnreadable(visits, "", "send JSON");
        assertUnreadable(visits, "{\"patientSex\":\"secret\"}", "'patientSex' must be one of FEMALE, MALE.");
        assertUnreadable(visits, "{\"birthDate\":\"secret\"}", "'birthDate' must be a date, such as 2026-01-31.");
        assertUnreadable(visits, "{\"birthDate\":\"2026-02-31secret\"}", "'birthDate' must be a date");
        assertUnreadable(visits, "{\"consent\":\"secret\"}", "'consent' must be true or false.");
        assertUnreadable(visits, "{\"patientName\":{\"a\":\"secret\"}}", "'patientName' must be text");
        assertUnreadable(
                visits + "/" + visit + "/consent", "{\"givenBy\":\"secret\"}", "'givenBy' must be one of PATIENT");
        assertUnreadable(
                visits + "/" + visit + "/note",
                "{\"revision\":1,\"edits\":[{\"kind\":\"secret\"}]}",
                "'edits[0].kind' must be one of ADDED, REMOVED, CHANGED.");
        assertUnreadable(
                visits + "/" + visit + "/note", "{\"revision\":\"secret\"}", "'revision' must be a whole number.");
        assertUnreadable(
                visits + "/" + visit + "/audio?roles=secret", "x", "'roles' must be a list of CLINICIAN, PATIENT");
        assertUnreadable(
                visits + "/" + visit + "/note",
                "{\"revision\":1,\"edits\":[{\"kind\":\"CHANGED\",\"sentence\":\"s1\",\"text\":\"secret \\u0000\"}]}",
                "'edits[0].text' must be text without U+0000");
        var token = browser("tess", "PHYSICIAN").post("/api/tokens", "{\"label\":\"x\",\"validity\":\"30 days\"}");
        assertThat(Service.json(token).get("detail").asString())
                .isEqualTo("'validity' must be an ISO 8601 duration, such as P30D.");
        var from = program.get(visits + "/" + visit + "/audio?from=secret");
        assertThat(from.statusCode()).isEqualTo(400);
        assertThat(Service.json(from).get("detail").asString()).isEqualTo("'from' must be a number.");
    }

    private void assertUnreadable(String path, String body, String sentence) {
        var answer = program.post(path, body);
        assertThat(answer.statusCode()).as(answer.body()).isEqualTo(400);
        assertThat(answer.headers().firstValue("content-type")).hasValue("application/problem+json");
        assertThat(Service.json(answer).get("detail").asString()).contains(sentence);
        assertThat(answer.body()).doesNotContain("secret");
    }

    @Test
    void aMissingFormTokenIsExplainedToProgramsAndToPeople() {
        var browser = browser("formless", "PHYSICIAN");
        var program = browser.postWithoutFormToken("/api/encounters", "{\"patientName\":\"Rosa\"}");
        assertThat(program.statusCode()).isEqualTo(403);
        assertThat(program.headers().firstValue("content-type")).hasValue("application/problem+json");
        assertThat(Service.json(program).get("detail").asString())
                .contains("send a bearer token, or the form token in X-CSRF-TOKEN");

        var page = browser.submitWithoutFormToken("/programs", "label=x");
        assertThat(page.statusCode()).isEqualTo(403);
        assertThat(page.headers().firstValue("content-type").orElse("")).startsWith("text/html");
        assertThat(page.body()).contains("This form is too old").contains("reload the page");
    }

    @Test
    void peopleGetAPageWhereSomethingFailsAndProgramsProblemDetails() {
        var visit = program.create("{\"patientName\":\"Rosa\"}");
        var desk = browser("desk", "FRONT_DESK");
        assertPage(desk.open("/nosuch-secret"), 404, "There is no such page.");
        assertPage(desk.open("/encounters/not-a-uuid-secret"), 404, "There is no such encounter.");
        assertPage(desk.open("/encounters/" + visit), 403, "Your role does not open notes.");
        assertPage(desk.open("/people"), 403, "Your role does not allow this.");

        for (var answer : List.of(desk.get("/encounters/" + visit), desk.open("/api/encounters/" + visit + "/note"))) {
            assertThat(answer.statusCode()).isEqualTo(403);
            assertThat(answer.headers().firstValue("content-type")).hasValue("application/problem+json");
        }
    }

    private static void assertPage(HttpResponse<String> answer, int status, String sentence) {
        assertThat(answer.statusCode()).isEqualTo(status);
        assertThat(answer.headers().firstValue("content-type").orElse("")).startsWith("text/html");
        assertThat(answer.headers().firstValue("content-security-policy")).isPresent();
        assertThat(answer.body())
                .contains(sentence)
                .contains("<a href=\"/\">Work list</a>")
                .contains("Name of desk")
                .contains("name=\"_csrf\"")
                .doesNotContain("secret", "Exception", "org.");
    }

    @Test
    void consentIsAskedForWithTheServerThatTheTextGoesTo() {
        var visit = program.create("{\"patientName\":\"Rosa\"}");

        var page = Browser.signedIn(address, "ada", PASSWORD).open("/encounters/" + visit + "/record");

        assertThat(page.body())
                .contains("language model on the server models.example.org")
                .doesNotContain("A computer here in the practice drafts the note");
    }

    @Test
    void onlyADemoSaysWhereItsPasswordIs() {
        assertThat(Browser.from("127.0.0.1", address).open("/login").body())
                .contains("Sign in")
                .doesNotContain("chartwright demo");
    }

    @Test
    void aPageOfAnotherSiteMayNotRecordWithThePersonsCookie() throws Exception {
        var audio = "/api/encounters/" + program.visit() + "/audio";
        var browser = Browser.signedIn(address, "ada", PASSWORD);

        for (var foreign : List.of(
                "https://elsewhere.example", "null", "http://127.0.0.1:1", address + ".elsewhere.example", "%")) {
            assertThat(browser.connect(audio, foreign)).as(foreign).isEqualTo(403);
        }
        assertThat(browser.connect(audio, address)).isEqualTo(101);

        var plugin = Service.http()
                .newWebSocketBuilder()
                .header("Authorization", "Bearer " + program.token())
                .header("Origin", "https://ehr.example")
                .buildAsync(URI.create(address.replace("http", "ws") + audio), new WebSocket.Listener() {})
                .get(1, TimeUnit.MINUTES);
        plugin.abort();
    }

    @Test
    void anAdministratorSeesNoPatients() {
        var visit = program.create("{\"patientName\":\"Rosalind Hidden\",\"mrn\":\"H-4711\"}");
        var admin = browser("root", "ADMIN");

        assertThat(admin.open("/?show=all").body())
                .contains("Patients are not shown to administrators")
                .contains("<a href=\"/people\">People</a>")
                .doesNotContain("Rosalind", "H-4711", visit);
        assertThat(admin.open("/encounters/" + visit).statusCode()).isEqualTo(404);
        assertThat(admin.get("/api/encounters").statusCode()).isEqualTo(403);
        assertThat(browser("coder", "CODER").open("/?show=all").body()).contains("Rosalind Hidden");
    }

    private Browser browser(String username, String role) {
        person(username, role);
        return Browser.signedIn(address, username, PASSWORD);
    }

    private void person(String username, String role) {
        jdbc.sql("insert into person (id, username, display_name, roles, password_hash)"
                        + " values (:id, :username, :name, array[:role], :hash)")
                .param("id", UUID.randomUUID())
                .param("username", username)
                .param("name", "Name of " + username)
                .param("role", role)
                .param("hash", encoder.encode(PASSWORD))
                .update();
    }
}
