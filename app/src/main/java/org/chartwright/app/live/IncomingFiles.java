package org.chartwright.app.live;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.concurrent.atomic.AtomicLong;
import org.chartwright.app.home.Home;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.core.io.buffer.DataBufferUtils;
import org.springframework.http.server.reactive.ServerHttpRequest;
import org.springframework.stereotype.Component;
import org.springframework.util.unit.DataSize;
import reactor.core.publisher.Mono;
import reactor.core.scheduler.Schedulers;

/**
 * Uploads on their way to a recording: bounded in size and time, in a folder only its owner can read, gone as soon as
 * they were decoded, and at the next start if the service was killed in between.
 */
@Component
class IncomingFiles {

    private static final Logger LOG = LoggerFactory.getLogger(IncomingFiles.class);
    private static final Duration LONGEST = Duration.ofMinutes(15);

    private final Path folder;
    private final long largest;

    IncomingFiles(Home home, @Value("${chartwright.audio.largest-upload}") DataSize largest) throws IOException {
        this.folder = home.folder("incoming");
        this.largest = largest.toBytes();
        try (var left = Files.list(folder)) {
            left.forEach(this::discard);
        }
    }

    /** Writes the request's body to a file of its own; fails with a {@link Refusal} and leaves nothing behind. */
    Mono<Path> receive(ServerHttpRequest request) {
        if (request.getHeaders().getContentLength() > largest) {
            return Mono.error(tooLarge());
        }
        var received = new AtomicLong();
        return Mono.fromCallable(() -> Files.createTempFile(folder, "upload", ".audio"))
                .subscribeOn(Schedulers.boundedElastic())
                .flatMap(file -> DataBufferUtils.write(
                                request.getBody().handle((buffer, sink) -> {
                                    if (received.addAndGet(buffer.readableByteCount()) > largest) {
                                        DataBufferUtils.release(buffer);
                                        sink.error(tooLarge());
                                    } else {
                                        sink.next(buffer);
                                    }
                                }),
                                file)
                        .timeout(LONGEST)
                        .onErrorMap(IOException.class, full -> Refusal.diskFull("The disk did not take the file."))
                        .doOnError(broken -> discard(file))
                        .doOnCancel(() -> discard(file))
                        .thenReturn(file));
    }

    void discard(Path file) {
        try {
            Files.deleteIfExists(file);
        } catch (IOException e) {
            LOG.error("Cannot delete the upload {}; delete it by hand, it may hold speech.", file);
            throw new UncheckedIOException(e);
        }
    }

    private Refusal tooLarge() {
        return Refusal.tooLarge("The file is larger than the %d MB that are taken.".formatted(largest >> 20));
    }
}
