package org.chartwright.app.transcription;

import java.util.List;
import org.chartwright.nlp.transcript.Speaker;

/**
 * How the bytes of a recording are to be read: 16-bit signed little-endian samples, channels interleaved.
 *
 * @param sampleRate in Hz: 8000, 16000, 44100 or 48000
 * @param channels 1 or 2
 * @param roles who is on which channel; for one channel that both share, {@code UNKNOWN}
 */
public record AudioFormat(int sampleRate, int channels, List<Speaker> roles) {

    private static final List<Integer> SAMPLE_RATES = List.of(8_000, 16_000, 44_100, 48_000);

    public AudioFormat {
        roles = List.copyOf(roles);
        if (!SAMPLE_RATES.contains(sampleRate)) {
            throw new IllegalArgumentException("sampleRate %d is none of %s".formatted(sampleRate, SAMPLE_RATES));
        }
        if (channels != 1 && channels != 2) {
            throw new IllegalArgumentException("channels is %d; it must be 1 or 2".formatted(channels));
        }
        if (roles.size() != channels) {
            throw new IllegalArgumentException("%d roles were given for %d channels".formatted(roles.size(), channels));
        }
    }

    /** Bytes of one moment: a sample of each channel. */
    public int frameBytes() {
        return 2 * channels;
    }

    public long bytesPerSecond() {
        return (long) sampleRate * frameBytes();
    }

    /** How long so many bytes last, in seconds. */
    public double seconds(long bytes) {
        return (double) bytes / bytesPerSecond();
    }

    /** Where a moment lies, in bytes from the start of the recording, on a whole frame. */
    public long offset(double seconds) {
        return Math.round(Math.max(0, seconds) * sampleRate) * frameBytes();
    }
}
