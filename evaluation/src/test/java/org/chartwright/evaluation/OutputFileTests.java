package org.chartwright.evaluation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

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
}
