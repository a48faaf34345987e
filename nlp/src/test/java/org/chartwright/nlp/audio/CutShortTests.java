package org.chartwright.nlp.audio;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Arrays;
import java.util.Objects;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class CutShortTests {

    private static final int SECOND = 16_000;

    @TempDir
    Path folder;

    @Test
    void tellsOfAWavThatHoldsLessThanItsHeaderPromises() throws Exception {
        assertThat(told(wav(5 * SECOND, 3 * SECOND)))
                .hasValue(
                        "The file ends after 3.0 s though its header promises 5.0 s; what was there is written down.");
    }

    @Test
    void saysNothingOfAWholeWavOrOneThatLacksAMoment() throws Exception {
        assertThat(told(wav(3 * SECOND, 3 * SECOND))).isEmpty();
        assertThat(told(wav(3 * SECOND, 3 * SECOND - 1000))).isEmpty();
        assertThat(told(wav(2 * SECOND, 3 * SECOND))).isEmpty();
    }

    /** As recorders write it that do not know the end, and as it stands while a file grows. */
    @ParameterizedTest
    @ValueSource(ints = {0, -1, Integer.MIN_VALUE, Integer.MAX_VALUE, Integer.MAX_VALUE - 36, 0x7FFF_F000})
    void takesALengthThatIsNotKnownForNoFault(int promised) throws Exception {
        assertThat(told(wav(promised, 3 * SECOND))).isEmpty();
    }

    @Test
    void saysNothingOfAWholeOggFileAndTellsWhereItBreaksOff() throws Exception {
        for (var name : new String[] {"mono-16000.ogg", "mono-48000.opus"}) {
            byte[] whole;
            try (var in = Objects.requireNonNull(getClass().getResourceAsStream(name))) {
                whole = in.readAllBytes();
            }
            assertThat(told(whole)).isEmpty();
            for (int lost : new int[] {1, 500, 5000}) {
                var file = write(Arrays.copyOf(whole, whole.length - lost));
                assertThat(CutShort.of(file, Duration.ofMillis(1960)))
                        .as("%s without its last %d bytes", name, lost)
                        .hasValue(
                                "The file breaks off after 2.0 s, in the middle of its sound; what was there is written down.");
            }
        }
    }

    @Test
    void saysNothingOfWhatIsNoRecording() throws Exception {
        assertThat(CutShort.of(write("A letter.".getBytes(StandardCharsets.US_ASCII)), Duration.ZERO))
                .isEmpty();
        for (int bytes = 0; bytes < 60; bytes++) {
            assertThat(CutShort.of(write(Arrays.copyOf(wav(0, 100), bytes)), Duration.ZERO))
                    .isEmpty();
        }
    }

    private Optional<String> told(byte[] recording) throws Exception {
        var file = write(recording);
        return CutShort.of(
                file,
                new DecodeAudio(Duration.ofMinutes(1)).decode(file, sound -> {}).length());
    }

    private Path write(byte[] bytes) throws IOException {
        return Files.write(folder.resolve("a"), bytes);
    }

    /** 8 kHz, 16 bit, one channel, a chunk of odd length before the sound. */
    private static byte[] wav(int promised, int held) {
        var wav = ByteBuffer.allocate(56 + held).order(ByteOrder.LITTLE_ENDIAN);
        wav.put(ascii("RIFF")).putInt(48 + promised).put(ascii("WAVE"));
        wav.put(ascii("fmt ")).putInt(16).putShort((short) 1).putShort((short) 1);
        wav.putInt(8000).putInt(SECOND).putShort((short) 2).putShort((short) 16);
        wav.put(ascii("note")).putInt(3).putInt(0);
        wav.put(ascii("data")).putInt(promised);
        return wav.array();
    }

    private static byte[] ascii(String text) {
        return text.getBytes(StandardCharsets.US_ASCII);
    }
}
