package org.chartwright.evaluation.training;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.stream.IntStream;
import org.chartwright.models.Features;
import org.chartwright.models.WeightTable;

/**
 * Many examples of several sources in, a linear classifier for one of them out: each feature has a weight that all
 * sources share and one of the source that matters (Daumé 2007), which are added up in the end.
 *
 * <p>AdaGrad, with features left out at random so that none is relied upon alone; features seen only once are not used.
 * The same seed gives the same weights.
 */
final class FitDomain {

    /**
     * One example.
     *
     * @param label index of its label
     * @param within whether it is of the source that matters
     */
    record Example(Features features, int label, boolean within) {}

    /** What an example of another source counts. */
    private static final double OTHERS = 0.4;

    private static final double LEFT_OUT = 0.3;
    private static final double SETTLED = 1e-4;
    /** Smaller weights are taken for nothing, which makes the file small. */
    private static final float LEAST = 0.015f;

    private final List<String> labels;
    private final int epochs;
    private final double rate;
    private final long seed;

    FitDomain(List<String> labels, int epochs, double rate, long seed) {
        this.labels = List.copyOf(labels);
        this.epochs = epochs;
        this.rate = rate;
        this.seed = seed;
    }

    WeightTable fit(int slots, List<Example> examples) {
        var seen = new byte[slots];
        for (Example example : examples) {
            for (int i = 0; i < example.features().size(); i++) {
                int slot = example.features().slot(i);
                seen[slot] = (byte) Math.min(2, seen[slot] + 1);
            }
        }
        int rows = labels.size();
        // the weights of one slot lie together: those of all sources, then those of the source that matters
        var weights = new float[2 * rows * slots];
        var squares = new float[2 * rows * slots];
        var random = new Random(seed);
        int[] order = IntStream.range(0, examples.size()).toArray();
        for (int epoch = 0; epoch < epochs; epoch++) {
            LogisticRegression.shuffle(order, random);
            double step = rate * (1 - (double) epoch / epochs);
            for (int at : order) {
                learn(examples.get(at), seen, weights, squares, step, random);
            }
        }
        var merged = new float[rows][slots];
        for (int slot = 0; slot < slots; slot++) {
            for (int row = 0; row < rows; row++) {
                float weight = weights[2 * rows * slot + row] + weights[2 * rows * slot + rows + row];
                merged[row][slot] = Math.abs(weight) < LEAST ? 0 : weight;
            }
        }
        return new WeightTable(labels, merged, new float[rows]);
    }

    private void learn(Example example, byte[] seen, float[] weights, float[] squares, double step, Random random) {
        int rows = labels.size();
        var places = new ArrayList<Integer>();
        for (int i = 0; i < example.features().size(); i++) {
            int slot = example.features().slot(i);
            if (seen[slot] < 2) {
                continue;
            }
            for (int part = 0; part < (example.within() ? 2 : 1); part++) {
                if (random.nextDouble() >= LEFT_OUT) {
                    places.add(2 * rows * slot + part * rows);
                }
            }
        }
        var errors = new double[rows];
        for (int place : places) {
            for (int row = 0; row < rows; row++) {
                errors[row] += weights[place + row];
            }
        }
        toErrors(errors, example.label(), example.within() ? 1 : OTHERS);
        for (int place : places) {
            for (int row = 0; row < rows; row++) {
                squares[place + row] += (float) (errors[row] * errors[row]);
                weights[place + row] -= (float) (step * errors[row] / Math.sqrt(squares[place + row] + SETTLED));
            }
        }
    }

    private static void toErrors(double[] scores, int label, double counts) {
        double highest = Double.NEGATIVE_INFINITY;
        for (double score : scores) {
            highest = Math.max(highest, score);
        }
        double sum = 0;
        for (int row = 0; row < scores.length; row++) {
            scores[row] = Math.exp(scores[row] - highest);
            sum += scores[row];
        }
        for (int row = 0; row < scores.length; row++) {
            scores[row] = (scores[row] / sum - (row == label ? 1 : 0)) * counts;
        }
    }
}
