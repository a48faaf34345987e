package org.chartwright.nlp.code;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class WordVectorsTests {

    static final List<Set<String>> TEXTS = List.of(
            Set.of("kidney", "stone"),
            Set.of("congenital", "malformation", "kidney"),
            Set.of("congenital", "anomaly", "bladder"),
            Set.of("fracture", "wrist"),
            Set.of("broken", "arm"),
            Set.of("diabetes", "retinopathy"),
            Set.of("migraine", "aura"),
            Set.of("asthma", "exacerbation"));
    static final WordVectors VECTORS = WordVectors.learn(TEXTS, CodeBook.Progress.SILENT);

    @TempDir
    Path folder;

    @Test
    void putsWordsOfLikeMeaningInLikeDirections() {
        var anomaly = VECTORS.of(Set.of("anomaly")).orElseThrow();

        assertThat(WordVectors.cosine(
                        anomaly, VECTORS.of(Set.of("malformation")).orElseThrow()))
                .isGreaterThan(
                        WordVectors.cosine(anomaly, VECTORS.of(Set.of("asthma")).orElseThrow()));
    }

    @Test
    void hasNoDirectionForWordsItDoesNotKnow() {
        assertThat(VECTORS.of(Set.of("xylophone"))).isEmpty();
        assertThat(VECTORS.of(Set.of())).isEmpty();
    }

    @Test
    void readsWhatItWrote() throws IOException {
        VECTORS.write(folder.resolve("words.bin"));

        assertThat(WordVectors.read(folder.resolve("words.bin"))
                        .of(Set.of("kidney", "stone"))
                        .orElseThrow())
                .containsExactly(VECTORS.of(Set.of("kidney", "stone")).orElseThrow());
    }

    @Test
    void tellsHowFarItIs() {
        List<Integer> done = new ArrayList<>();
        WordVectors.learn(TEXTS, (what, at, all) -> {
            synchronized (done) {
                done.add(at);
            }
        });

        assertThat(done).contains(1).hasSizeGreaterThan(10);
    }
}
