package org.chartwright.app.transcription;

import java.util.concurrent.Executor;
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

    private final Executor lanes;

    /** Recordings are heard by these threads. */
    DecodingThreads() {
        lanes = threads;
    }

    private DecodingThreads(Executor lanes) {
        this.lanes = lanes;
    }

    /**
     * Recordings have threads of their own that may wait, such as for a server that hears; these threads do only what
     * is given to {@link #execute}.
     */
    static DecodingThreads withWaitingLanes() {
        return new DecodingThreads(Thread::startVirtualThread);
    }

    Lane lane() {
        return new Lane(lanes);
    }

    /** Native work that fills a processor. */
    void execute(Runnable work) {
        threads.execute(work);
    }

    @Override
    public void close() {
        threads.shutdown();
    }
}
