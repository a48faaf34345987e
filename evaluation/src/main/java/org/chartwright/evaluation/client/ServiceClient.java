package org.chartwright.evaluation.client;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.Map;
import java.util.function.BiConsumer;
import java.util.function.Consumer;
import java.util.stream.Stream;
import org.chartwright.nlp.DraftLine;
import tools.jackson.databind.DeserializationFeature;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** The service's HTTP contract, as a plugin with a token uses it. */
public final class ServiceClient {

    private static final Duration PATIENCE = Duration.ofSeconds(30);

    /** One for all: a client starts threads of its own. */
    private static final HttpClient HTTP = HttpClient.newBuilder()
            .version(HttpClient.Version.HTTP_1_1)
            .connectTimeout(Duration.ofSeconds(5))
            .build();

    private final int port;
    private final String token;
    private final JsonMapper json = JsonMapper.builder()
            .disable(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES)
            .build();

    ServiceClient(int port, String token) {
        this.port = port;
        this.token = token;
    }

    /** Whether the service says it can work. */
    static boolean isHealthy(int port) {
        var request = HttpRequest.newBuilder(URI.create("http://localhost:%d/actuator/health".formatted(port)))
                .timeout(Duration.ofSeconds(2))
                .build();
        try {
            return HTTP.send(request, HttpResponse.BodyHandlers.discarding()).statusCode() == 200;
        } catch (IOException e) {
            return false;
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            return false;
        }
    }

    /** Enters a visit and returns its id. */
    public String create(Map<String, ?> encounter) {
        return json.readTree(send(request("/api/encounters")
                        .header("Content-Type", "application/json")
                        .POST(HttpRequest.BodyPublishers.ofString(json.writeValueAsString(encounter)))))
                .path("id")
                .asString();
    }

    /** How far the documentation is, such as {@code RECORDING} or {@code DRAFTED}. */
    public String status(String encounter) {
        return get("/api/encounters/" + encounter).path("status").asString();
    }

    public JsonNode transcript(String encounter) {
        return get("/api/encounters/%s/transcript".formatted(encounter)).path("utterances");
    }

    public DraftLine draft(String encounter) {
        return json.readValue(send(request("/api/encounters/%s/draft".formatted(encounter))), DraftLine.class);
    }

    /** The assessed services. */
    public JsonNode priorAuth(String encounter) {
        return get("/api/encounters/%s/priorauth".formatted(encounter)).path("services");
    }

    /** State of the push to the EHR: {@code state}, {@code reference} and a {@code sentence}. */
    public JsonNode push(String encounter) {
        return get("/api/encounters/%s/ehr".formatted(encounter));
    }

    /** The recording so far, as the bytes that were sent. */
    public byte[] audio(String encounter) {
        return exchange(
                request("/api/encounters/%s/audio?format=pcm".formatted(encounter)),
                HttpResponse.BodyHandlers.ofByteArray());
    }

    /** A resource of the sandbox EHR, or the answer to a search there. */
    public JsonNode fhir(String path) {
        return get("/sandbox/fhir/" + path);
    }

    /** Hands on the server-sent events of a visit, name and data, until the stream ends; blocks. */
    public void events(String encounter, BiConsumer<String, JsonNode> each) {
        var request = request("/api/encounters/%s/events".formatted(encounter))
                .timeout(Duration.ofHours(1))
                .build();
        try (Stream<String> lines =
                HTTP.send(request, HttpResponse.BodyHandlers.ofLines()).body()) {
            lines.forEach(new Events(each));
        } catch (IOException | UncheckedIOException e) {
            // The stream ends with the service or with the visit; what matters is asked for afterwards.
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    URI audioSocket(String encounter) {
        return URI.create("ws://localhost:%d/api/encounters/%s/audio".formatted(port, encounter));
    }

    String authorization() {
        return "Bearer " + token;
    }

    static HttpClient http() {
        return HTTP;
    }

    private JsonNode get(String path) {
        return json.readTree(send(request(path)));
    }

    private String send(HttpRequest.Builder request) {
        return exchange(request, HttpResponse.BodyHandlers.ofString(StandardCharsets.UTF_8));
    }

    private static <T> T exchange(HttpRequest.Builder builder, HttpResponse.BodyHandler<T> body) {
        var request = builder.build();
        try {
            var response = HTTP.send(request, body);
            if (response.statusCode() / 100 != 2) {
                throw new RefusedException(request.method(), request.uri().getPath(), response.statusCode());
            }
            return response.body();
        } catch (IOException e) {
            throw new UncheckedIOException("the service did not answer", e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException("interrupted", e);
        }
    }

    private HttpRequest.Builder request(String path) {
        return HttpRequest.newBuilder(URI.create("http://localhost:%d%s".formatted(port, path)))
                .timeout(PATIENCE)
                .header("Authorization", authorization())
                .header("Accept", path.startsWith("/sandbox") ? "application/fhir+json" : "*/*");
    }

    /** Puts the lines of an event stream together to events. */
    private final class Events implements Consumer<String> {

        private final BiConsumer<String, JsonNode> each;
        private String name = "";

        Events(BiConsumer<String, JsonNode> each) {
            this.each = each;
        }

        @Override
        public void accept(String line) {
            if (line.startsWith("event:")) {
                name = line.substring("event:".length()).strip();
            } else if (line.startsWith("data:") && !name.isEmpty()) {
                each.accept(name, json.readTree(line.substring("data:".length())));
            }
        }
    }
}
