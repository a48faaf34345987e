package org.chartwright.nlp.llm;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.nio.charset.StandardCharsets;
import java.util.concurrent.CompletableFuture;
import org.chartwright.nlp.llm.LlmSettings.Provider;

/**
 * A server that says something to the first who asks and then nothing more, or hangs up; and notices when it is left.
 */
final class SilentServer implements AutoCloseable {

    private final ServerSocket door;
    private final String answer;
    private final boolean hangsUp;
    private final CompletableFuture<Void> asked = new CompletableFuture<>();
    private final CompletableFuture<Void> left = new CompletableFuture<>();

    private SilentServer(String answer, boolean hangsUp) {
        try {
            this.door = new ServerSocket(0, 1, InetAddress.getLoopbackAddress());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        this.answer = answer;
        this.hangsUp = hangsUp;
        Thread.ofVirtual().start(this::serve);
    }

    /** Begins its answer with the events and falls silent. */
    static SilentServer after(Provider provider, String events) {
        return new SilentServer(begun(provider, events), false);
    }

    /** Begins its answer with the events and goes away. */
    static SilentServer goneAfter(Provider provider, String events) {
        return new SilentServer(begun(provider, events), true);
    }

    static SilentServer withoutAnswer() {
        return new SilentServer("", false);
    }

    int port() {
        return door.getLocalPort();
    }

    CompletableFuture<Void> asked() {
        return asked;
    }

    /** Done when the connection was closed from the other side. */
    CompletableFuture<Void> left() {
        return left;
    }

    private static String begun(Provider provider, String events) {
        return "HTTP/1.1 200 OK\r\nContent-Type: %s\r\nTransfer-Encoding: chunked\r\n\r\n%s"
                .formatted(
                        Streams.type(provider),
                        events.isEmpty()
                                ? ""
                                : "%x\r\n%s\r\n".formatted(events.getBytes(StandardCharsets.UTF_8).length, events));
    }

    private void serve() {
        try (Socket client = door.accept()) {
            InputStream in = client.getInputStream();
            var head = new StringBuilder();
            while (head.indexOf("\r\n\r\n") < 0) {
                head.append((char) in.read());
            }
            in.readNBytes(Integer.parseInt(head.toString().replaceAll("(?is).*content-length: *([0-9]+).*", "$1")));
            client.getOutputStream().write(answer.getBytes(StandardCharsets.UTF_8));
            asked.complete(null);
            if (!hangsUp && in.read() == -1) {
                left.complete(null);
            }
        } catch (IOException reset) {
            left.complete(null);
        }
    }

    @Override
    public void close() throws IOException {
        door.close();
    }
}
