package org.chartwright.evaluation.board;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import org.chartwright.evaluation.BadInput;
import org.chartwright.evaluation.score.Attribution;
import org.chartwright.evaluation.score.Calibration;
import org.chartwright.evaluation.score.WordErrorRate;
import org.chartwright.models.ModelStore;
import org.chartwright.nlp.speech.Transcribe;
import org.chartwright.nlp.transcript.Speaker;
import org.chartwright.nlp.transcript.Transcript;
import org.chartwright.nlp.transcript.Utterance;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class WerReportTests {

    @TempDir
    Path folder;

    Transcribe transcribe = Transcribe.open(
            new ModelStore(Path.of(System.getProperty("java.io.tmpdir"), "chartwright-tests")), Duration.ofMinutes(1));

    @Test
    void scoresARecordingAgainstTheTextBesideIt() throws IOException {
        Files.write(folder.resolve("quiet.wav"), silence());
        Files.writeString(folder.resolve("quiet.txt"), "nobody said this");
        Files.writeString(folder.resolve("notes.txt"), "no recording beside it");

        assertThat(WerReport.run(folder, transcribe).files())
                .containsExactly(new WerReport.File(
                        "quiet.wav",
                        "",
                        new WordErrorRate(3, 3),
                        Duration.ofSeconds(1),
                        "nobody said this",
                        List.of(),
                        Transcript.EMPTY));
    }

    @Test
    void scoresTheRecordingsThatAManifestLists() throws IOException {
        Files.write(folder.resolve("a.wav"), silence());
        Files.writeString(folder.resolve("manifest.json"), """
                [{"file": "a.wav", "ref": "one", "group": "first"}, {"file": "a.wav", "ref": "", "group": "second"}]
                """);

        var report = WerReport.run(folder, transcribe);

        assertThat(report.byGroup())
                .containsOnlyKeys("first", "second")
                .containsEntry("first", new WordErrorRate(1, 1))
                .containsEntry("second", WordErrorRate.NONE);
        assertThat(report.audio()).isEqualTo(Duration.ofSeconds(2));
    }

    @Test
    void readsWhoSpeaksWhenFromTheManifest() throws IOException {
        Files.write(folder.resolve("a.wav"), silence());
        Files.writeString(folder.resolve("manifest.json"), """
                [{"file": "a.wav", "ref": "one two", "segs": [[0.0, 0.4, 0], [0.5, 0.925, 1]]}]
                """);

        var file = WerReport.run(folder, transcribe).files().getFirst();

        assertThat(file.turns())
                .containsExactly(
                        new Attribution.Turn(Speaker.CLINICIAN, Duration.ZERO, Duration.ofMillis(400)),
                        new Attribution.Turn(Speaker.PATIENT, Duration.ofMillis(500), Duration.ofMillis(925)));
        assertThat(file.attribution()).isEqualTo(Attribution.NONE);
        assertThat(file.calibration()).isEqualTo(Calibration.NONE);
    }

    @Test
    void refusesAFolderWithoutReferences() {
        assertThatExceptionOfType(BadInput.class)
                .isThrownBy(() -> WerReport.run(folder, transcribe))
                .withMessage("%s holds no recordings with references beside them, such as visit.wav and visit.txt."
                        .formatted(folder));
    }

    @Test
    void refusesADamagedRecordingByItsName() throws IOException {
        Files.writeString(folder.resolve("a.wav"), "RIFF");
        Files.writeString(folder.resolve("a.txt"), "one");

        assertThatExceptionOfType(BadInput.class)
                .isThrownBy(() -> WerReport.run(folder, transcribe))
                .withMessageContaining("a.wav cannot be transcribed: ");
    }

    @Test
    void saysWhichReferenceSeemsToBeOfAnotherRecording() {
        var report = new WerReport(
                List.of(
                        file("own.wav", "the knee hurts", "the knee hurt"),
                        file("other.wav", "two words", "my right knee is bothering me"),
                        file("lost.wav", "", "good morning"),
                        file("quiet.wav", "nobody said this", "")),
                Duration.ofMinutes(1),
                Duration.ofSeconds(1));

        assertThat(report.doubts())
                .containsExactly(
                        "other.wav has 6 word errors on 2 words (300 %): its reference seems not to belong to it; it is counted all the same.",
                        "lost.wav has 2 word errors on 0 words (200 %): its reference seems not to belong to it; it is counted all the same.");
        assertThat(report.all().edits()).isEqualTo(1 + 6 + 2 + 3);
    }

    private static WerReport.File file(String name, String reference, String heard) {
        return new WerReport.File(
                name,
                "",
                WordErrorRate.of(reference, heard),
                Duration.ofSeconds(10),
                reference,
                List.of(),
                new Transcript(
                        heard.isEmpty() ? List.of() : List.of(new Utterance(0, Speaker.UNKNOWN, heard, List.of()))));
    }

    /** One second at 8 kHz, 8 bit. */
    private static byte[] silence() {
        var wav = ByteBuffer.allocate(44 + 8000).order(ByteOrder.LITTLE_ENDIAN);
        wav.put(ascii("RIFF")).putInt(36 + 8000).put(ascii("WAVEfmt ")).putInt(16);
        wav.putShort((short) 1)
                .putShort((short) 1)
                .putInt(8000)
                .putInt(8000)
                .putShort((short) 1)
                .putShort((short) 8);
        wav.put(ascii("data")).putInt(8000);
        while (wav.hasRemaining()) {
            wav.put((byte) 128);
        }
        return wav.array();
    }

    private static byte[] ascii(String text) {
        return text.getBytes(StandardCharsets.US_ASCII);
    }
}
