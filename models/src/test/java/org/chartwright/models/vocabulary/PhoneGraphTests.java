package org.chartwright.models.vocabulary;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIOException;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class PhoneGraphTests {

    private static final int FIRST_MARK = 10_015;

    @TempDir
    Path folder;

    @Test
    void readsTheShippedGraphWithTheWordsThatMayComeNext() throws IOException {
        var sounds = PhoneGraph.read(file(), Set.of(FIRST_MARK));

        assertThat(sounds.states()).isEqualTo(242_958);
        assertThat(sounds.in()).hasSize(782_156).doesNotContain(FIRST_MARK).contains(FIRST_MARK + 1);
        assertThat(sounds.anyWord()[sounds.start()]).isTrue();
        for (int arc = 0; arc < sounds.in().length; arc++) {
            int word = sounds.out()[arc];
            if (word != WordGraph.NO_WORD) {
                int from = stateOf(sounds, arc);
                assertThat(sounds.reaches(from, word)).isTrue();
                assertThat(sounds.anyWord()[sounds.to()[arc]]).isTrue();
            }
        }
    }

    @Test
    void refusesAFileThatEndsTooEarlyOrIsAnotherGraph() throws IOException {
        byte[] whole = Files.readAllBytes(file());
        for (int length : new int[] {10, 200, whole.length / 2, whole.length - 1}) {
            var cut = Files.write(folder.resolve("cut.fst"), Arrays.copyOf(whole, length));
            assertThatIOException()
                    .isThrownBy(() -> PhoneGraph.read(cut, Set.of()))
                    .withMessageContaining("cut.fst is no graph");
        }
        assertThatIOException()
                .isThrownBy(() -> PhoneGraph.read(BaseModel.graph(), Set.of()))
                .withMessageContaining("ngram");
    }

    private static int stateOf(PhoneGraph sounds, int arc) {
        int found = Arrays.binarySearch(sounds.firstArc(), arc);
        int state = found < 0 ? -found - 2 : found;
        while (sounds.firstArc()[state + 1] == arc) {
            state++;
        }
        return state;
    }

    private static Path file() {
        return BaseModel.folder().resolve("graph/HCLr.fst");
    }
}
