package org.chartwright.evaluation.client;

import java.time.Duration;
import java.util.Arrays;

/**
 * Audio as the service takes it: 16-bit signed little-endian samples, channels interleaved.
 *
 * @param sampleRate in Hz
 * @param channels 1 or 2; of two the first is the clinician's
 */
public record Recording(int sampleRate, int channels, byte[] pcm) {

    public Recording {
        if (pcm.length == 0 || pcm.length % (2 * channels) != 0) {
            throw new IllegalArgumentException(
                    "%d bytes are no whole samples of %d channels".formatted(pcm.length, channels));
        }
    }

    public int bytesPerSecond() {
        return 2 * channels * sampleRate;
    }

    public Duration length() {
        return Duration.ofMillis(1000L * pcm.length / bytesPerSecond());
    }

    /** Its first part. */
    public Recording first(Duration time) {
        long bytes = time.toMillis() * bytesPerSecond() / 1000;
        return new Recording(sampleRate, channels, Arrays.copyOf(pcm, (int)
                Math.min(pcm.length, bytes - bytes % (2L * channels))));
    }
}
