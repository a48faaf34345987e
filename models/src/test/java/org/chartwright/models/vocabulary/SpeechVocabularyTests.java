package org.chartwright.models.vocabulary;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import org.chartwright.models.ModelStore;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class SpeechVocabularyTests {

    private static final long LARGEST = 300_000_000;

    @TempDir
    Path home;

    @Test
    void makesTheGraphOnceAndAgainWhenThePracticesWordsChange() throws IOException {
        var store = new ModelStore(home.resolve("models"));
        var processor = ManagementFactory.getThreadMXBean();
        long began = processor.getCurrentThreadCpuTime();
        var first = store.folder(SpeechVocabulary.clinical(store));
        assertThat(Duration.ofNanos(processor.getCurrentThreadCpuTime() - began))
                .isLessThan(Duration.ofSeconds(60));
        var made = Files.getLastModifiedTime(first.resolve("graph/HCLG.fst"));

        assertThat(Files.readString(first.resolve("conf/mfcc.conf"))).contains("--dither=0");
        assertThat(first.resolve("graph/HCLr.fst")).doesNotExist();
        assertThat(Files.size(first.resolve("graph/HCLG.fst"))).isLessThan(LARGEST);
        assertThat(new ModelStore(home.resolve("models")).folder(SpeechVocabulary.clinical(store)))
                .isEqualTo(first);
        assertThat(Files.getLastModifiedTime(first.resolve("graph/HCLG.fst"))).isEqualTo(made);

        Files.writeString(home.resolve("words.txt"), "zepbound\nxqzvbk\n");
        var second = store.folder(SpeechVocabulary.clinical(store));

        assertThat(second).isNotEqualTo(first);
        assertThat(Files.size(second.resolve("graph/HCLG.fst")))
                .isGreaterThan(Files.size(first.resolve("graph/HCLG.fst")));
        assertThat(Files.readString(home.resolve("words-report.txt")))
                .contains("zepbound is heard")
                .contains("xqzvbk is NOT heard");
    }
}
