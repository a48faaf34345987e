package org.chartwright.evaluation;

import static java.nio.charset.StandardCharsets.US_ASCII;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class TranscribeCommandTests {

    @TempDir
    Path folder;

    StringWriter errors = new StringWriter();

    @Test
    void refusesARecordingThatIsNotThere() {
        assertThat(transcribe(folder.resolve("gone.wav"))).isEqualTo(2);
        assertThat(errors.toString())
                .isEqualTo("chartwright: %s is no file that can be read.%n".formatted(folder.resolve("gone.wav")));
    }

    @Test
    void refusesAFileThatIsNoRecordingAndWritesNothing() throws IOException {
        var letter = Files.writeString(folder.resolve("letter.wav"), "Dear colleague, thank you for the referral.");

        assertThat(transcribe(letter)).isEqualTo(2);
        assertThat(errors.toString())
                .contains("chartwright: %s cannot be transcribed: The file is no WAV".formatted(letter));
        assertThat(folder.resolve("out.jsonl")).doesNotExist();
    }

    @Test
    void saysWhereARecordingWasCutShortAndWritesDownWhatIsThere() throws IOException {
        var wav = ByteBuffer.allocate(44 + 3 * 16_000).order(ByteOrder.LITTLE_ENDIAN);
        wav.put("RIFF".getBytes(US_ASCII)).putInt(36 + 5 * 16_000).put("WAVEfmt ".getBytes(US_ASCII));
        wav.putInt(16).putShort((short) 1).putShort((short) 1).putInt(8000).putInt(16_000);
        wav.putShort((short) 2).putShort((short) 16);
        wav.put("data".getBytes(US_ASCII)).putInt(5 * 16_000);
        var cut = Files.write(folder.resolve("cut.wav"), wav.array());

        assertThat(transcribe(cut)).isZero();
        assertThat(errors.toString())
                .contains(
                        "chartwright: %s: The file ends after 3.0 s though its header promises 5.0 s; what was there is written down.%n"
                                .formatted(cut));
        assertThat(folder.resolve("out.jsonl")).content().contains("\"seconds\":3.0");
    }

    private int transcribe(Path recording) {
        return Chartwright.commandLine()
                .setErr(new PrintWriter(errors, true))
                .execute(
                        "transcribe",
                        recording.toString(),
                        "--out",
                        folder.resolve("out.jsonl").toString());
    }
}
