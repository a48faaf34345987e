package org.chartwright.app.transcription;

import java.time.Duration;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.LinkedHashSet;
import java.util.Set;
import java.util.function.DoubleSupplier;

/**
 * How many channels are heard at the same time, and which recordings wait for room. Audio is taken whether there is
 * room or not; what waits lies on disk and is heard, in the order of coming, as soon as there is room.
 *
 * <p>Unless the number is set, room is what the recogniser was measured to keep up with, and nobody is let in while it
 * is behind. Whoever is heard stays, however slow it becomes.
 */
final class LiveStreams {

    /** Measured: 16 channels on two processors are final 0.74 s after their last word at the 95th percentile. */
    private static final int PER_PROCESSOR = 8;

    /** A visit in progress of which so much is unheard shows that the recogniser does not keep up. */
    private static final double BEHIND_SECONDS = 2;

    private final int streams;
    private final boolean measured;
    private final DecodingSpeed speed;
    private final Deque<Place> waiting = new ArrayDeque<>();
    private final Set<Place> inRoom = new LinkedHashSet<>();
    private int heard;

    /**
     * @param streams channels that are heard at once; 0 for as many as the processors are good for
     * @param speed of decoding, as far as it is known
     */
    LiveStreams(int streams, DecodingSpeed speed) {
        if (streams < 0) {
            throw new IllegalArgumentException(
                    "chartwright.live.streams is %d; it must be 1 or more, or 0 for the usual number"
                            .formatted(streams));
        }
        this.measured = streams == 0;
        this.speed = speed;
        this.streams =
                streams > 0 ? streams : PER_PROCESSOR * Runtime.getRuntime().availableProcessors();
    }

    /**
     * A place for one recording, not yet taken.
     *
     * @param begin is called when there is room; returns at once
     * @param behind seconds of the visit in progress that lie on disk unheard, 0 once no more audio comes
     */
    Place place(int channels, Runnable begin, DoubleSupplier behind) {
        return new Place(channels, begin, behind);
    }

    /** Counts sound that was decoded, and lets in whoever there is room for now. */
    void decoded(double seconds, Duration took) {
        speed.heard(seconds, took);
        synchronized (this) {
            fill();
        }
    }

    synchronized Load load() {
        return new Load(room(), heard, waiting.size(), behind());
    }

    /** Half of the most where the speed is not known, so that many who come at once do not find a slow machine. */
    private int room() {
        return measured ? Math.clamp(speed.channels().orElse(streams / 2), 1, streams) : streams;
    }

    private double behind() {
        return inRoom.stream()
                .mapToDouble(place -> place.behind.getAsDouble())
                .max()
                .orElse(0);
    }

    private void fill() {
        for (var next = waiting.peek(); next != null && fits(next); next = waiting.peek()) {
            waiting.remove();
            heard += next.channels;
            inRoom.add(next);
            next.state = State.HEARD;
            next.begin.run();
        }
    }

    /** A recording with more channels than there are streams is heard alone. */
    private boolean fits(Place place) {
        return heard == 0 || heard + place.channels <= room() && !(measured && behind() > BEHIND_SECONDS);
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
        private final DoubleSupplier behind;
        private State state = State.OUTSIDE;

        private Place(int channels, Runnable begin, DoubleSupplier behind) {
            this.channels = channels;
            this.begin = begin;
            this.behind = behind;
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
                    inRoom.remove(this);
                } else {
                    waiting.remove(this);
                }
                state = State.OUTSIDE;
                fill();
            }
        }
    }
}
