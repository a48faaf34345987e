package org.chartwright.evaluation.training;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import org.chartwright.evaluation.training.FitTagger.Stretch;
import org.chartwright.models.GatedLayer;
import org.chartwright.models.RecurrentTagger;

/** How the network's loss on some stretches changes with each of its weights (backpropagation through time). */
final class TaggerGradient {

    private static final float DROPPED_WORDS = 0.2f;
    private static final float DROPPED = 0.3f;

    /** The weights the other way about, for the way back. */
    static final class Turned {
        private final List<float[]> input = new ArrayList<>();
        private final List<float[]> before = new ArrayList<>();
        private final float[] output;

        Turned(RecurrentTagger network) {
            for (GatedLayer layer : network.layers()) {
                input.add(turned(layer.fromInput(), 3 * layer.units()));
                before.add(turned(layer.fromBefore(), 3 * layer.units()));
            }
            output = turned(network.output(), network.labels().size());
        }

        private static float[] turned(float[] weights, int width) {
            int height = weights.length / width;
            var other = new float[weights.length];
            for (int i = 0; i < height; i++) {
                for (int j = 0; j < width; j++) {
                    other[j * height + i] = weights[i * width + j];
                }
            }
            return other;
        }
    }

    private final RecurrentTagger network;
    private final Turned turned;
    private final Optional<Random> dropping;
    private final List<float[]> sums;
    private double weight;
    private double loss;

    /** @param dropping chooses what is dropped; nothing is without it */
    TaggerGradient(RecurrentTagger network, Turned turned, Optional<Random> dropping) {
        this.network = network;
        this.turned = turned;
        this.dropping = dropping;
        this.sums = zeros(weights(network));
    }

    /** The features' rows, the layers' weights, those of the output and its biases. */
    static List<float[]> weights(RecurrentTagger network) {
        var all = new ArrayList<float[]>();
        network.features().forEach(feature -> all.add(feature.rows()));
        network.layers().forEach(layer -> all.addAll(layer.weights()));
        all.add(network.output());
        all.add(network.bias());
        return all;
    }

    static List<float[]> zeros(List<float[]> like) {
        return like.stream().map(one -> new float[one.length]).toList();
    }

    void add(TaggerGradient other) {
        weight += other.weight;
        loss += other.loss;
        for (int k = 0; k < sums.size(); k++) {
            for (int i = 0; i < sums.get(k).length; i++) {
                sums.get(k)[i] += other.sums.get(k)[i];
            }
        }
    }

    /** For each word of weight one. */
    List<float[]> mean() {
        for (float[] sum : sums) {
            for (int i = 0; i < sum.length; i++) {
                sum[i] /= (float) Math.max(weight, 1);
            }
        }
        return sums;
    }

    /** Mean surprise at the labels, in nats. */
    double loss() {
        return loss / Math.max(weight, 1);
    }

    void add(Stretch stretch) {
        int length = stretch.rows().length;
        var words = new float[length][];
        for (int i = 0; i < length; i++) {
            words[i] = network.numbers(stretch.rows()[i]);
        }
        var wordsKept = drop(words, DROPPED_WORDS);
        var first = network.layers().get(0).read(words, false);
        var second = network.layers().get(1).read(words, true);
        var lower = RecurrentTagger.joined(first.read(), second.read());
        var lowerKept = drop(lower, DROPPED);
        var third = network.layers().get(2).read(lower, false);
        var fourth = network.layers().get(3).read(lower, true);
        var upper = RecurrentTagger.joined(third.read(), fourth.read());
        var upperKept = drop(upper, DROPPED);

        var toUpper = output(stretch, upper);
        keep(toUpper, upperKept);
        var toLower = new float[length][lower[0].length];
        back(2, false, lower, third, toUpper, toLower);
        back(3, true, lower, fourth, toUpper, toLower);
        keep(toLower, lowerKept);
        var toWords = new float[length][words[0].length];
        back(0, false, words, first, toLower, toWords);
        back(1, true, words, second, toLower, toWords);
        keep(toWords, wordsKept);
        for (int i = 0; i < length; i++) {
            int at = 0;
            for (int k = 0; k < network.features().size(); k++) {
                int width = network.features().get(k).width();
                for (int j = 0; j < width; j++) {
                    sums.get(k)[stretch.rows()[i][k] * width + j] += toWords[i][at + j];
                }
                at += width;
            }
        }
    }

