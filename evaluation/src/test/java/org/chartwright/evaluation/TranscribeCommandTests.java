package org.chartwright.evaluation;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
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
