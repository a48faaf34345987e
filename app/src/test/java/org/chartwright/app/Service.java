package org.chartwright.app;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.concurrent.atomic.AtomicLong;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** The running service as a program outside of it sees it. */
public record Service(String address, String token) {

    static final JsonMapper JSON = new JsonMapper();
    private static final HttpClient HTTP = HttpClient.newHttpClient();
    private static final Duration PATIENCE = Duration.ofMinutes(1);

    /** The service at that port, called by the physician of a demo in that home. */
    public static Service at(int port, Path home) {
        try {
            var login = JSON.readTree(Files.readString(home.resolve("demo-login.json")));
            return new Service("http://127.0.0.1:" + port, login.get("token").asString());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    public Service with(String otherToken) {
        return new Service(address, otherToken);
    }

    /** A new visit with consent to be recorded; its id. */
    String visit() {
        return create("{\"patientName\":\"Test Patient\",\"patientSex\":\"FEMALE\",\"consent\":true}");
    }

    String create(String body) {
        return json(post("/api/encounters", body)).get("id").asString();
    }

    public HttpResponse<String> get(String path) {
        return send(request(path).GET());
    }

    byte[] bytes(String path) {
        try {
            return HTTP.send(request(path).GET().build(), BodyHandlers.ofByteArray())
                    .body();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        }
    }

    public HttpResponse<String> post(String path, String json) {
        return send(request(path).header("Content-Type", "application/json").POST(BodyPublishers.ofString(json)));
    }

    HttpResponse<String> upload(String path, BodyPublisherOf audio) {
        return send(
                request(path).header("Content-Type", "application/octet-stream").POST(audio.publisher()));
    }

    /** So that a test reads {@code upload(path, bytes(...))}. */
    record BodyPublisherOf(HttpRequest.BodyPublisher publisher) {}

    static BodyPublisherOf file(byte[] content) {
        return new BodyPublisherOf(BodyPublishers.ofByteArray(content));
    }

    /** Sends zeros without saying how many; whether the service refused them, by an answer or by hanging up. */
    boolean floods(String path, long zeros) {
        var sent = new AtomicLong();
        var endless = new InputStream() {
            @Override
            public int read() {
                return sent.incrementAndGet() > zeros ? -1 : 0;
            }

            @Override
            public int read(byte[] buffer, int offset, int length) {
                return sent.addAndGet(length) > zeros ? -1 : length;
            }
        };
        try {
            return HTTP.send(
                                    request(path)
                                            .POST(BodyPublishers.ofInputStream(() -> endless))
                                            .build(),
                                    BodyHandlers.ofString())
                            .statusCode()
                    == 413;
        } catch (IOException hungUp) {
            return true;
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        }
    }

    public HttpRequest.Builder request(String path) {
        return HttpRequest.newBuilder(URI.create(address + path))
                .timeout(PATIENCE)
                .header("Authorization", "Bearer " + token);
    }

    public HttpResponse<String> send(HttpRequest.Builder request) {
        try {
            return HTTP.send(request.build(), BodyHandlers.ofString());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        }
    }

    public static JsonNode json(HttpResponse<String> response) {
        return JSON.readTree(response.body());
    }

    static HttpClient http() {
        return HTTP;
    }
}
