package org.chartwright.nlp.audio;

import java.util.Arrays;
import java.util.stream.Stream;

/**
 * Live sound in, cut anywhere; 16 kHz samples out, one array a channel, all of the same length. Takes 16-bit
 * little-endian samples, channels interleaved. Bytes of a sample that is not whole yet wait for the next chunk. Not for
 * two threads at once.
 */
public final class PcmStream {

    private static final int LOWEST_RATE = 8_000;
    private static final int HIGHEST_RATE = 192_000;

    private final int channels;
    private final Resampler[] resamplers;
    private byte[] waiting = new byte[0];

    /**
     * @param sampleRate samples in a second, 8,000 to 192,000, a multiple of 25
     * @param channels 1 or 2
     */
    public PcmStream(int sampleRate, int channels) {
        if (sampleRate < LOWEST_RATE || sampleRate > HIGHEST_RATE || sampleRate % 25 != 0) {
            throw new IllegalArgumentException(
                    "sample rate %d is not between 8000 and 192000 and a multiple of 25".formatted(sampleRate));
        }
        if (channels < 1 || channels > 2) {
            throw new IllegalArgumentException("%d channels instead of 1 or 2".formatted(channels));
        }
        this.channels = channels;
        resamplers =
                Stream.generate(() -> new Resampler(sampleRate)).limit(channels).toArray(Resampler[]::new);
    }

    public int channels() {
        return channels;
    }

    /** What can be said of the sound so far; the arrays may be empty. */
    public short[][] accept(byte[] chunk) {
        byte[] bytes = Arrays.copyOf(waiting, waiting.length + chunk.length);
        System.arraycopy(chunk, 0, bytes, waiting.length, chunk.length);
        int frames = bytes.length / (2 * channels);
        waiting = Arrays.copyOfRange(bytes, 2 * channels * frames, bytes.length);
        var resampled = new short[channels][];
        for (int channel = 0; channel < channels; channel++) {
            short[] samples = new short[frames];
            for (int i = 0; i < frames; i++) {
                int at = 2 * (i * channels + channel);
                samples[i] = (short) ((bytes[at] & 0xff) | bytes[at + 1] << 8);
            }
            resampled[channel] = resamplers[channel].accept(samples);
        }
        return resampled;
    }

    /** The end of the sound. Bytes of a sample that never became whole are left out. */
    public short[][] finish() {
        return Arrays.stream(resamplers).map(Resampler::finish).toArray(short[][]::new);
    }
}
