package org.chartwright.evaluation.training;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.function.IntConsumer;
import org.chartwright.models.GatedLayer;
import org.chartwright.models.RecurrentTagger;
import org.chartwright.models.RecurrentTagger.Feature;
import org.chartwright.models.WordPieces;

/**
 * Stretches of talk with labelled words in, the network that tells the labels out: stochastic gradient descent with
 * Adam (Kingma and Ba 2015) and dropout. The same seed gives the same network, whatever the number of processors.
 *
 * <p>What another model knows of each word is made narrower by a matrix that is learnt as well; the first feature's
 * rows are what it gives.
 */
final class FitTagger {

    /**
     * A stretch.
     *
     * @param rows of each word's values, as {@link RecurrentTagger#rows} gives them
     * @param labels of the words
     * @param weight how much it counts
     */
    record Stretch(int[][] rows, int[] labels, float weight) {}

    private static final int UNITS = 96;
    private static final int KNOWN = 96;
    private static final int AT_ONCE = 32;
    private static final int THREADS = 2;
    private static final double RATE = 2e-3;
    private static final double LATE_RATE = 5e-4;
    private static final double LAST_RATE = 1.5e-4;
    private static final double MOMENT = 0.9;
    private static final double SQUARES = 0.999;
    private static final double TINY = 1e-7;
    private static final float STEEPEST = 5;

    private final RecurrentTagger network;
    private final float[][] known;
    private final float[] narrow;
    private final List<float[]> weights;
    private final List<float[]> moments;
    private final List<float[]> squares;
    private final Random random;
    private int steps;

    /**
     * @param words the first feature's values
     * @param known what is known of each of them
     * @param others features with their values; their rows are learnt
     */
    FitTagger(List<String> labels, List<String> words, List<float[]> known, List<Feature> others, long seed) {
        random = new Random(seed);
        int wide = known.getFirst().length;
        this.known = new float[1 + words.size()][];
        this.known[0] = new float[wide];
        for (int i = 0; i < words.size(); i++) {
            this.known[1 + i] = known.get(i);
        }
        narrow = new float[wide * KNOWN];
        spread(narrow, Math.sqrt(6.0 / (wide + KNOWN)));
        var features = new ArrayList<>(List.of(feature(words, KNOWN)));
        features.addAll(others);
        int inputs = features.stream().mapToInt(Feature::width).sum();
        var layers = List.of(
                GatedLayer.empty(inputs, UNITS),
                GatedLayer.empty(inputs, UNITS),
                GatedLayer.empty(2 * UNITS, UNITS),
                GatedLayer.empty(2 * UNITS, UNITS));
        network = new RecurrentTagger(
                labels,
                Optional.empty(),
                features,
                layers,
                new float[2 * UNITS * labels.size()],
                new float[labels.size()]);
        others.forEach(feature -> spread(feature.rows(), 0.1));
        layers.forEach(layer -> {
            spread(layer.fromInput(), Math.sqrt(6.0 / (layer.inputs() + UNITS)));
            spread(layer.fromBefore(), Math.sqrt(3.0 / UNITS));
        });
        spread(network.output(), Math.sqrt(6.0 / (2 * UNITS)));
        weights = new ArrayList<>(TaggerGradient.weights(network));
        weights.set(0, narrow);
        moments = TaggerGradient.zeros(weights);
        squares = TaggerGradient.zeros(weights);
    }

    RecurrentTagger network() {
        return network;
    }

    /** The network as it stands, for words that were not seen as well, from their pieces. */
    RecurrentTagger finished(List<String> pieces, List<float[]> knownOfPieces) {
        var rows = new float[pieces.size() * KNOWN];
        float largest = 0;
        for (int i = 0; i < pieces.size(); i++) {
            float[] row = narrowed(knownOfPieces.get(i));
            System.arraycopy(row, 0, rows, i * KNOWN, KNOWN);
            for (float number : row) {
                largest = Math.max(largest, Math.abs(number));
            }
        }
        float scale = largest / Byte.MAX_VALUE;
        var steps = new byte[rows.length];
        for (int i = 0; i < rows.length; i++) {
            steps[i] = (byte) Math.round(rows[i] / scale);
        }
        return new RecurrentTagger(
                network.labels(),
                Optional.of(new WordPieces(pieces, scale, steps)),
                network.features().subList(1, network.features().size()),
                network.layers(),
                network.output(),
                network.bias());
    }

