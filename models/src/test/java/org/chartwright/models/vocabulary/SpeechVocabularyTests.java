package org.chartwright.models.vocabulary;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import org.chartwright.models.ModelStore;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class SpeechVocabularyTests {

    @TempDir
    Path home;

    @Test
    void makesTheGraphOnceAndAgainWhenThePracticesWordsChange() throws IOException {
        var store = new ModelStore(home.resolve("models"));
        long began = System.nanoTime();
        var first = store.folder(SpeechVocabulary.clinical(store));
        assertThat(Duration.ofNanos(System.nanoTime() - began)).isLessThan(Duration.ofSeconds(60));
        var made = Files.getLastModifiedTime(first.resolve("graph/Gr.fst"));

        assertThat(Files.readString(first.resolve("conf/mfcc.conf"))).contains("--dither=0");
        assertThat(new ModelStore(home.resolve("models")).folder(SpeechVocabulary.clinical(store)))
                .isEqualTo(first);
        assertThat(Files.getLastModifiedTime(first.resolve("graph/Gr.fst"))).isEqualTo(made);

        Files.writeString(home.resolve("words.txt"), "zepbound\nxqzvbk\n");
        var second = store.folder(SpeechVocabulary.clinical(store));

        assertThat(second).isNotEqualTo(first);
        assertThat(Files.size(second.resolve("graph/Gr.fst"))).isGreaterThan(Files.size(first.resolve("graph/Gr.fst")));
        assertThat(Files.readString(home.resolve("words-report.txt")))
                .contains("zepbound is heard")
                .contains("xqzvbk is NOT heard");
    }
}
