package org.chartwright.nlp.audio;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.within;

import java.io.IOException;
import java.io.RandomAccessFile;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Arrays;
import java.util.Objects;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** The committed samples hold the sentence "I am allergic to penicillin", 2.23 seconds. */
class DecodeAudioTests {

    @TempDir
    Path folder;

    DecodeAudio decodeAudio = new DecodeAudio(Duration.ofMinutes(10));

    @ParameterizedTest
    @ValueSource(
            strings = {"mono-8000-8bit.wav", "mono-16000.ogg", "mono-44100.flac", "mono-44100.mp3", "mono-48000.opus"})
    void decodesOneChannel(String name) throws Exception {
        var sound = new Sound();
        var decoded = decodeAudio.decode(sample(name), sound);

        assertThat(decoded.channels()).isOne();
        assertThat(decoded.length().toMillis()).isCloseTo(2230, within(80L));
        assertThat(sound.samples[0]).isCloseTo(decoded.length().toMillis() * 16, within(16L));
        assertThat(sound.loudness(0)).isBetween(1000.0, 6000.0);
    }

    @Test
    void keepsTwoChannelsApart() throws Exception {
        var sound = new Sound();
        var decoded = decodeAudio.decode(sample("stereo-44100.m4a"), sound);

        assertThat(decoded.channels()).isEqualTo(2);
        assertThat(sound.loudness(0) / sound.loudness(1)).isCloseTo(0.5, within(0.02));
    }

    @ParameterizedTest
    @CsvSource({"8000,8,1", "16000,16,2", "44100,16,1", "44100,24,2", "48000,32,2", "22050,16,1"})
    void decodesWavOfEachShape(int rate, int bits, int channels) throws Exception {
        var file = Files.write(folder.resolve("a.wav"), wav(rate, bits, channels, 2 * rate));
        var sound = new Sound();

        assertThat(decodeAudio.decode(file, sound)).isEqualTo(new DecodeAudio.Decoded(channels, Duration.ofSeconds(2)));
        assertThat(sound.loudness(channels - 1)).isCloseTo(8000 / Math.sqrt(2), within(60.0));
    }

    @Test
    void refusesAnEmptyFile() throws IOException {
        refuses(Files.createFile(folder.resolve("a.wav")), "The file is empty.");
    }

    @Test
    void refusesTextThatIsNamedWav() throws IOException {
        refuses(
                Files.writeString(folder.resolve("a.wav"), "This is a letter, not a recording.\n".repeat(1000)),
                "The file is no WAV, FLAC, MP3, Ogg or M4A recording.");
    }

    @Test
    void refusesAGigabyteOfZeros() throws IOException {
        var file = folder.resolve("zeros.wav");
        try (var sparse = new RandomAccessFile(file.toFile(), "rw")) {
            sparse.setLength(1L << 30);
        }

        refuses(file, "The file is no WAV, FLAC, MP3, Ogg or M4A recording.");
    }

    @ParameterizedTest
    @ValueSource(ints = {12, 20, 40, 44})
    void refusesAWavWhoseHeaderBreaksOffOrThatHoldsNothing(int bytes) throws IOException {
        var file = Files.write(folder.resolve("a.wav"), Arrays.copyOf(wav(16_000, 16, 1, 16_000), bytes));

        refuses(file, bytes == 44 ? "no sound" : "damaged");
    }

