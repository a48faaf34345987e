package org.chartwright.app.live;

import java.time.Duration;

/**
 * Drafts while a visit goes on: never two at a time, at most one in five seconds, and rarer when one takes long, so
 * that drafting leaves the processors to those who speak.
 */
final class Sketches implements AutoCloseable {

    private static final Duration PAUSE = Duration.ofSeconds(5);
    private static final int SHARE = 10;

    private final Runnable sketch;
    private boolean running;
    private boolean wanted;
    private boolean closed;
    private long notBefore = System.nanoTime();

    Sketches(Runnable sketch) {
        this.sketch = sketch;
    }

    /** There is more to draft from. */
    synchronized void request() {
        wanted = true;
        if (!running && !closed) {
            running = true;
            Thread.startVirtualThread(this::run);
        }
    }

    /** Returns when no sketch is under way; none begins afterwards. */
    @Override
    public synchronized void close() {
        closed = true;
        notifyAll();
        while (running) {
            try {
                wait();
            } catch (InterruptedException e) {
                Thread.currentThread().interrupt();
                return;
            }
        }
    }

    private void run() {
        while (begin()) {
            long began = System.nanoTime();
            try {
                sketch.run();
            } finally {
                long took = System.nanoTime() - began;
                ended(Math.max(PAUSE.toNanos(), SHARE * took));
            }
        }
    }

    private synchronized boolean begin() {
        try {
            for (long left = notBefore - System.nanoTime(); left > 0 && !closed; left = notBefore - System.nanoTime()) {
                wait(Math.max(1, left / 1_000_000));
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            closed = true;
        }
        if (closed || !wanted) {
            running = false;
            notifyAll();
            return false;
        }
        wanted = false;
        return true;
    }

    private synchronized void ended(long pauseNanos) {
        notBefore = System.nanoTime() + pauseNanos;
    }
}
