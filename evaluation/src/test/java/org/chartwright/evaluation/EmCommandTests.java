package org.chartwright.evaluation;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class EmCommandTests {

    @TempDir
    Path folder;

    @Test
    void levelsVignettesAndVectors() throws IOException {
        List<String> lines = em("""
                {"vignettes": [{"id": "a", "patient_type": "new or established",
                  "text": "A man of 58 is seen for hypertension, which is controlled. Lisinopril is continued."}],
                 "rule_vectors": [{"id": "b", "input": {"patient": "established", "minutes": 55, "payer": "commercial"}},
                  {"id": "c", "input": {"mdm": "moderate", "payer": "medicare", "longitudinal": true}}]}
                """);

        assertThat(lines).hasSize(3);
        assertThat(lines.get(0)).contains("\"codes\":[\"99203\",\"99213\"]", "\"problems\":\"low\"");
        assertThat(lines.get(1)).contains("\"codes\":[\"99215\",\"99417x1\"]");
        assertThat(lines.get(2)).contains("\"codes\":[\"99214\",\"G2211\"]");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '~',
            value = {
                "not json | is not JSON",
                "[] | has neither a list",
                "{\"vignettes\":[{\"patient_type\":\"new\",\"text\":\"x\"}]} | it has no 'id'",
                "{\"vignettes\":[{\"id\":\"a\",\"patient_type\":\"old\",\"text\":\"x\"}]} | neither new nor established",
                "{\"vignettes\":[{\"id\":\"a\",\"patient_type\":\"new\",\"text\":\"...\"}]} | 'text' holds no words",
                "{\"rule_vectors\":[{\"id\":\"a\",\"input\":{\"minutes\":-3}}]} | 'minutes' is not a whole number",
                "{\"rule_vectors\":[{\"id\":\"a\",\"input\":{\"mdm\":\"huge\"}}]} | no level of medical decision making"
            })
    void refusesABadFileInOneSentence(String text, String complaint) throws IOException {
        Path in = folder.resolve("cases.json");
        Files.writeString(in, text);
        var errors = new java.io.StringWriter();
        int status = Chartwright.commandLine()
                .setErr(new java.io.PrintWriter(errors))
                .execute(
                        "em",
                        "--in",
                        in.toString(),
                        "--out",
                        folder.resolve("out.jsonl").toString());

        assertThat(status).isEqualTo(2);
        assertThat(errors.toString()).contains("cases.json", complaint).hasLineCount(1);
        assertThat(folder.resolve("out.jsonl")).doesNotExist();
    }

    private List<String> em(String json) throws IOException {
        Path in = folder.resolve("cases.json");
        Files.writeString(in, json);
        Path out = folder.resolve("out.jsonl");
        assertThat(Chartwright.run("em", "--in", in.toString(), "--out", out.toString()))
                .isZero();
        return Files.readAllLines(out);
    }
}
