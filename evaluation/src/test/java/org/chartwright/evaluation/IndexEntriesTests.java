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

    @Test
    void keepsOtherTenthsOutWithoutAskingThem() throws IOException {
        var index = new StringBuilder("RowID,Letter,Level,Term,See,SeeAlso,NonEssModif,Code\n");
        for (int i = 0; i < 1000; i++) {
            index.append("%d,A,0,Term%d,,,,R%02d.0\n".formatted(i, i, i % 100));
        }
        Path file = Files.writeString(folder.resolve("index.csv"), index);
        var reported = IndexEntries.split(file, 1).questions();

        var other = IndexEntries.split(file, 2, List.of(1L));

        assertThat(other.questions())
                .isNotEmpty()
                .doesNotContainAnyElementsOf(reported)
                .isSubsetOf(IndexEntries.split(file, 2).questions());
        assertThat(other.kept())
                .hasSize(1001)
                .noneMatch(line -> reported.stream()
                        .anyMatch(question -> line.contains("," + question.words() + ",") && !line.endsWith(",")));
    }

    @Test
    void readsAHeadingAsItsFirstCharacters() {
        assertThat(new IndexEntries.Question("gout", "M10.-").bare()).isEqualTo("M10");
        assertThat(new IndexEntries.Question("gout of foot", "M10.07-").bare()).isEqualTo("M10.07");
        assertThat(new IndexEntries.Question("angina", "I20.9").bare()).isEqualTo("I20.9");
    }
}
