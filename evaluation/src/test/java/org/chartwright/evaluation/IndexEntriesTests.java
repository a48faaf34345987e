package org.chartwright.evaluation;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class IndexEntriesTests {

    @TempDir
    Path folder;

    @Test
    void putsAnEntryInNaturalWordOrder() {
        assertThat(IndexEntries.natural(List.of("Abscess", "kidney", "with calculus")))
                .isEqualTo("kidney Abscess with calculus");
        assertThat(IndexEntries.natural(List.of("Abnormal, abnormality", "gait")))
                .isEqualTo("gait Abnormal");
    }

    @Test
    void keepsATenthOutAndTheirHeadingsIn() throws IOException {
        var index = new StringBuilder("RowID,Letter,Level,Term,See,SeeAlso,NonEssModif,Code\n");
        for (int i = 0; i < 1000; i++) {
            index.append("%d,A,0,Term%d,,,,R%02d.0\n".formatted(i, i, i % 100));
        }
        Path file = Files.writeString(folder.resolve("index.csv"), index);

        var split = IndexEntries.split(file, 1);

        assertThat(split.questions()).hasSizeBetween(70, 130);
        assertThat(split.kept()).hasSize(1001);
        var asked = split.questions().getFirst();
        assertThat(split.kept()).anyMatch(line -> line.contains("," + asked.words() + ",") && line.endsWith(","));
        assertThat(IndexEntries.split(file, 1)).isEqualTo(split);
        assertThat(IndexEntries.split(file, 2).questions()).isNotEqualTo(split.questions());
    }
}
