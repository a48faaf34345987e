package org.chartwright.app;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Arrays;
import java.util.Objects;
import java.util.UUID;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.function.BooleanSupplier;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.TestInstance;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.security.crypto.password.PasswordEncoder;
import org.springframework.test.context.DynamicPropertyRegistry;
import org.springframework.test.context.DynamicPropertySource;

/** The whole service in demo mode over HTTP and WebSocket, with the real recogniser and the real database. */
@SpringBootTest(webEnvironment = SpringBootTest.WebEnvironment.RANDOM_PORT)
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
abstract class RunningService {

    /** Six seconds: "what brings you in today", "i have had chest pain and a cough since yesterday". */
    static final byte[] VISIT = pcm("/audio/visit.wav");

    @DynamicPropertySource
    static void home(DynamicPropertyRegistry properties) {
        var home = Path.of("target", "it-home-" + UUID.randomUUID()).toAbsolutePath();
        properties.add("chartwright.home", home::toString);
        properties.add("chartwright.demo", () -> true);
        properties.add("chartwright.audio.largest-upload", () -> "4MB");
    }

    @LocalServerPort
    int port;

    @Value("${chartwright.home}")
    Path home = Path.of("");

    @Autowired
    JdbcClient jdbc;

    @Autowired
    PasswordEncoder encoder;

    Service service = new Service("", "");

    @BeforeAll
    void signIn() {
        service = Service.at(port, home);
    }

    String status(String visit) {
        return Service.json(service.get("/api/encounters/" + visit))
                .get("status")
                .asString();
    }

    CopyOnWriteArrayList<String> watch(String visit) {
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
        try (InputStream in = Objects.requireNonNull(RunningService.class.getResourceAsStream(name))) {
            return in.readAllBytes();
        } catch (IOException e) {
            throw new java.io.UncheckedIOException(e);
        }
    }
}
