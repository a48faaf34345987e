package org.chartwright.nlp.speech;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;

/**
 * One piece of sound in, what the configured server heard in it out; waits for the answer. Too many requests, errors of
 * the server and broken connections are tried again twice. A server that failed all the same is left alone for a
 * minute, so that a visit does not wait for each of its pieces. Redirects are not followed: the sound goes to the
 * server that was named and to no other. Safe for many threads.
 */
final class AskSpeechServer {

    private static final System.Logger LOG = System.getLogger(AskSpeechServer.class.getName());
    private static final int ATTEMPTS = 3;
    private static final Duration CONNECT = Duration.ofSeconds(5);
    private static final Duration LONGEST_PAUSE = Duration.ofSeconds(5);
    private static final long LARGEST_ANSWER = 1 << 20;
    private static final String BOUNDARY = "chartwright-piece-of-sound";

    private final SpeechServerSettings settings;
    private final Duration firstPause;
    private final Duration rest;
    private final HttpClient http =
            HttpClient.newBuilder().connectTimeout(CONNECT).build();
    private volatile long notBefore = System.nanoTime();

    AskSpeechServer(SpeechServerSettings settings) {
        this(settings, Duration.ofMillis(500), Duration.ofMinutes(1));
    }

    /**
     * @param firstPause before the second attempt; twice as long before the third
     * @param rest how long a server that failed is left alone
     */
    AskSpeechServer(SpeechServerSettings settings, Duration firstPause, Duration rest) {
        this.settings = settings;
        this.firstPause = firstPause;
        this.rest = rest;
    }

    /** @param samples 16 kHz, at most 30 s */
    ServerAnswer about(short[] samples) {
        if (System.nanoTime() - notBefore < 0) {
            return new ServerAnswer.None("failed a moment ago");
        }
        var answer = answer(request(samples));
        if (answer instanceof ServerAnswer.None none) {
            notBefore = System.nanoTime() + rest.toNanos();
            LOG.log(
                    System.Logger.Level.WARNING,
                    "The speech server at {0} {1}; the local recogniser hears instead for {2} s",
                    settings.baseUrl().getHost(),
                    none.reason(),
                    rest.toSeconds());
        }
        return answer;
    }

    private ServerAnswer answer(HttpRequest request) {
        var pause = firstPause;
        for (int attempt = 1; ; attempt++, pause = pause.multipliedBy(2)) {
            String reason;
            var wait = pause;
            try {
                var response = send(request);
                if (response.statusCode() == 200) {
                    return ReadServerAnswer.from(response.body());
                }
                reason = "answered with status " + response.statusCode();
                if (response.statusCode() != 429 && response.statusCode() / 100 != 5) {
                    return new ServerAnswer.None(reason);
                }
                wait = asked(response, pause);
            } catch (TimeoutException e) {
                return new ServerAnswer.None("gave no answer within %d ms"
                        .formatted(settings.timeout().toMillis()));
            } catch (IOException e) {
                reason = "could not be reached or broke off";
            }
            if (attempt == ATTEMPTS) {
                return new ServerAnswer.None(reason);
            }
            sleep(wait);
        }
    }

    /** The whole answer within the time-out, which a request's own one does not bound. */
    private HttpResponse<byte[]> send(HttpRequest request) throws IOException, TimeoutException {
        var sending = http.sendAsync(request, BodyHandlers.limiting(BodyHandlers.ofByteArray(), LARGEST_ANSWER));
        try {
            return sending.get(settings.timeout().toMillis(), TimeUnit.MILLISECONDS);
        } catch (ExecutionException e) {
            throw new IOException("the exchange failed", e.getCause());
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IOException("interrupted", e);
        } finally {
            sending.cancel(true);
        }
    }

    private static Duration asked(HttpResponse<?> response, Duration usual) {
        return response.headers()
                .firstValue("Retry-After")
                .filter(value -> value.matches("[0-9]{1,4}"))
                .map(value -> Duration.ofSeconds(Long.parseLong(value)))
                .map(wish -> wish.compareTo(LONGEST_PAUSE) > 0 ? LONGEST_PAUSE : wish)
                .orElse(usual);
    }

    private static void sleep(Duration time) {
        try {
            Thread.sleep(time);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    private HttpRequest request(short[] samples) {
        var request = HttpRequest.newBuilder(settings.transcriptions())
                .header("Content-Type", "multipart/form-data; boundary=" + BOUNDARY)
                .POST(HttpRequest.BodyPublishers.ofByteArray(form(samples)));
        settings.apiKey().ifPresent(key -> request.header("Authorization", "Bearer " + key));
        return request.build();
    }

    private byte[] form(short[] samples) {
        var form = new ByteArrayOutputStream();
        field(form, "model", settings.model());
        field(form, "language", settings.language());
        field(form, "temperature", "0");
        field(form, "response_format", "verbose_json");
        field(form, "timestamp_granularities[]", "word");
        field(form, "timestamp_granularities[]", "segment");
        part(form, "name=\"file\"; filename=\"piece.wav\"\r\nContent-Type: audio/wav", wav(samples));
        form.writeBytes("--%s--\r\n".formatted(BOUNDARY).getBytes(StandardCharsets.US_ASCII));
        return form.toByteArray();
    }

    private static void field(ByteArrayOutputStream form, String name, String value) {
        part(form, "name=\"%s\"".formatted(name), value.getBytes(StandardCharsets.UTF_8));
    }

    private static void part(ByteArrayOutputStream form, String head, byte[] content) {
        form.writeBytes("--%s\r\nContent-Disposition: form-data; %s\r\n\r\n"
                .formatted(BOUNDARY, head)
                .getBytes(StandardCharsets.US_ASCII));
        form.writeBytes(content);
        form.writeBytes("\r\n".getBytes(StandardCharsets.US_ASCII));
    }

    private static byte[] wav(short[] samples) {
        int length = 2 * samples.length;
        var wav = ByteBuffer.allocate(44 + length)
                .order(ByteOrder.LITTLE_ENDIAN)
                .put("RIFF".getBytes(StandardCharsets.US_ASCII))
                .putInt(36 + length)
                .put("WAVEfmt ".getBytes(StandardCharsets.US_ASCII))
                .putInt(16)
                .putShort((short) 1)
                .putShort((short) 1)
                .putInt(Recogniser.SAMPLE_RATE)
                .putInt(2 * Recogniser.SAMPLE_RATE)
                .putShort((short) 2)
                .putShort((short) 16)
                .put("data".getBytes(StandardCharsets.US_ASCII))
                .putInt(length);
        for (short sample : samples) {
            wav.putShort(sample);
        }
        return wav.array();
    }
}
