package org.chartwright.evaluation;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import org.chartwright.nlp.letter.ReadingLevel;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

class LettersCommandTests {

    @TempDir
    Path folder;

    StringWriter err = new StringWriter();

    @Test
    void tellsTheBundledVisitInPlainWords() throws IOException {
        String dialogue;
        try (var in = LettersCommandTests.class.getResourceAsStream("visit/visit.txt")) {
            dialogue = new String(in.readAllBytes(), UTF_8).strip();
        }
        var letters =
                letters("encounter_id,dialogue,patient_sex,patient_age\nA,\"%s\",female,58\n".formatted(dialogue));

        String text = text(letters.get("summary"));
        assertThat(text).isEqualTo("""
                Why you came
                You came in for: right knee pain.
                What we found
                Your blood pressure was 154/92.
                Your heart rate was 76 beats a minute.
                Your temperature was 98.4 °F.
                Your oxygen level was 98%.
                The x ray showed no broken bone.
                You may have a torn meniscus. This is not certain.
                Your medicines
                Stop taking ibuprofen.
                Increase propranolol to 80 mg twice a day.
                Start acetaminophen 500 mg every 6 hours as needed for pain.
                You told us you take vitamin D.
                Tests and referrals
                We want you to have this test: MRI scan of the right knee.
                We want you to have this test: blood test.
                What to do at home
                Eat less salt, and keep checking your blood pressure at home.
                When to come back
                Come back in 4 weeks.
                When to call us
                Call us if you have a fever or chest pain.
                """);
        assertThat(ReadingLevel.grade(text)).isLessThanOrEqualTo(6);
        assertThat(letters.get("referrals")).isEmpty();
    }

    @Test
    void aRowThatCannotBeUsedLeavesNothingBehind() throws IOException {
        var in = Files.writeString(folder.resolve("in.csv"), "encounter_id,dialogue\nA,\n");
        var out = folder.resolve("out.jsonl");

        assertThat(run(in, out)).isEqualTo(2);

        assertThat(out).doesNotExist();
        assertThat(err.toString()).contains("in.csv, row 1: column 'dialogue' is empty.");
    }

    private JsonNode letters(String csv) throws IOException {
        var in = Files.writeString(folder.resolve("in.csv"), csv);
        var out = folder.resolve("out.jsonl");
        assertThat(run(in, out)).as(err.toString()).isZero();
        return new JsonMapper().readTree(Files.readString(out));
    }

    private int run(Path in, Path out) {
        return Chartwright.commandLine()
                .setErr(new PrintWriter(err, true))
                .execute("letters", "--in", in.toString(), "--out", out.toString());
    }

    private static String text(JsonNode letter) {
        var text = new StringBuilder();
        for (var part : letter.get("parts")) {
            text.append(part.get("heading").asString()).append('\n');
            part.get("lines")
                    .forEach(line -> text.append(line.get("text").asString()).append('\n'));
        }
        return text.toString();
    }
}
