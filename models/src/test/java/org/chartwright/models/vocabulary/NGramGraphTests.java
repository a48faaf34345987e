package org.chartwright.models.vocabulary;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIOException;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class NGramGraphTests {

    @TempDir
    Path folder;

    @Test
    void writesWhatItReadByteForByte() throws IOException {
        var copy = folder.resolve("Gr.fst");

        NGramGraph.read(BaseModel.graph()).write(copy);

        assertThat(Files.mismatch(BaseModel.graph(), copy)).isEqualTo(-1);
    }

    @Test
    void unfoldsIntoEveryWordAfterEveryHistory() throws IOException {
        var graph = WordGraph.of(NGramGraph.read(BaseModel.graph()));
        var chest = graph.inputs().number("chest").orElseThrow();
        var pain = graph.inputs().number("pain").orElseThrow();

        assertThat(graph.states()).isEqualTo(196_557);
        assertThat(graph.lastArc(graph.states() - 1)).isEqualTo(1_999_275 + 196_556);
        int afterChest = graph.histories().after(WordGraph.NO_HISTORY, chest);
        assertThat(graph.costOf(afterChest, pain)).isLessThan(graph.costOf(WordGraph.NO_HISTORY, pain) - 2);
        assertThat(graph.histories().last(graph.histories().after(afterChest, pain)))
                .isEqualTo(pain);
    }

    @Test
    void refusesAFileThatEndsTooEarlyOrIsNoGraph() throws IOException {
        var cut = folder.resolve("cut.fst");
        byte[] whole = Files.readAllBytes(BaseModel.graph());
        Files.write(cut, Arrays.copyOf(whole, whole.length / 2));
        var text = Files.writeString(folder.resolve("text.fst"), "this is no graph at all");

        assertThatIOException().isThrownBy(() -> NGramGraph.read(cut)).withMessageContaining("cut.fst is no graph");
        assertThatIOException().isThrownBy(() -> NGramGraph.read(text)).withMessageContaining("text.fst is no graph");
        assertThatIOException()
                .isThrownBy(() -> NGramGraph.read(BaseModel.folder().resolve("graph/HCLr.fst")))
                .withMessageContaining("olabel_lookahead");
    }
}