    private float[] narrowed(float[] wide) {
        var row = new float[KNOWN];
        GatedLayer.product(wide, narrow, row);
        return row;
    }

    /** @param after is told the number of each round, from 1, once it is over */
    void fit(List<Stretch> stretches, int rounds, IntConsumer after) {
        var order = new ArrayList<>(stretches);
        try (var threads = Executors.newFixedThreadPool(THREADS)) {
            for (int round = 1; round <= rounds; round++) {
                Collections.shuffle(order, random);
                double rate = round == rounds ? LAST_RATE : round == rounds - 1 ? LATE_RATE : RATE;
                for (int from = 0; from < order.size(); from += AT_ONCE) {
                    var some = order.subList(from, Math.min(order.size(), from + AT_ONCE));
                    int[] words = words(some);
                    for (int word : words) {
                        System.arraycopy(narrowed(known[word]), 0, knownRows(), word * KNOWN, KNOWN);
                    }
                    step(ofNarrow(gradient(some, threads), words), rate);
                }
                after.accept(round);
            }
        } catch (ExecutionException e) {
            throw new IllegalStateException("training failed", e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException("interrupted", e);
        }
    }

    private float[] knownRows() {
        return network.features().getFirst().rows();
    }

    private static int[] words(List<Stretch> some) {
        return some.stream()
                .flatMap(stretch -> Arrays.stream(stretch.rows()))
                .mapToInt(rows -> rows[0])
                .distinct()
                .sorted()
                .toArray();
    }

    /** The gradient with that of the matrix instead of that of the rows it gives. */
    private List<float[]> ofNarrow(List<float[]> gradient, int[] words) {
        var toNarrow = new float[narrow.length];
        for (int word : words) {
            var slopes = Arrays.copyOfRange(gradient.getFirst(), word * KNOWN, (word + 1) * KNOWN);
            TaggerGradient.outer(known[word], slopes, toNarrow);
        }
        var all = new ArrayList<>(gradient);
        all.set(0, toNarrow);
        return all;
    }

    private List<float[]> gradient(List<Stretch> some, ExecutorService threads)
            throws ExecutionException, InterruptedException {
        var parts = new ArrayList<Future<TaggerGradient>>();
        var turned = new TaggerGradient.Turned(network);
        for (int part = 0; part < THREADS; part++) {
            var mine = new ArrayList<Stretch>();
            for (int i = part; i < some.size(); i += THREADS) {
                mine.add(some.get(i));
            }
            long seed = random.nextLong();
            parts.add(threads.submit(() -> {
                var gradient = new TaggerGradient(network, turned, Optional.of(new Random(seed)));
                mine.forEach(gradient::add);
                return gradient;
            }));
        }
        var sum = parts.getFirst().get();
        for (var part : parts.subList(1, parts.size())) {
            sum.add(part.get());
        }
        return sum.mean();
    }

    private void step(List<float[]> gradient, double rate) {
        steps++;
        double squared = 0;
        for (float[] one : gradient) {
            for (float value : one) {
                squared += value * value;
            }
        }
        float scale = (float) Math.min(1, STEEPEST / Math.sqrt(squared + TINY));
        double size = rate * Math.sqrt(1 - Math.pow(SQUARES, steps)) / (1 - Math.pow(MOMENT, steps));
        for (int k = 0; k < weights.size(); k++) {
            float[] weight = weights.get(k);
            float[] moment = moments.get(k);
            float[] square = squares.get(k);
            float[] slope = gradient.get(k);
            for (int i = 0; i < weight.length; i++) {
                float steep = slope[i] * scale;
                moment[i] = (float) (MOMENT * moment[i] + (1 - MOMENT) * steep);
                square[i] = (float) (SQUARES * square[i] + (1 - SQUARES) * steep * steep);
                weight[i] -= (float) (size * moment[i] / (Math.sqrt(square[i]) + TINY));
            }
        }
    }

    private void spread(float[] numbers, double reach) {
        for (int i = 0; i < numbers.length; i++) {
            numbers[i] = (float) ((2 * random.nextDouble() - 1) * reach);
        }
    }

    /** Empty rows for the values; the unseen one is put in front. */
    static Feature feature(List<String> values, int width) {
        var all = new ArrayList<>(List.of(""));
        all.addAll(values);
        return new Feature(all, width, new float[all.size() * width]);
    }
}
