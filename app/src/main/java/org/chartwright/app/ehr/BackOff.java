package org.chartwright.app.ehr;

import java.time.Duration;
import java.util.Optional;
import java.util.random.RandomGenerator;

/**
 * Attempts so far in, wait until the next one out: twice as long each time, with jitter, so that the pushes of a whole
 * morning do not come back to a mended EHR in one second.
 *
 * @param first wait after the first attempt, before jitter
 * @param longest no wait is longer
 * @param attempts how many are made at most
 */
record BackOff(Duration first, Duration longest, int attempts, RandomGenerator random) {

    /** Between half and all of the doubled wait; empty when no attempt is left. */
    Optional<Duration> after(int made) {
        if (made >= attempts) {
            return Optional.empty();
        }
        long doubled = first.toMillis() << Math.min(made - 1, 30);
        long whole = Math.min(doubled, longest.toMillis());
        return Optional.of(Duration.ofMillis(whole / 2 + random.nextLong(whole / 2 + 1)));
    }
}
