package org.chartwright.models;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import org.chartwright.models.RecurrentTagger.Feature;
import org.junit.jupiter.api.Test;

class RecurrentTaggerTests {

    private static final WordPieces PIECES =
            new WordPieces(List.of("[UNK]", "fe", "##ver", "no"), 0.5f, new byte[] {0, 0, 2, 0, 0, 4, -2, 1});

    private final Random random = new Random(1);

    private RecurrentTagger network() {
        var layers = List.of(layer(5), layer(5), layer(4), layer(4));
        return new RecurrentTagger(
                List.of("none", "stop"),
                Optional.of(PIECES),
                List.of(
                        new Feature(List.of("", "no"), 2, numbers(4)),
                        new Feature(List.of("", "D", "P"), 1, numbers(3))),
                layers,
                numbers(8),
                numbers(2));
    }

    private GatedLayer layer(int inputs) {
        return new GatedLayer(inputs, 2, numbers(inputs * 6), numbers(12), numbers(6), numbers(2));
    }

    private float[] numbers(int count) {
        var numbers = new float[count];
        for (int i = 0; i < count; i++) {
            numbers[i] = random.nextFloat() - 0.5f;
        }
        return numbers;
    }

    private static byte[] written(RecurrentTagger network) throws IOException {
        var out = new ByteArrayOutputStream();
        network.write(out);
        return out.toByteArray();
    }

    @Test
    void readsWhatItWrote() throws IOException {
        var network = network();
        var bytes = written(network);
        var words = List.of(List.of("no", "D"), List.of("fever", "D"), List.of("no", "P"));

        var again = RecurrentTagger.read(new ByteArrayInputStream(bytes));

        assertThat(again.probabilities(words)).isDeepEqualTo(network.probabilities(words));
        assertThat(written(again)).isEqualTo(bytes);
    }

    @Test
    void tellsHowLikelyEachLabelIs() {
        var shares = network().probabilities(List.of(List.of("no", "D"), List.of("fever", "D")));

        assertThat(shares).hasDimensions(2, 2);
        for (double[] word : shares) {
            assertThat(Arrays.stream(word).sum()).isCloseTo(1, within(1e-9));
        }
        assertThat(network().probabilities(List.of())).isEmpty();
    }

    @Test
    void theSameWordDiffersByWhatStandsAroundIt() {
        var network = network();

        var before = network.probabilities(List.of(List.of("no", "D"), List.of("fever", "D")));
        var behind = network.probabilities(List.of(List.of("fever", "D"), List.of("no", "D")));

        assertThat(before[0]).isNotEqualTo(behind[1]);
    }

    @Test
    void refusesAFileThatIsCutShort() throws IOException {
        var bytes = written(network());

        assertThatThrownBy(() -> RecurrentTagger.read(new ByteArrayInputStream(Arrays.copyOf(bytes, bytes.length / 2))))
                .isInstanceOf(UnusableModelException.class)
                .hasMessageContaining("cut short");
    }

    @Test
    void cutsAWordIntoItsLongestPieces() {
        assertThat(PIECES.of("fever")).containsExactly(1, 2);
        assertThat(PIECES.of("no")).containsExactly(3);
        assertThat(PIECES.of("nod")).containsExactly(0);
    }
}
