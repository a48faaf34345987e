package org.chartwright.evaluation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class OutputFileTests {

    @TempDir
    Path folder;

    @Test
    void appearsOnlyWhenItIsDone() {
        var file = folder.resolve("out.jsonl");

        try (var out = new OutputFile(file)) {
            out.line("{}");
            assertThat(file).doesNotExist();
            out.done();
        }

        assertThat(file).hasContent("{}");
        assertThat(folder).isDirectoryNotContaining("glob:**.part");
    }

    @Test
    void leavesNothingBehindWhenItIsGivenUp() {
        try (var out = new OutputFile(folder.resolve("out.jsonl"))) {
            out.line("{");
        }

        assertThat(folder).isEmptyDirectory();
    }

    @Test
    void saysThatItsFolderIsMissing() {
        assertThatThrownBy(() -> new OutputFile(folder.resolve("no/out.jsonl")))
                .isInstanceOf(BadInput.class)
                .hasMessageContaining("out.jsonl cannot be written");
    }

    @Test
    void replacesNeitherItsInputNorALink() throws IOException {
        var visits = Files.writeString(folder.resolve("visits.csv"), "encounter_id,dialogue\n");
        var link = Files.createSymbolicLink(folder.resolve("link.jsonl"), visits);

        assertThatThrownBy(() -> OutputFile.of(folder.resolve("./visits.csv"), visits))
                .isInstanceOf(BadInput.class)
                .hasMessageContaining("--in and --out are the same file");
        assertThatThrownBy(() -> new OutputFile(link))
                .isInstanceOf(BadInput.class)
                .hasMessageContaining("is a device, a pipe or a link");
        assertThat(visits).hasContent("encounter_id,dialogue");
    }
}
