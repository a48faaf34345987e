package org.chartwright.app.transcription;

import java.util.Arrays;

/**
 * Samples of one channel at any supported rate in, the same sound at 16 kHz out, in pieces of any length: the output
 * does not depend on how the input was cut.
 *
 * <p>A band-limited interpolation: each output sample is the input weighted by a Hann-windowed sinc around it, cut off
 * below half the lower of the two rates.
 */
final class Resampler {

    private static final int TARGET = 16_000;
    /** Zero crossings of the sinc on each side. */
    private static final int CROSSINGS = 16;

    private final int rate;
    private final double cutoff;
    private final int reach;
    private short[] held = new short[0];
    /** Number of the first held sample in the input. */
    private long heldFrom;

    private long produced;

    private Resampler(int rate) {
        this.rate = rate;
        this.cutoff = Math.min(1.0, (double) TARGET / rate) * 0.95;
        this.reach = (int) Math.ceil(CROSSINGS / cutoff);
    }

    static Resampler from(int rate) {
        return new Resampler(rate);
    }

    short[] next(short[] samples) {
        if (rate == TARGET) {
            return samples;
        }
        return resample(samples, false);
    }

    /** What is still held back at the end of the sound. */
    short[] rest() {
        return rate == TARGET ? new short[0] : resample(new short[0], true);
    }

    private short[] resample(short[] samples, boolean last) {
        var input = Arrays.copyOf(held, held.length + samples.length);
        System.arraycopy(samples, 0, input, held.length, samples.length);
        long available = heldFrom + input.length;
        long until =
                last ? ceilDiv(available * TARGET, rate) : Math.max(produced, ((available - reach) * TARGET) / rate);
        var output = new short[(int) (until - produced)];
        for (int i = 0; i < output.length; i++) {
            output[i] = at((double) (produced + i) * rate / TARGET, input);
        }
        produced = until;
        long keepFrom = Math.max(heldFrom, produced * rate / TARGET - reach - 1);
        held = Arrays.copyOfRange(input, (int) Math.min(input.length, keepFrom - heldFrom), input.length);
        heldFrom = available - held.length;
        return output;
    }

    private short at(double position, short[] input) {
        long centre = (long) Math.floor(position);
        double sum = 0;
        for (long n = Math.max(heldFrom, centre - reach); n <= centre + reach && n - heldFrom < input.length; n++) {
            sum += input[(int) (n - heldFrom)] * weight(position - n);
        }
        return (short) Math.max(Short.MIN_VALUE, Math.min(Short.MAX_VALUE, Math.round(sum)));
    }

    private double weight(double distance) {
        if (Math.abs(distance) > reach) {
            return 0;
        }
        double x = Math.PI * cutoff * distance;
        double sinc = Math.abs(x) < 1e-9 ? 1 : Math.sin(x) / x;
        return cutoff * sinc * (0.5 + 0.5 * Math.cos(Math.PI * distance / reach));
    }

    private static long ceilDiv(long a, long b) {
        return (a + b - 1) / b;
    }
}