    private float[][] output(Stretch stretch, float[][] upper) {
        int labels = network.labels().size();
        float[] toOutput = sums.get(sums.size() - 2);
        float[] toBias = sums.getLast();
        var toUpper = new float[upper.length][upper[0].length];
        for (int i = 0; i < upper.length; i++) {
            var shares = network.probabilities(upper[i]);
            weight += stretch.weight();
            loss -= stretch.weight() * Math.log(shares[stretch.labels()[i]]);
            var slope = new float[labels];
            for (int label = 0; label < labels; label++) {
                slope[label] = (float) (shares[label] - (label == stretch.labels()[i] ? 1 : 0)) * stretch.weight();
                toBias[label] += slope[label];
            }
            outer(upper[i], slope, toOutput);
            GatedLayer.product(slope, turned.output, toUpper[i]);
        }
        return toUpper;
    }

    /** @param slopes of both directions' units; those of the backward one stand behind */
    private void back(
            int number,
            boolean backwards,
            float[][] words,
            GatedLayer.Trace trace,
            float[][] slopes,
            float[][] toWords) {
        var layer = network.layers().get(number);
        int units = layer.units();
        int place = network.features().size() + 4 * number;
        int offset = backwards ? units : 0;
        int length = words.length;
        var carried = new float[units];
        var zero = new float[units];
        for (int step = length - 1; step >= 0; step--) {
            int at = backwards ? length - 1 - step : step;
            int previous = backwards ? at + 1 : at - 1;
            float[] before = step == 0 ? zero : trace.read()[previous];
            var given = new float[3 * units];
            var kept = new float[3 * units];
            var next = new float[units];
            for (int i = 0; i < units; i++) {
                float slope = slopes[at][offset + i] + carried[i];
                float update = trace.update()[at][i];
                float reset = trace.reset()[at][i];
                float candidate = trace.candidate()[at][i];
                float toCandidate = slope * (1 - update) * (1 - candidate * candidate);
                given[i] = slope * (before[i] - candidate) * update * (1 - update);
                given[units + i] = toCandidate * trace.taken()[at][i] * reset * (1 - reset);
                given[2 * units + i] = toCandidate;
                kept[i] = given[i];
                kept[units + i] = given[units + i];
                kept[2 * units + i] = toCandidate * reset;
                sums.get(place + 3)[i] += kept[2 * units + i];
                next[i] = slope * update;
            }
            float[] toBias = sums.get(place + 2);
            for (int i = 0; i < toBias.length; i++) {
                toBias[i] += given[i];
            }
            outer(words[at], given, sums.get(place));
            outer(before, kept, sums.get(place + 1));
            GatedLayer.product(given, turned.input.get(number), toWords[at]);
            GatedLayer.product(kept, turned.before.get(number), next);
            carried = next;
        }
    }

    /** Adds to {@code sums} each value times each slope. */
    static void outer(float[] values, float[] slopes, float[] sums) {
        for (int i = 0; i < values.length; i++) {
            float value = values[i];
            if (value != 0) {
                int from = i * slopes.length;
                for (int j = 0; j < slopes.length; j++) {
                    sums[from + j] += value * slopes[j];
                }
            }
        }
    }

    /** Sets some numbers to nothing and makes the others larger for it; says by which factor each was taken. */
    private float[][] drop(float[][] rows, float share) {
        if (dropping.isEmpty()) {
            return rows;
        }
        var random = dropping.get();
        var factors = new float[rows.length][];
        for (int i = 0; i < rows.length; i++) {
            factors[i] = new float[rows[i].length];
            rows[i] = rows[i].clone();
            for (int j = 0; j < rows[i].length; j++) {
                factors[i][j] = random.nextFloat() < share ? 0 : 1 / (1 - share);
                rows[i][j] *= factors[i][j];
            }
        }
        return factors;
    }

    private void keep(float[][] slopes, float[][] factors) {
        if (dropping.isPresent()) {
            for (int i = 0; i < slopes.length; i++) {
                for (int j = 0; j < slopes[i].length; j++) {
                    slopes[i][j] *= factors[i][j];
                }
            }
        }
    }
}
