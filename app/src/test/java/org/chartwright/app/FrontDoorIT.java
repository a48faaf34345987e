package org.chartwright.app;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
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

/** What a stranger, a mistaken person and a mistaken program are told by a service that is no demo. */
@SpringBootTest(webEnvironment = SpringBootTest.WebEnvironment.RANDOM_PORT)
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class FrontDoorIT {

    static final Path HOME =
            Path.of("target", "front-door-home-" + UUID.randomUUID()).toAbsolutePath();
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
            assertRefused("{\"patientName\":\"Rosa %s Delgado\"}".formatted(bad), "(patientName)");
            assertRefused("{\"patientName\":\"Rosa\",\"mrn\":\"A%s1\"}".formatted(bad), "(mrn)");
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

    private void assertRefused(String encounter, String named) {
        var answer = program.post("/api/encounters", encounter);
        assertThat(answer.statusCode()).as(encounter).isEqualTo(400);
        assertThat(answer.headers().firstValue("content-type")).hasValue("application/problem+json");
        assertThat(Service.json(answer).get("detail").asString()).contains(named).doesNotContain("Rosa");
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
