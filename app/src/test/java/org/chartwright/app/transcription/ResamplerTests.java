package org.chartwright.app.transcription;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ResamplerTests {

    @ParameterizedTest
    @ValueSource(ints = {8_000, 44_100, 48_000})
    void aToneKeepsItsPitchAndLoudness(int rate) {
        var output = resample(rate, tone(rate, 440), rate / 10);

        assertThat(output).hasSizeBetween(15_990, 16_010);
        for (int i = 1_000; i < 15_000; i++) {
            double expected = 10_000 * Math.sin(2 * Math.PI * 440 * i / 16_000);
            assertThat((double) output[i]).isBetween(expected - 150, expected + 150);
        }
    }

    @Test
    void whatSixteenKilohertzCannotHoldIsFilteredOut() {
        var output = resample(48_000, tone(48_000, 12_000), 4_800);

        int loudest = 0;
        for (int i = 1_000; i < 15_000; i++) {
            loudest = Math.max(loudest, Math.abs(output[i]));
        }
        assertThat(loudest).isLessThan(100);
    }

    @ParameterizedTest
    @ValueSource(ints = {8_000, 44_100, 48_000})
    void theSameSoundComesOutHoweverItIsCut(int rate) {
        var tone = tone(rate, 300);

        assertThat(resample(rate, tone, 1)).isEqualTo(resample(rate, tone, 7_919));
    }

    static short[] resample(int rate, short[] input, int piece) {
        var resampler = Resampler.from(rate);
        var output = new short[40_000];
        int length = 0;
        for (int from = 0; from < input.length; from += piece) {
            var part = resampler.next(Arrays.copyOfRange(input, from, Math.min(input.length, from + piece)));
            System.arraycopy(part, 0, output, length, part.length);
            length += part.length;
        }
        var rest = resampler.rest();
        System.arraycopy(rest, 0, output, length, rest.length);
        return Arrays.copyOf(output, length + rest.length);
    }

    static short[] tone(int rate, double hertz) {
        var samples = new short[rate];
        for (int i = 0; i < rate; i++) {
            samples[i] = (short) Math.round(10_000 * Math.sin(2 * Math.PI * hertz * i / rate));
        }
        return samples;
    }
}
