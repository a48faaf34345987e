package org.chartwright.evaluation.training;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import org.chartwright.evaluation.training.FitTagger.Stretch;
import org.chartwright.models.RecurrentTagger;
import org.junit.jupiter.api.Test;

class FitTaggerTests {

    private static final List<String> WORDS = List.of("any", "fever", "no", "cough");

    private static FitTagger untrained() {
        List<float[]> known = List.of(
                new float[] {1, 0, 0.5f}, new float[] {0, 1, 0}, new float[] {0.3f, 0, 1}, new float[] {0, 0.2f, -1});
        return new FitTagger(
                List.of("none", "stop"),
                WORDS,
                known,
                List.of(FitTagger.feature(List.of("fever"), 3), FitTagger.feature(List.of("D", "P"), 4)),
                7);
    }

    private static Stretch stretch(RecurrentTagger network, String words, String who, int... labels) {
        var rows = new ArrayList<int[]>();
        for (String word : words.split(" ")) {
            rows.add(network.rows(List.of(word, word, who)));
        }
        return new Stretch(rows.toArray(int[][]::new), labels, 1);
    }

    private static double loss(RecurrentTagger network, Stretch stretch) {
        var gradient = new TaggerGradient(network, new TaggerGradient.Turned(network), Optional.empty());
        gradient.add(stretch);
        return gradient.loss();
    }

    @Test
    void slopesAreThoseOfTheLoss() {
        var network = untrained().network();
        new Random(3).doubles(5L * 96, -0.5, 0.5).forEach(new RowFiller(network)::next);
        var stretch = stretch(network, "any fever no cough", "D", 0, 1, 0, 1);
        var gradient = new TaggerGradient(network, new TaggerGradient.Turned(network), Optional.empty());
        gradient.add(stretch);
        var slopes = gradient.mean();
        var weights = TaggerGradient.weights(network);
        var random = new Random(5);
        for (int k = 0; k < weights.size(); k++) {
            for (int times = 0; times < 20; times++) {
                int i = random.nextInt(weights.get(k).length);
                float before = weights.get(k)[i];
                weights.get(k)[i] = before + 0.01f;
                double above = loss(network, stretch);
                weights.get(k)[i] = before - 0.01f;
                double below = loss(network, stretch);
                weights.get(k)[i] = before;
                assertThat((double) slopes.get(k)[i])
                        .as("weight %d of %d", i, k)
                        .isCloseTo((above - below) / 0.02, within(2e-4));
            }
        }
    }

    /** Numbers into the rows of the first feature. */
    private static final class RowFiller {
        private final float[] rows;
        private int at;

        RowFiller(RecurrentTagger network) {
            rows = network.features().getFirst().rows();
        }

        void next(double number) {
            rows[at++] = (float) number;
        }
    }

    @Test
    void learnsWhatComesBeforeAndBehind() {
        var fit = untrained();
        var stretches = new ArrayList<Stretch>();
        for (int i = 0; i < 40; i++) {
            // the first word ends a sentence only where the last one is "no"
            stretches.add(stretch(fit.network(), "fever any no", "P", 1, 0, 1));
            stretches.add(stretch(fit.network(), "fever any cough", "P", 0, 0, 1));
        }
        fit.fit(stretches, 12, round -> {});
        var network = fit.finished(
                List.of("[UNK]", "any", "fever", "no", "cough"),
                List.of(
                        new float[3],
                        new float[] {1, 0, 0.5f},
                        new float[] {0, 1, 0},
                        new float[] {0.3f, 0, 1},
                        new float[] {0, 0.2f, -1}));
        assertThat(network.probabilities(List.of(List.of("fever", "P"), List.of("any", "P"), List.of("no", "P")))[0][1])
                .isGreaterThan(0.9);
        assertThat(network.probabilities(List.of(List.of("fever", "P"), List.of("any", "P"), List.of("cough", "P")))[0][
                        1])
                .isLessThan(0.1);
    }
}
