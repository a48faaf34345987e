package org.chartwright.evaluation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class CsvInputTests {

    @TempDir
    Path folder;

    @Test
    void readsQuotedCellsThatHoldLinesCommasAndQuotes() {
        var rows = CsvInput.read(
                csv("encounter_id,dialogue\nD1,\"[doctor] hi , \"\"Al\"\"\n[patient] hi\"\n"),
                "encounter_id",
                "dialogue");

        assertThat(rows).singleElement().satisfies(row -> {
            assertThat(row.number()).isEqualTo(1);
            assertThat(row.required("dialogue")).isEqualTo("[doctor] hi , \"Al\"\n[patient] hi");
            assertThat(row.get("patient_age")).isEmpty();
        });
    }

    @Test
    void toleratesAByteOrderMarkWindowsLineEndsAndHeadersInCapitals() {
        var rows = CsvInput.read(csv("\uFEFFEncounter_ID,TEXT\r\n\"A\",note\r\n"), "encounter_id", "text");

        assertThat(rows)
                .singleElement()
                .satisfies(row -> assertThat(row.required("encounter_id")).isEqualTo("A"));
    }

    @Test
    void saysThatAFileIsMissing() {
        complains(folder.resolve("none.csv"), "none.csv does not exist.");
    }

    @Test
    void saysThatAFileIsEmpty() {
        complains(csv(""), "is empty; it needs a header line with the columns [encounter_id, text].");
    }

    @Test
    void saysThatThereIsOnlyAHeader() {
        complains(csv("encounter_id,text\n"), "has a header line but no rows.");
    }

    @Test
    void namesTheColumnThatIsMissing() {
        complains(csv("id,text\nA,note\n"), "has no column 'encounter_id'; its columns are [id, text].");
        complains(csv("encounter_id;text\nA;note\n"), "It seems not to be separated by commas");
    }

    @Test
    void namesTheRowThatIsTooShort() {
        complains(csv("encounter_id,text\nA,note\nB\n"), "row 2: it has 1 cells where the header has 2");
    }

    @Test
    void namesTheRowWhoseQuoteIsNeverClosed() {
        complains(csv("encounter_id,text\nA,note\nB,\"note\n"), "row 2: a quoted cell is not closed");
    }

    @Test
    void namesTheRowWithAnEmptyCell() {
        complains(csv("encounter_id,text\nA,note\nB,\" \"\n"), "row 2: column 'text' is empty.");
    }

    @Test
    void namesTheRowThatRepeatsAnId() {
        complains(csv("encounter_id,text\nA,note\nA,note\n"), "row 2: its encounter_id stands in an earlier row too.");
    }

    @Test
    void namesTheLineThatIsNotUtf8() throws IOException {
        var file = folder.resolve("latin1.csv");
        Files.write(file, "encounter_id,text\nA,caf\u00e9\n".getBytes(StandardCharsets.ISO_8859_1));

        complains(file, "line 2: it holds bytes that are not UTF-8");

        Files.write(file, "encounter_id,text\nA,note\n".getBytes(StandardCharsets.UTF_16));
        complains(file, "is UTF-16, as some spreadsheets save it");
    }

    private static void complains(Path file, String sentence) {
        assertThatThrownBy(() -> CsvInput.read(file, "encounter_id", "text"))
                .isInstanceOf(BadInput.class)
                .hasMessageStartingWith(file.toString())
                .hasMessageContaining(sentence);
    }

    private Path csv(String text) {
        try {
            return Files.writeString(folder.resolve("in.csv"), text);
        } catch (IOException e) {
            throw new AssertionError(e);
        }
    }
}
