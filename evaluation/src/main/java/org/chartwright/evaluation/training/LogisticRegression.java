package org.chartwright.evaluation.training;

import java.util.List;
import java.util.Random;
import java.util.stream.IntStream;
import org.chartwright.models.Features;
import org.chartwright.models.WeightTable;

/** Examples with labels in, a linear classifier out: AdaGrad with L2 shrinkage, the same for the same seed. */
final class LogisticRegression {

    /**
     * One example.
     *
     * @param label index of its label; for a single label 1 is yes and 0 is no
     */
    record Example(Features features, int label) {}

    private static final double RATE = 0.1;

    private final List<String> labels;
    private final double shrinkage;
    private final int epochs;
    private final long seed;
    private final int slots;
    private final int rarest;

    LogisticRegression(List<String> labels, double shrinkage, int epochs, long seed) {
        this(labels, shrinkage, epochs, seed, Features.SLOTS, 1);
    }

    /**
     * @param slots of the examples' features
     * @param rarest what fewer examples have gets no weight
     */
    LogisticRegression(List<String> labels, double shrinkage, int epochs, long seed, int slots, int rarest) {
        this.labels = List.copyOf(labels);
        this.shrinkage = shrinkage;
        this.epochs = epochs;
        this.seed = seed;
        this.slots = slots;
        this.rarest = rarest;
    }

    WeightTable fit(List<Example> examples) {
        int rows = labels.size();
        var weights = new float[rows][slots];
        var squares = new float[rows][slots];
        var holders = holders(examples);
        var biases = new float[rows];
        var biasSquares = new float[rows];
        var random = new Random(seed);
        int[] order = IntStream.range(0, examples.size()).toArray();
        for (int epoch = 0; epoch < epochs; epoch++) {
            shuffle(order, random);
            for (int at : order) {
                var example = examples.get(at);
                var errors = errors(example, weights, biases);
                for (int row = 0; row < rows; row++) {
                    step(example.features(), errors[row], weights[row], squares[row], holders);
                    biasSquares[row] += (float) (errors[row] * errors[row]);
                    biases[row] -= (float) (RATE * errors[row] / Math.sqrt(biasSquares[row] + 1e-8));
                }
            }
        }
        return new WeightTable(labels, weights, biases);
    }

    private double[] errors(Example example, float[][] weights, float[] biases) {
        var table = new WeightTable(labels, weights, biases);
        if (labels.size() == 1) {
            return new double[] {table.probability(example.features()) - example.label()};
        }
        var errors = table.logProbabilities(example.features());
        for (int row = 0; row < errors.length; row++) {
            errors[row] = Math.exp(errors[row]) - (row == example.label() ? 1 : 0);
        }
        return errors;
    }

    private int[] holders(List<Example> examples) {
        var holders = new int[slots];
        for (var example : examples) {
            for (int i = 0; i < example.features().size(); i++) {
                holders[example.features().slot(i)]++;
            }
        }
        return holders;
    }

    private void step(Features features, double error, float[] weights, float[] squares, int[] holders) {
        for (int i = 0; i < features.size(); i++) {
            int slot = features.slot(i);
            if (holders[slot] < rarest) {
                continue;
            }
            double gradient = error * features.value(i) + shrinkage * weights[slot];
            squares[slot] += (float) (gradient * gradient);
            weights[slot] -= (float) (RATE * gradient / Math.sqrt(squares[slot] + 1e-8));
        }
    }

    static void shuffle(int[] order, Random random) {
        for (int i = order.length - 1; i > 0; i--) {
            int j = random.nextInt(i + 1);
            int swapped = order[i];
            order[i] = order[j];
            order[j] = swapped;
        }
    }
}
