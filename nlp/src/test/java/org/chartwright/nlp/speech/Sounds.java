package org.chartwright.nlp.speech;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Objects;
import java.util.Random;
import org.chartwright.models.ModelStore;
import org.chartwright.models.SpeechModels;

/** Sounds for tests: 16 kHz, 16 bit. */
final class Sounds {

    static final ModelStore STORE = new ModelStore(Path.of(System.getProperty("java.io.tmpdir"), "chartwright-tests"));

    private Sounds() {}

    static SpeechModel model() {
        return SpeechModel.open(STORE);
    }

    static Path modelFolder() {
        return STORE.folder(SpeechModels.ENGLISH);
    }

    /** "I am allergic to penicillin", 1.2 seconds of nothing, "it gave me hives when I was a child". */
    static byte[] allergy() {
        return recorded("allergy.wav");
    }

    /** "I have been taking Eliquis and Jardiance every day": drugs that the base model does not know. */
    static byte[] bloodThinner() {
        return recorded("blood-thinner.wav");
    }

    private static byte[] recorded(String name) {
        try (var in = Objects.requireNonNull(Sounds.class.getResourceAsStream(name))) {
            byte[] wav = in.readAllBytes();
            return Arrays.copyOfRange(wav, 44, wav.length);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    static short[] silence(double seconds) {
        return new short[(int) (seconds * Recogniser.SAMPLE_RATE)];
    }

    /** A tone with a gap of 50 ms in each half second, as syllables have; without gaps it would be the room's noise. */
    static short[] tone(double seconds) {
        short[] samples = silence(seconds);
        for (int i = 0; i < samples.length; i++) {
            samples[i] = i % 8000 < 800 ? 0 : (short) (8000 * Math.sin(i * 0.2));
        }
        return samples;
    }

    static short[] noise(double seconds, double loudness) {
        var random = new Random(7);
        short[] samples = silence(seconds);
        for (int i = 0; i < samples.length; i++) {
            samples[i] = (short) (random.nextGaussian() * loudness);
        }
        return samples;
    }

    static short[] join(short[]... parts) {
        int length = Arrays.stream(parts).mapToInt(part -> part.length).sum();
        short[] all = new short[length];
        int at = 0;
        for (short[] part : parts) {
            System.arraycopy(part, 0, all, at, part.length);
            at += part.length;
        }
        return all;
    }
}
