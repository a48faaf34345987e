package org.chartwright.evaluation.demo;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.time.Duration;
import org.chartwright.evaluation.client.Recording;
import org.chartwright.nlp.audio.DecodeAudio;
import org.chartwright.nlp.audio.UnreadableAudioException;

/** The visit that comes with the program: what is said and how it sounds, the clinician on the first channel. */
public final class BundledVisit {

    private static final String FOLDER = "/org/chartwright/evaluation/visit/";
    private static final int SAMPLE_RATE = 16_000;

    private BundledVisit() {}

    /** What is said, one utterance a line. */
    public static String dialogue() {
        return new String(bytes("visit.txt"), StandardCharsets.UTF_8);
    }

    public static Recording recording() {
        try {
            var file = Files.createTempFile("chartwright-visit", ".ogg");
            try {
                Files.write(file, bytes("visit.ogg"));
                var pcm = new ByteArrayOutputStream();
                var decoded = new DecodeAudio(Duration.ofHours(1)).decode(file, channels -> write(channels, pcm));
                return new Recording(SAMPLE_RATE, decoded.channels(), pcm.toByteArray());
            } finally {
                Files.delete(file);
            }
        } catch (UnreadableAudioException e) {
            throw new IllegalStateException("the bundled visit is damaged", e);
        } catch (IOException e) {
            throw new UncheckedIOException("the bundled visit cannot be read", e);
        }
    }

    private static void write(short[][] channels, ByteArrayOutputStream pcm) {
        for (int i = 0; i < channels[0].length; i++) {
            for (short[] channel : channels) {
                pcm.write(channel[i]);
                pcm.write(channel[i] >> 8);
            }
        }
    }

    private static byte[] bytes(String name) {
        try (var in = BundledVisit.class.getResourceAsStream(FOLDER + name)) {
            if (in == null) {
                throw new IllegalStateException("the bundled visit's %s is not in the jar".formatted(name));
            }
            return in.readAllBytes();
        } catch (IOException e) {
            throw new UncheckedIOException("the bundled visit's %s cannot be read".formatted(name), e);
        }
    }
}
