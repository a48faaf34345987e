package org.chartwright.app;

import java.net.URI;
import java.net.http.WebSocket;
import java.nio.ByteBuffer;
import java.time.Duration;
import java.util.Arrays;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionStage;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicLong;

/** A client that streams audio over the WebSocket and remembers what it was answered. */
final class Recorder implements WebSocket.Listener {

    /** How the service ended the connection. */
    record Farewell(int code, String reason) {}

    private static final Duration PATIENCE = Duration.ofSeconds(60);

    private final AtomicLong acknowledged = new AtomicLong(-1);
    private final CompletableFuture<Farewell> farewell = new CompletableFuture<>();
    private final StringBuilder text = new StringBuilder();
    private final WebSocket socket;

    private Recorder(Service service, String encounter) {
        socket = Service.http()
                .newWebSocketBuilder()
                .header("Authorization", "Bearer " + service.token())
                .buildAsync(
                        URI.create(service.address().replace("http", "ws") + "/api/encounters/" + encounter + "/audio"),
                        this)
                .join();
    }

    static Recorder of(Service service, String encounter) {
        return new Recorder(service, encounter);
    }

    /** The usual configuration: 16 kHz, two channels. */
    Recorder configured() {
        return say(
                "{\"sampleRate\":16000,\"encoding\":\"pcm_s16le\",\"channels\":2,\"roles\":[\"CLINICIAN\",\"PATIENT\"]}");
    }

    Recorder configured(long resumeFrom) {
        return say(
                "{\"sampleRate\":16000,\"encoding\":\"pcm_s16le\",\"channels\":2,\"roles\":[\"CLINICIAN\",\"PATIENT\"],\"resumeFrom\":%d}"
                        .formatted(resumeFrom));
    }

    Recorder say(String message) {
        socket.sendText(message, true).join();
        return this;
    }

    /** Sends audio in chunks of 100 ms at 16 kHz stereo, as fast as the service takes it. */
    Recorder play(byte[] pcm) {
        for (int from = 0; from < pcm.length; from += 6_400) {
            send(Arrays.copyOfRange(pcm, from, Math.min(pcm.length, from + 6_400)));
        }
        return this;
    }

    Recorder send(byte[] frame) {
        socket.sendBinary(ByteBuffer.wrap(frame), true).join();
        return this;
    }

    Recorder end() {
        return say("{\"type\":\"END_OF_SESSION\"}");
    }

    long acknowledged() {
        return acknowledged.get();
    }

    void awaitAcknowledged(long bytes) {
        long until = System.nanoTime() + PATIENCE.toNanos();
        while (acknowledged.get() < bytes) {
            if (System.nanoTime() > until || farewell.isDone()) {
                throw new AssertionError("acknowledged only %d of %d bytes, %s"
                        .formatted(acknowledged.get(), bytes, farewell.getNow(null)));
            }
            try {
                TimeUnit.MILLISECONDS.sleep(10);
            } catch (InterruptedException e) {
                Thread.currentThread().interrupt();
                throw new IllegalStateException(e);
            }
        }
    }

    Farewell farewell() {
        return farewell.orTimeout(PATIENCE.toSeconds(), TimeUnit.SECONDS).join();
    }

    /** Vanishes without a word. */
    void vanish() {
        socket.abort();
    }

    @Override
    public CompletionStage<?> onText(WebSocket webSocket, CharSequence data, boolean last) {
        text.append(data);
        if (last) {
            var answer = Service.JSON.readTree(text.toString());
            text.setLength(0);
            if (answer.has("ack")) {
                acknowledged.set(answer.get("ack").asLong());
            }
        }
        webSocket.request(1);
        return CompletableFuture.completedStage(null);
    }

    @Override
    public CompletionStage<?> onClose(WebSocket webSocket, int statusCode, String reason) {
        farewell.complete(new Farewell(statusCode, reason));
        return CompletableFuture.completedStage(null);
    }

    @Override
    public void onError(WebSocket webSocket, Throwable error) {
        farewell.completeExceptionally(error);
    }
}
