package org.chartwright.app.transcription;

import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;

/**
 * The threads that recognise speech: native work that fills a processor, so as many as there are, never virtual ones.
 * Not an executor itself, since Spring would then take it for everybody's.
 */
final class DecodingThreads implements AutoCloseable {

    private final ExecutorService threads = Executors.newFixedThreadPool(
            Runtime.getRuntime().availableProcessors(),
            Thread.ofPlatform().name("decoding-", 0).daemon().factory());

    Lane lane() {
        return new Lane(threads);
    }

    @Override
    public void close() {
        threads.shutdown();
    }
}