    @ParameterizedTest
    @ValueSource(strings = {"mono-16000.ogg", "mono-44100.flac", "mono-48000.opus", "stereo-44100.m4a"})
    void refusesAFileOfWhichTheMiddleIsOverwritten(String name) throws IOException {
        byte[] bytes = Files.readAllBytes(sample(name));
        Arrays.fill(bytes, bytes.length / 3, bytes.length / 2, (byte) 0xa5);

        refuses(Files.write(folder.resolve(name), bytes), "damaged");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"mono-16000.ogg", "mono-44100.flac", "mono-44100.mp3", "mono-48000.opus", "stereo-44100.m4a"})
    void refusesAFileThatBreaksOffAtItsBeginning(String name) throws IOException {
        refuses(Files.write(folder.resolve(name), Arrays.copyOf(Files.readAllBytes(sample(name)), 30)), "damaged");
    }

    @Test
    void survivesRandomDamageOfEveryFormat() throws IOException {
        var random = new Random(11);
        for (String name : new String[] {
            "mono-8000-8bit.wav",
            "mono-16000.ogg",
            "mono-44100.flac",
            "mono-44100.mp3",
            "mono-48000.opus",
            "stereo-44100.m4a"
        }) {
            byte[] whole = Files.readAllBytes(sample(name));
            for (int run = 0; run < 20; run++) {
                byte[] damaged = Arrays.copyOf(whole, 1 + random.nextInt(whole.length));
                for (int i = 0; i < 30; i++) {
                    damaged[random.nextInt(damaged.length)] = (byte) random.nextInt();
                }
                try {
                    decodeAudio.decode(Files.write(folder.resolve("damaged"), damaged), new Sound());
                } catch (UnreadableAudioException e) {
                    assertThat(e).hasMessageEndingWith(".");
                }
            }
        }
    }

    @Test
    void refusesWhatIsTooLong() throws IOException {
        decodeAudio = new DecodeAudio(Duration.ofSeconds(60));
        var file = Files.write(folder.resolve("a.wav"), wav(8_000, 16, 1, 61 * 8_000));

        refuses(file, "The recording is longer than the 1 minutes that are taken.");
    }

    @Test
    void refusesMoreThanTwoChannels() throws IOException {
        refuses(
                Files.write(folder.resolve("a.wav"), wav(16_000, 16, 3, 16_000)),
                "The recording has 3 channels; one or two can be used.");
    }

    private void refuses(Path file, String sentencePart) {
        assertThatExceptionOfType(UnreadableAudioException.class)
                .isThrownBy(() -> decodeAudio.decode(file, new Sound()))
                .withMessageContaining(sentencePart)
                .withMessageEndingWith(".");
    }

    private Path sample(String name) {
        try (var in = Objects.requireNonNull(getClass().getResourceAsStream(name))) {
            return Files.write(folder.resolve("sample-" + name), in.readAllBytes());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static byte[] wav(int rate, int bits, int channels, int frames) {
        int data = frames * channels * bits / 8;
        var wav = ByteBuffer.allocate(44 + data).order(ByteOrder.LITTLE_ENDIAN);
        wav.put("RIFF".getBytes(StandardCharsets.US_ASCII)).putInt(36 + data);
        wav.put("WAVEfmt ".getBytes(StandardCharsets.US_ASCII)).putInt(16);
        wav.putShort((short) 1).putShort((short) channels).putInt(rate);
        wav.putInt(rate * channels * bits / 8)
                .putShort((short) (channels * bits / 8))
                .putShort((short) bits);
        wav.put("data".getBytes(StandardCharsets.US_ASCII)).putInt(data);
        for (int i = 0; i < frames * channels; i++) {
            long value = Math.round(8000.0 * 65536 * Math.sin(2 * Math.PI * 440 * (i / channels) / rate));
            for (int k = 0; k < bits; k += 8) {
                int octet = (int) (value >> (32 - bits + k));
                wav.put((byte) (bits == 8 ? octet + 128 : octet));
            }
        }
        return wav.array();
    }

    private static final class Sound implements DecodeAudio.Sink {

        final long[] samples = new long[2];
        final double[] energy = new double[2];

        @Override
        public void accept(short[][] channels) {
            for (int i = 0; i < channels.length; i++) {
                samples[i] += channels[i].length;
                for (short sample : channels[i]) {
                    energy[i] += (double) sample * sample;
                }
            }
        }

        double loudness(int channel) {
            return Math.sqrt(energy[channel] / samples[channel]);
        }
    }
}
