package org.chartwright.nlp.audio;

import java.util.Arrays;

/**
 * Sound of one channel at any rate in, at 16 kHz out: a windowed-sinc filter evaluated only where a sample is needed.
 * What comes out does not depend on how the sound is cut into chunks.
 */
final class Resampler {

    static final int OUT_RATE = 16_000;

    /** Zero crossings of the filter on each side of its middle. */
    private static final int CROSSINGS = 16;

    /** Part of the band that is kept; the rest is the filter's slope. */
    private static final double KEPT = 0.94;

    private final int up;
    private final int down;
    private final int half;
    private final float[][] filters;

    /** Sound still needed; its first sample is sample {@code start} of the channel. */
    private float[] held;

    private int length;
    private long start;
    private long produced;

    Resampler(int inRate) {
        int divisor = gcd(inRate, OUT_RATE);
        up = OUT_RATE / divisor;
        down = inRate / divisor;
        double narrower = Math.min(1.0, (double) OUT_RATE / inRate);
        half = (int) Math.ceil(CROSSINGS / narrower);
        filters = inRate == OUT_RATE ? new float[0][] : filters(narrower * KEPT);
        // Before the beginning there was silence.
        held = new float[2 * half];
        length = half - 1;
        start = -length;
    }

    short[] accept(short[] samples) {
        if (filters.length == 0) {
            return samples;
        }
        if (length + samples.length > held.length) {
            held = Arrays.copyOf(held, 2 * (length + samples.length));
        }
        for (short sample : samples) {
            held[length++] = sample;
        }
        return produce();
    }

    /** What the filter still holds back at the end of the recording. */
    short[] finish() {
        return filters.length == 0 ? new short[0] : accept(new short[half]);
    }

    private short[] produce() {
        var out = new short[(int) Math.max(0, available())];
        for (int i = 0; i < out.length; i++, produced++) {
            int at = (int) (produced * down / up - start) - half + 1;
            float[] filter = filters[(int) (produced * down % up)];
            double sum = 0;
            for (int k = 0; k < filter.length; k++) {
                sum += filter[k] * held[at + k];
            }
            out[i] = (short) Math.clamp(Math.round(sum), Short.MIN_VALUE, Short.MAX_VALUE);
        }
        int done = (int) (produced * down / up - start) - half + 1;
        System.arraycopy(held, done, held, 0, length - done);
        length -= done;
        start += done;
        return out;
    }

    /** How many more samples can be computed from what is held: each needs {@code half} samples after its own place. */
    private long available() {
        long lastPlace = start + length - 1 - half;
        return lastPlace < 0 ? 0 : (lastPlace * up + up - 1) / down + 1 - produced;
    }

    private float[][] filters(double cutoff) {
        var all = new float[up][2 * half];
        for (int phase = 0; phase < up; phase++) {
            double total = 0;
            for (int k = 0; k < 2 * half; k++) {
                double distance = k - half + 1 - (double) phase / up;
                double window = 0.5 + 0.5 * Math.cos(Math.PI * Math.clamp(distance / half, -1, 1));
                double x = Math.PI * distance * cutoff;
                double value = window * (Math.abs(x) < 1e-9 ? 1 : Math.sin(x) / x);
                all[phase][k] = (float) value;
                total += value;
            }
            for (int k = 0; k < 2 * half; k++) {
                all[phase][k] /= (float) total;
            }
        }
        return all;
    }

    private static int gcd(int a, int b) {
        return b == 0 ? a : gcd(b, a % b);
    }
}
