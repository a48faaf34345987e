package org.chartwright.app;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.net.http.HttpResponse.BodyHandlers;
import java.time.Duration;
import java.util.Arrays;
import java.util.Objects;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.function.BooleanSupplier;
import org.junit.jupiter.api.BeforeAll;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.security.crypto.password.PasswordEncoder;

/** The whole service in demo mode over HTTP and WebSocket, with the real recogniser and the real database. */
abstract class RunningService extends DemoService {

    /** Six seconds: "what brings you in today", "i have had chest pain and a cough since yesterday". */
    static final byte[] VISIT = pcm("/audio/visit.wav");

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
