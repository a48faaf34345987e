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

/** On a benchmark of one visit that is written here. */
class EvaluateCommandTests {

    static final String NOTE = "CHIEF COMPLAINT\n\nRight knee pain.\n\nMEDICATIONS\n\nNaproxen 500 mg twice daily.";

    @TempDir
    Path data;

    StringWriter out = new StringWriter();
    StringWriter err = new StringWriter();

    @BeforeEach
    void writeTheBenchmark() throws IOException {
        var folder = Files.createDirectories(data.resolve("aci-bench/data/challenge_data"));
        String visits = "encounter_id,dialogue,note\nA,\"%s\",\"%s\"\n".formatted(DraftCommandTests.KNEE, NOTE);
        Files.writeString(folder.resolve("train.csv"), visits);
        Files.writeString(folder.resolve("valid.csv"), visits);
        Files.writeString(
                folder.resolve("valid_metadata.csv"), "encounter_id,patient_gender,patient_age\nA,female,61.0\n");
    }

    @Test
    void printsOurNotesAmongTheBaselines() {
        assertThat(run("notes", "--data", data.toString())).isZero();

        assertThat(out.toString())
                .contains("Notes of ACI-Bench, valid (1 visits)")
                .containsPattern(
                        "\\| system +\\| ROUGE-1 \\| ROUGE-2 \\| ROUGE-Lsum \\| drug recall \\| invented drugs \\| numbers invented \\|")
                .containsPattern("\\| Chartwright, local engine +\\| +\\d+\\.\\d \\|")
                .containsPattern(
                        "\\| note of the nearest training dialogue +\\| +100\\.0 \\| +100\\.0 \\| +100\\.0 \\| +100\\.0 % \\| +0 \\|")
                .containsPattern("\\| transcript copied +\\|")
                .contains("Scored on the dev split");
    }

    @Test
    void skipsWhatItHasNoDataForAndSaysSo() {
        assertThat(run("orders", "facts", "--data", data.toString())).isZero();

        assertThat(out.toString())
                .contains("orders skipped: there is no " + data.resolve("mediqa-oe"))
                .contains("Facts in the notes of ACI-Bench");
    }

    @Test
    void writesOneHtmlPageThatNeedsNothingElse() throws IOException {
        var page = data.resolve("board.html");

        assertThat(run("notes", "orders", "--data", data.toString(), "--html", page.toString()))
                .isZero();

        assertThat(page)
                .content()
                .contains("<td>transcript copied</td>")
                .contains("orders skipped: there is no")
                .doesNotContain("src=", "href=", "@import");
    }

    @Test
    void failsWhereNothingCouldBeScored() {
        assertThat(run("orders", "--data", data.toString())).isEqualTo(2);
        assertThat(out.toString()).contains("orders skipped: there is no");
        assertThat(err.toString()).contains("Nothing was scored: " + data + " holds none of the data sets");
    }

    @Test
    void theInventedVisitsThatAreKeptAsideNeedNoData() {
        assertThat(run("invented")).isZero();
        assertThat(out.toString())
                .contains("Notes of invented visits, kept aside (15 visits)")
                .contains("Facts in the notes of invented visits")
                .contains("Drugs and numbers of the reference that were said and are not in the draft");
    }

    @Test
    void benchmarksNeedTheirFolder() {
        assertThat(run("notes")).isEqualTo(2);
        assertThat(err.toString()).contains("--data is missing: it names the folder that holds the data sets");
    }

    @Test
    void refusesAFolderThatIsNotThere() {
        assertThat(run("notes", "--data", data + "/none")).isEqualTo(2);
        assertThat(err.toString()).contains("is not a folder; --data names the folder");
    }

    private int run(String... arguments) {
        var all = new String[arguments.length + 1];
        all[0] = "evaluate";
        System.arraycopy(arguments, 0, all, 1, arguments.length);
        return Chartwright.commandLine()
                .setOut(new PrintWriter(out, true))
                .setErr(new PrintWriter(err, true))
                .execute(all);
    }
}
