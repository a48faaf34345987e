package org.chartwright.app;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.chartwright.app.transcription.FragileRecogniser;
import org.junit.jupiter.api.TestInstance;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.context.annotation.Import;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.context.DynamicPropertyRegistry;
import org.springframework.test.context.DynamicPropertySource;
import tools.jackson.databind.json.JsonMapper;

/** The whole service in demo mode, started once for all tests that ask for nothing else. */
@SpringBootTest(webEnvironment = SpringBootTest.WebEnvironment.RANDOM_PORT)
@Import(FragileRecogniser.class)
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
public abstract class DemoService {

    @DynamicPropertySource
    static void home(DynamicPropertyRegistry properties) {
        var home = TestHome.of("it");
        properties.add("chartwright.home", home::toString);
        properties.add("chartwright.demo", () -> true);
        properties.add("chartwright.audio.largest-upload", () -> "4MB");
        properties.add("chartwright.live.streams", () -> 16);
    }

    @Value("${chartwright.home}")
    protected Path home = Path.of("");

    @LocalServerPort
    protected int port;

    @Autowired
    protected JdbcClient jdbc;

    /** The password of the demo's physician. */
    protected String password() {
        try {
            return new JsonMapper()
                    .readTree(Files.readString(home.resolve("demo-login.json")))
                    .get("password")
                    .asString();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
