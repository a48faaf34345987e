package org.chartwright.nlp.speech;

import java.util.Arrays;

/**
 * Tells voice from quiet by loudness, frame by frame of 10 ms, against a noise floor that follows the room: the lowest
 * smoothed level of the last three seconds.
 */
final class VoiceActivity {

    /** Samples in a frame. */
    static final int FRAME = Recogniser.SAMPLE_RATE / 100;

    /** Below this a level is never voice, in dB of full scale: a dead or muted microphone. */
    private static final double DEAD = -66;

    private static final double ABOVE_FLOOR = 8;
    private static final double LOWEST_FLOOR = DEAD - ABOVE_FLOOR;
    private static final int WINDOW = 50;
    private static final double SMOOTHING = 0.6;

    /** Lowest level in each of the last six half seconds. */
    private final double[] lowest = new double[6];

    private double lowestNow = 0;
    private int framesInWindow;
    private double smoothed = LOWEST_FLOOR;
    private double lastIn;
    private double lastOut;

    VoiceActivity() {
        Arrays.fill(lowest, LOWEST_FLOOR);
    }

    /** Whether the frame that starts at {@code from} is louder than the room. */
    boolean isVoice(short[] samples, int from) {
        double level = level(samples, from);
        smoothed = SMOOTHING * smoothed + (1 - SMOOTHING) * level;
        follow(smoothed);
        return smoothed > floor() + ABOVE_FLOOR;
    }

    private double floor() {
        double floor = lowestNow;
        for (double level : lowest) {
            floor = Math.min(floor, level);
        }
        return Math.max(floor, LOWEST_FLOOR);
    }

    private void follow(double level) {
        lowestNow = Math.min(lowestNow, level);
        if (++framesInWindow == WINDOW) {
            System.arraycopy(lowest, 1, lowest, 0, lowest.length - 1);
            lowest[lowest.length - 1] = lowestNow;
            lowestNow = 0;
            framesInWindow = 0;
        }
    }

    /** Level of one frame without what lies below about 100 Hz: mains hum and steps on the floor. */
    private double level(short[] samples, int from) {
        double energy = 0;
        for (int i = from; i < from + FRAME; i++) {
            double in = samples[i] / 32768.0;
            lastOut = 0.96 * (lastOut + in - lastIn);
            lastIn = in;
            energy += lastOut * lastOut;
        }
        return 10 * Math.log10(energy / FRAME + 1e-10);
    }
}
