package org.chartwright.evaluation.client;

import java.net.http.WebSocket;
import java.nio.ByteBuffer;
import java.time.Duration;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionStage;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.function.BooleanSupplier;
import java.util.function.LongConsumer;
import tools.jackson.databind.json.JsonMapper;

/**
 * One client's side of the audio WebSocket: sends a recording from the last acknowledged byte on, never more than some
 * seconds ahead of the acknowledgements.
 */
public final class AudioUplink {

    private static final Duration PATIENCE = Duration.ofSeconds(60);
    private static final int SECONDS_AHEAD = 10;

    private final ServiceClient client;
    private final String encounter;
    private final Recording recording;
    private final LongConsumer acknowledged;
    private final JsonMapper json = new JsonMapper();
    private final Object lock = new Object();
    private long acked;
    private boolean greeted;
    private boolean closed;
    private String farewell = "";

    /** @param acknowledged is told each acknowledged byte offset, on a thread of the connection */
    public AudioUplink(ServiceClient client, String encounter, Recording recording, LongConsumer acknowledged) {
        this.client = client;
        this.encounter = encounter;
        this.recording = recording;
        this.acknowledged = acknowledged;
    }

    /** How fast to send. */
    public enum Pace {
        /** As a microphone would: a chunk of 100 ms each 100 ms. */
        REAL_TIME,
        /** As fast as the service acknowledges. */
        FAST
    }

    /**
     * Sends everything from {@code from} on and ends the session. Returns when all of it is acknowledged.
     *
     * @param from byte offset, such as the last acknowledged one
     * @throws ConnectionLostException when the connection breaks; what was acknowledged before is safe
     */
    public void send(long from, Pace pace) {
        var socket = connect(from);
        try {
            int chunk = recording.bytesPerSecond() / (pace == Pace.FAST ? 1 : 10);
            chunk -= chunk % (2 * recording.channels());
            long began = System.nanoTime();
            for (long at = from; at < recording.pcm().length; at += chunk) {
                int length = (int) Math.min(chunk, recording.pcm().length - at);
                if (pace == Pace.REAL_TIME) {
                    pauseUntil(began + (at - from) * 1_000_000_000L / recording.bytesPerSecond());
                }
                awaitAcked(at - (long) SECONDS_AHEAD * recording.bytesPerSecond());
                join(socket.sendBinary(ByteBuffer.wrap(recording.pcm(), (int) at, length), true));
            }
            awaitAcked(recording.pcm().length);
            join(socket.sendText("{\"type\":\"END_OF_SESSION\"}", true));
            awaitClosed();
        } finally {
            socket.abort();
        }
    }

    /** The last acknowledged byte offset. */
    public long acked() {
        synchronized (lock) {
            return acked;
        }
    }

    private WebSocket connect(long from) {
        var socket = join(ServiceClient.http()
                .newWebSocketBuilder()
                .header("Authorization", client.authorization())
                .connectTimeout(Duration.ofSeconds(10))
                .buildAsync(client.audioSocket(encounter), new Listener()));
        String roles = recording.channels() == 2 ? "[\"CLINICIAN\",\"PATIENT\"]" : "[\"UNKNOWN\"]";
        join(socket.sendText(
                "{\"sampleRate\":%d,\"encoding\":\"pcm_s16le\",\"channels\":%d,\"roles\":%s,\"resumeFrom\":%d}"
                        .formatted(recording.sampleRate(), recording.channels(), roles, from),
                true));
        await(() -> greeted);
        return socket;
    }

    private void awaitAcked(long offset) {
        await(() -> acked >= offset);
    }

    private void awaitClosed() {
        synchronized (lock) {
            long deadline = System.nanoTime() + PATIENCE.toNanos();
            while (!closed && System.nanoTime() < deadline) {
                sleep();
            }
        }
    }

    private void await(BooleanSupplier condition) {
        synchronized (lock) {
            long deadline = System.nanoTime() + PATIENCE.toNanos();
            while (!condition.getAsBoolean()) {
                if (closed) {
                    throw new ConnectionLostException("the audio connection closed: " + farewell);
                }
                if (System.nanoTime() > deadline) {
                    throw new ConnectionLostException("no acknowledgement for %d s".formatted(PATIENCE.toSeconds()));
                }
                sleep();
            }
        }
    }

    private void sleep() {
        try {
            lock.wait(100);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException("interrupted", e);
        }
    }

    private static void pauseUntil(long time) {
        long left = time - System.nanoTime();
        if (left > 0) {
            Pause.of(Duration.ofNanos(left));
        }
    }

    private static <T> T join(CompletableFuture<T> sending) {
        try {
            return sending.get(PATIENCE.toSeconds(), TimeUnit.SECONDS);
        } catch (ExecutionException | TimeoutException e) {
            throw new ConnectionLostException("the audio connection broke");
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException("interrupted", e);
        }
    }

    /** What the service says. */
    private final class Listener implements WebSocket.Listener {

        private final StringBuilder text = new StringBuilder();

        @Override
        public CompletionStage<?> onText(WebSocket socket, CharSequence data, boolean last) {
            text.append(data);
            if (last) {
                long offset = json.readTree(text.toString()).path("ack").asLong(-1);
                text.setLength(0);
                if (offset >= 0) {
                    hear(offset);
                }
            }
            socket.request(1);
            return CompletableFuture.completedFuture(null);
        }

        @Override
        public CompletionStage<?> onClose(WebSocket socket, int code, String reason) {
            end(reason.isEmpty() ? "code " + code : reason);
            return CompletableFuture.completedFuture(null);
        }

        @Override
        public void onError(WebSocket socket, Throwable error) {
            end("it broke");
        }

        private void hear(long offset) {
            synchronized (lock) {
                greeted = true;
                acked = Math.max(acked, offset);
                lock.notifyAll();
            }
            acknowledged.accept(offset);
        }

        private void end(String why) {
            synchronized (lock) {
                closed = true;
                farewell = why;
                lock.notifyAll();
            }
        }
    }
}
