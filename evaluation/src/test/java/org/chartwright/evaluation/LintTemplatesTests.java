package org.chartwright.evaluation;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class LintTemplatesTests {

    @TempDir
    Path folder;

    Path phrases;
    StringWriter out = new StringWriter();

    @BeforeEach
    void aFile() throws IOException {
        phrases = folder.resolve("ours.yaml");
        Files.writeString(phrases, """
                kind: dot-phrases
                id: ours
                version: 1
                title: Ours
                phrases:
                  - phrase: rest
                    title: Rest
                    text: Rest for {days} days.
                    blanks:
                      - {blank: days, type: number, low: 1, high: 14}
                """);
    }

    @Test
    void findsNothingWrongWithAGoodFolder() {
        assertThat(lint(folder)).isZero();
        assertThat(out.toString()).isEqualTo("Nothing is wrong.%n".formatted());
    }

    @Test
    void namesFileLineAndMend() throws IOException {
        Files.writeString(phrases, Files.readString(phrases).replace("low: 1", "low: 15"));

        assertThat(lint(phrases)).isEqualTo(2);
        assertThat(out.toString())
                .isEqualTo("ours.yaml:10: low 15 is not below high 14. Write the lower bound first.%n1 to mend.%n"
                        .formatted());
    }

    @Test
    void saysThatAFileIsNotThere() {
        var complaint = new StringWriter();
        int status = Chartwright.commandLine()
                .setErr(new PrintWriter(complaint, true))
                .execute("templates", "lint", folder.resolve("none.yaml").toString());

        assertThat(status).isEqualTo(2);
        assertThat(complaint.toString()).contains("none.yaml is not there").hasLineCount(1);
    }

    private int lint(Path path) {
        return Chartwright.commandLine()
                .setOut(new PrintWriter(out, true))
                .execute("templates", "lint", path.toString());
    }
}
