package org.chartwright.nlp.audio;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.within;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class PcmStreamTests {

    @ParameterizedTest
    @ValueSource(ints = {8_000, 16_000, 22_050, 44_100, 48_000})
    void keepsLengthPitchAndLoudness(int rate) {
        var out = all(new PcmStream(rate, 1), tone(rate, 440, 2), 1 << 20).getFirst();

        assertThat(out).hasSize(32_000);
        // A phase error or a wrong rate would make the difference from the ideal tone grow.
        double worst = 0;
        for (int i = 500; i < out.size() - 500; i++) {
            worst = Math.max(worst, Math.abs(out.get(i) - 8000 * Math.sin(2 * Math.PI * 440 * i / 16_000)));
        }
        assertThat(worst).isLessThan(60);
    }

    @ParameterizedTest
    @ValueSource(ints = {44_100, 48_000})
    void removesWhatWouldFoldBackIntoSpeech(int rate) {
        var out = all(new PcmStream(rate, 1), tone(rate, 10_000, 1), 1 << 20).getFirst();

        assertThat(out.subList(500, out.size() - 500))
                .allSatisfy(sample -> assertThat((int) sample).isCloseTo(0, within(40)));
    }

    @ParameterizedTest
    @ValueSource(ints = {8_000, 16_000, 44_100, 48_000})
    void doesNotDependOnHowTheSoundIsCut(int rate) {
        byte[] sound = new byte[4 * rate];
        new Random(3).nextBytes(sound);
        var whole = all(new PcmStream(rate, 2), sound, 1 << 20);

        for (int chunk : new int[] {1, 7, 1000, 3333}) {
            assertThat(all(new PcmStream(rate, 2), sound, chunk)).isEqualTo(whole);
        }
    }

    @Test
    void putsInterleavedSamplesIntoTheirChannels() {
        var out = all(new PcmStream(16_000, 2), new byte[] {1, 0, 2, 0, 3, 0, 4, 0, 5}, 3);

        assertThat(out).containsExactly(List.of((short) 1, (short) 3), List.of((short) 2, (short) 4));
    }

    @Test
    void refusesRatesAndChannelsItCannotUse() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new PcmStream(0, 1))
                .withMessageContaining("sample rate 0");
        assertThatIllegalArgumentException().isThrownBy(() -> new PcmStream(16_001, 1));
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new PcmStream(16_000, 3))
                .withMessage("3 channels instead of 1 or 2");
    }

    private static byte[] tone(int rate, double hertz, int seconds) {
        byte[] pcm = new byte[2 * rate * seconds];
        for (int i = 0; i < rate * seconds; i++) {
            int sample = (int) Math.round(8000 * Math.sin(2 * Math.PI * hertz * i / rate));
            pcm[2 * i] = (byte) sample;
            pcm[2 * i + 1] = (byte) (sample >> 8);
        }
        return pcm;
    }

    private static List<List<Short>> all(PcmStream stream, byte[] pcm, int chunk) {
        List<List<Short>> channels = new ArrayList<>();
        for (int channel = 0; channel < stream.channels(); channel++) {
            channels.add(new ArrayList<>());
        }
        for (int from = 0; from < pcm.length; from += chunk) {
            add(channels, stream.accept(Arrays.copyOfRange(pcm, from, Math.min(pcm.length, from + chunk))));
        }
        add(channels, stream.finish());
        return channels;
    }

    private static void add(List<List<Short>> channels, short[][] more) {
        for (int channel = 0; channel < more.length; channel++) {
            for (short sample : more[channel]) {
                channels.get(channel).add(sample);
            }
        }
    }
}
