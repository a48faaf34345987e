package org.chartwright.evaluation;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Objects;
import java.util.stream.Collectors;
import org.chartwright.evaluation.score.WordErrorRate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** The bundled visit through the command line: decoder, recogniser, transcript. */
class BundledVisitIT {

    @TempDir
    Path folder;

    @Test
    void theBundledVisitIsHeardWellAndEachSpeakerFromItsChannel() throws IOException {
        var audio = Files.write(folder.resolve("visit.ogg"), resource("visit.ogg"));
        var out = folder.resolve("out.jsonl");

        assertThat(Chartwright.run(
                        "transcribe", audio.toString(), "--out", out.toString(), "--channels", "clinician,patient"))
                .isZero();

        var written = new JsonMapper().readTree(Files.readString(out));
        var lines = new String(resource("visit.txt"), StandardCharsets.UTF_8)
                .lines()
                .toList();
        assertThat(written.path("seconds").asDouble()).isBetween(180.0, 300.0);
        for (String role : new String[] {"doctor", "patient"}) {
            var said = lines.stream()
                    .filter(line -> line.startsWith("[" + role + "]"))
                    .collect(Collectors.joining(" "));
            var heard = written.path("utterances")
                    .valueStream()
                    .filter(each ->
                            each.path("speaker").asString().equals(role.equals("doctor") ? "CLINICIAN" : "PATIENT"))
                    .map(each -> each.path("text").asString())
                    .collect(Collectors.joining(" "));
            assertThat(WordErrorRate.of(said, heard).percent()).as(role).isLessThan(9);
        }
        assertThat(written.path("utterances").valueStream().map(JsonNode::toString))
                .anySatisfy(text -> assertThat(text).contains("allergic to penicillin"))
                .anySatisfy(
                        text -> assertThat(text).contains("propranolol from forty milligrams to eighty milligrams"));
    }

    private byte[] resource(String name) throws IOException {
        try (var in = Objects.requireNonNull(getClass().getResourceAsStream("visit/" + name))) {
            return in.readAllBytes();
        }
    }
}
