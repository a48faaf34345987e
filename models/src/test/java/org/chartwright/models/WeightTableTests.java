package org.chartwright.models;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.util.List;
import java.util.zip.GZIPOutputStream;
import org.junit.jupiter.api.Test;

class WeightTableTests {

    @Test
    void readsWhatItWrote() throws IOException {
        var features = new Features().add("fever", 2).add("cough");
        var weights = new float[2][Features.SLOTS];
        weights[0][features.slot(0)] = 1.27f;
        weights[1][features.slot(1)] = -0.5f;
        var bytes = new ByteArrayOutputStream();
        new WeightTable(List.of("a", "b"), weights, new float[] {0.5f, 0}).write(bytes);

        var read = WeightTable.read(new ByteArrayInputStream(bytes.toByteArray()));

        assertThat(read.labels()).containsExactly("a", "b");
        assertThat(read.scores(features)[0]).isCloseTo(3.04, within(0.01));
        assertThat(read.scores(features)[1]).isCloseTo(-0.5, within(0.01));
        assertThat(Math.exp(read.logProbabilities(features)[0]) + Math.exp(read.logProbabilities(features)[1]))
                .isCloseTo(1, within(1e-9));
    }

    @Test
    void keepsAsManyColumnsAsTheFeaturesHaveSlots() throws IOException {
        var features = new Features(1 << 18).add("okay so");
        var weights = new float[1][1 << 18];
        weights[0][features.slot(0)] = 2;
        var bytes = new ByteArrayOutputStream();
        new WeightTable(List.of("stop"), weights, new float[1]).write(bytes);

        assertThat(WeightTable.read(new ByteArrayInputStream(bytes.toByteArray()))
                        .scores(features)[0])
                .isCloseTo(2, within(0.01));
    }

    @Test
    void saysWhichFormatItCannotRead() throws IOException {
        var bytes = new ByteArrayOutputStream();
        try (var out = new DataOutputStream(new GZIPOutputStream(bytes))) {
            out.writeInt(9);
        }

        assertThatThrownBy(() -> WeightTable.read(new ByteArrayInputStream(bytes.toByteArray())))
                .isInstanceOf(IOException.class)
                .hasMessage("weights are of format 9, this program reads 1 to 2");
    }

    @Test
    void refusesSlotsThatAreNoPowerOfTwo() {
        assertThatThrownBy(() -> new Features(1000)).hasMessage("1000 slots are not a power of two");
    }

    @Test
    void refusesARowTooFew() {
        assertThatThrownBy(() -> new WeightTable(List.of("a", "b"), new float[1][Features.SLOTS], new float[2]))
                .hasMessage("2 labels, 1 rows of weights and 2 biases");
    }

    @Test
    void saysWhichModelIsNotShipped() {
        assertThatThrownBy(() -> WeightTable.shipped("no-such"))
                .isInstanceOf(UnusableModelException.class)
                .hasMessageContaining("'no-such'");
    }
}
