package org.chartwright.app.transcription;

import java.util.ArrayDeque;
import java.util.Deque;

/**
 * How many channels are heard at the same time, and which recordings wait for room. Audio is taken whether there is
 * room or not; what waits lies on disk and is heard, in the order of coming, as soon as others have ended.
 */
final class LiveStreams {

    /** Measured: 16 channels on two processors are final 0.74 s after their last word at the 95th percentile. */
    private static final int PER_PROCESSOR = 8;

    private final int streams;
    private final Deque<Place> waiting = new ArrayDeque<>();
    private int heard;

    /** @param streams channels that are heard at once; 0 for as many as the processors are good for */
    LiveStreams(int streams) {
        if (streams < 0) {
            throw new IllegalArgumentException(
                    "chartwright.live.streams is %d; it must be 1 or more, or 0 for the usual number"
                            .formatted(streams));
        }
        this.streams =
                streams > 0 ? streams : PER_PROCESSOR * Runtime.getRuntime().availableProcessors();
    }

    /**
     * A place for one recording, not yet taken.
     *
     * @param begin is called when there is room; returns at once
     */
    Place place(int channels, Runnable begin) {
        return new Place(channels, begin);
    }

    synchronized Load load() {
        return new Load(streams, heard, waiting.size());
    }

    private void fill() {
        for (var next = waiting.peek(); next != null && fits(next); next = waiting.peek()) {
            waiting.remove();
            heard += next.channels;
            next.state = State.HEARD;
            next.begin.run();
        }
    }

    /** A recording with more channels than there are streams is heard alone. */
    private boolean fits(Place place) {
        return heard == 0 || heard + place.channels <= streams;
    }

    private enum State {
        OUTSIDE,
        WAITING,
        HEARD
    }

    /** Of one recording. */
    final class Place {

        private final int channels;
        private final Runnable begin;
        private State state = State.OUTSIDE;

        private Place(int channels, Runnable begin) {
            this.channels = channels;
            this.begin = begin;
        }

        void enter() {
            synchronized (LiveStreams.this) {
                state = State.WAITING;
                waiting.add(this);
                fill();
            }
        }

        boolean waits() {
            synchronized (LiveStreams.this) {
                return state == State.WAITING;
            }
        }

        /** Gives the place up, or the wait for one; a second call does nothing. */
        void leave() {
            synchronized (LiveStreams.this) {
                if (state == State.HEARD) {
                    heard -= channels;
                } else {
                    waiting.remove(this);
                }
                state = State.OUTSIDE;
                fill();
            }
        }
    }
}
