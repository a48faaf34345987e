package org.chartwright.app.transcription;

import java.time.Duration;
import java.util.OptionalInt;

/**
 * How long a processor takes over a second of one channel, over the last one to two minutes of sound, and so how many
 * channels the processors can hear as fast as people speak. It counts the time on the wall: what other work takes from
 * the recogniser counts, too.
 */
final class DecodingSpeed {

    /** So much of the processors' time is given to recognisers; the rest is for drafts, storing and the network. */
    private static final double USE = 0.85;

    /** Less sound than this tells nothing: a recogniser's first seconds are its slowest. */
    private static final double ENOUGH_SECONDS = 10;

    private static final double WINDOW_SECONDS = 120;

    private final int processors;
    private double heardSeconds;
    private double tookSeconds;

    /** @param processors how many channels are decoded at the same instant */
    DecodingSpeed(int processors) {
        this.processors = processors;
    }

    /**
     * Counts sound that was decoded.
     *
     * @param seconds of one channel, or of several together
     * @param took how long one thread worked on it
     */
    synchronized void heard(double seconds, Duration took) {
        heardSeconds += seconds;
        tookSeconds += took.toNanos() / 1e9;
        if (heardSeconds > WINDOW_SECONDS) {
            heardSeconds /= 2;
            tookSeconds /= 2;
        }
    }

    /** How many channels are heard without falling behind; empty as long as too little was heard to know. */
    synchronized OptionalInt channels() {
        return heardSeconds < ENOUGH_SECONDS
                ? OptionalInt.empty()
                : OptionalInt.of((int) Math.min(Integer.MAX_VALUE, USE * processors * heardSeconds / tookSeconds));
    }
}
