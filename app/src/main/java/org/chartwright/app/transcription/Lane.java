package org.chartwright.app.transcription;

import java.util.Queue;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.Executor;
import java.util.concurrent.RejectedExecutionException;
import java.util.concurrent.atomic.AtomicInteger;

/**
 * Work of one recording, done in the order in which it was given and never two pieces at once, by whichever thread of
 * the pool is free. After each piece other recordings have their turn, so a thread that is held up by one recording
 * does not hold up those that happen to share it.
 */
final class Lane {

    private final Executor threads;
    private final Queue<Runnable> waiting = new ConcurrentLinkedQueue<>();
    private final AtomicInteger unfinished = new AtomicInteger();
    private volatile boolean closed;

    Lane(Executor threads) {
        this.threads = threads;
    }

    /** Does this after all that was given before; nothing once the lane is closed. */
    void schedule(Runnable work) {
        waiting.add(work);
        if (unfinished.getAndIncrement() == 0) {
            takeTurn();
        }
    }

    /** Drops what is still waiting; the piece that is under way ends. */
    void close() {
        closed = true;
    }

    private void next() {
        try {
            var work = waiting.remove();
            if (!closed) {
                work.run();
            }
        } finally {
            if (unfinished.decrementAndGet() > 0) {
                takeTurn();
            }
        }
    }

    /** When the service stops, the threads take no more work; what was not heard lies on disk for the next start. */
    private void takeTurn() {
        try {
            threads.execute(this::next);
        } catch (RejectedExecutionException e) {
            closed = true;
        }
    }
}
