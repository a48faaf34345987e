package org.chartwright.evaluation;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.chartwright.nlp.DraftLine;
import org.chartwright.nlp.transcript.Dialogue;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import tools.jackson.databind.json.JsonMapper;

class DraftCommandTests {

    static final String KNEE = """
            [doctor] hi ann , what brings you in ?
            [patient] my right knee hurts , i twisted it two weeks ago . i take naproxen five hundred milligrams twice a day .
            [doctor] any fever ?
            [patient] no .
            [doctor] okay . let's get an x-ray of the right knee , and come back in two weeks .""";

    @TempDir
    Path folder;

    StringWriter err = new StringWriter();

    @Test
    void writesOneLineForEachVisitInTheOrderOfTheInput() throws IOException {
        var out = folder.resolve("out.jsonl");
        var in = csv("encounter_id,dialogue,patient_sex,patient_age\nB,\"%s\",female,61\nA,\"%s\",,\n"
                .formatted(KNEE, KNEE));

        assertThat(draft(in, out)).isZero();

        assertThat(lines(out)).extracting(DraftLine::encounterId).containsExactly("B", "A");
        assertThat(err.toString()).contains("drafted 2 of 2");
    }

    @Test
    void pointsEverySentenceAtWordsOfItsUtterance() throws IOException {
        var out = folder.resolve("out.jsonl");

        draft(csv("encounter_id,dialogue\nA,\"%s\"\n".formatted(KNEE)), out);

        var transcript = Dialogue.parse(KNEE);
        var sentences = lines(out).getFirst().sections().stream()
                .flatMap(section -> section.sentences().stream())
                .toList();
        assertThat(sentences)
                .isNotEmpty()
                .allSatisfy(
                        sentence -> assertThat(sentence.evidence()).isNotEmpty().allMatch(transcript::holds));
        assertThat(lines(out).getFirst().note()).containsIgnoringCase("knee");
    }

    @Test
    void saysWhichVisitsNameNoSpeaker() {
        var in = csv("encounter_id,dialogue\nA,\"Doctor: any pain ?\nPatient: my knee hurts .\"\nB,my knee hurts .\n");

        assertThat(draft(in, folder.resolve("out.jsonl"))).isZero();

        assertThat(err.toString())
                .contains("no line of 1 of 2 visits (B) says who speaks")
                .contains("begin each line with [doctor] or [patient]");
    }

    @Test
    void leavesAnOldOutputAloneWhenTheInputIsBad() throws IOException {
        var out = Files.writeString(folder.resolve("out.jsonl"), "old");

        assertThat(draft(csv("encounter_id,dialogue\nA\n"), out)).isEqualTo(2);

        assertThat(err.toString()).containsPattern("^chartwright: .*in\\.csv, row 1: it has 1 cells .*\\R$");
        assertThat(out).hasContent("old");
    }

    @Test
    void namesTheTemplatesThereAreWhenAskedForAnother() {
        var in = csv("encounter_id,dialogue\nA,\"%s\"\n".formatted(KNEE));

        assertThat(run("draft", "--in", in.toString(), "--out", folder + "/o", "--template", "poem"))
                .isEqualTo(2);
        assertThat(err.toString())
                .contains("There is no template 'poem'; there are ")
                .contains("soap");
    }

    @Test
    void explainsAMissingOption() {
        assertThat(run("draft", "--in", "in.csv")).isEqualTo(2);
        assertThat(err.toString()).contains("--out");
    }

    private int draft(Path in, Path out) {
        return run("draft", "--in", in.toString(), "--out", out.toString());
    }

    private int run(String... arguments) {
        return Chartwright.commandLine().setErr(new PrintWriter(err, true)).execute(arguments);
    }

    private static List<DraftLine> lines(Path file) throws IOException {
        var json = new JsonMapper();
        return Files.readAllLines(file).stream()
                .map(line -> json.readValue(line, DraftLine.class))
                .toList();
    }

    private Path csv(String text) {
        try {
            return Files.writeString(folder.resolve("in.csv"), text);
        } catch (IOException e) {
            throw new AssertionError(e);
        }
    }
}
