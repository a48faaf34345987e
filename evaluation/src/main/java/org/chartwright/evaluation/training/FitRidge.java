package org.chartwright.evaluation.training;

import java.util.Arrays;
import java.util.List;
import org.chartwright.evaluation.training.LogisticRegression.Example;
import org.chartwright.models.Features;
import org.chartwright.models.WeightTable;

/**
 * Few examples with many features in, a linear classifier out: least squares with a penalty, each label against the
 * rest, solved by way of the likeness of each two examples. There is no chance in it.
 *
 * @param penalty at least 0; the larger, the closer the weights stay to 0
 * @param levelling how far rare labels are lifted: so much of the logarithm of a label's share is taken off its score
 */
record FitRidge(List<String> labels, int slots, double penalty, double levelling) {

    private static final double LEAST_SHARE = 0.002;

    WeightTable fit(List<Example> examples) {
        int size = examples.size();
        var likeness = likeness(examples);
        var shares = new double[labels.size()];
        for (Example example : examples) {
            shares[example.label()] += 1.0 / size;
        }
        var factor = cholesky(likeness);
        var weights = new float[labels.size()][slots];
        var biases = new float[labels.size()];
        for (int label = 0; label < labels.size(); label++) {
            double mean = 2 * shares[label] - 1;
            var wanted = new double[size];
            for (int i = 0; i < size; i++) {
                wanted[i] = (examples.get(i).label() == label ? 1 : -1) - mean;
            }
            var parts = solve(factor, wanted);
            for (int i = 0; i < size; i++) {
                var features = examples.get(i).features();
                for (int k = 0; k < features.size(); k++) {
                    weights[label][features.slot(k)] += (float) (parts[i] * features.value(k));
                }
            }
            biases[label] = (float) (mean - levelling * Math.log(shares[label] + LEAST_SHARE));
        }
        return new WeightTable(labels, weights, biases);
    }

    /** Scalar products of each two examples, the penalty added to those with themselves; the lower half. */
    private double[][] likeness(List<Example> examples) {
        var likeness = new double[examples.size()][];
        var spread = new float[slots];
        for (int i = 0; i < examples.size(); i++) {
            Features one = examples.get(i).features();
            Arrays.fill(spread, 0);
            for (int k = 0; k < one.size(); k++) {
                spread[one.slot(k)] += one.value(k);
            }
            likeness[i] = new double[i + 1];
            for (int j = 0; j <= i; j++) {
                Features other = examples.get(j).features();
                double sum = i == j ? penalty : 0;
                for (int k = 0; k < other.size(); k++) {
                    sum += spread[other.slot(k)] * other.value(k);
                }
                likeness[i][j] = sum;
            }
        }
        return likeness;
    }

    private static double[][] cholesky(double[][] matrix) {
        for (int i = 0; i < matrix.length; i++) {
            for (int j = 0; j <= i; j++) {
                double sum = matrix[i][j];
                for (int k = 0; k < j; k++) {
                    sum -= matrix[i][k] * matrix[j][k];
                }
                matrix[i][j] = i == j ? Math.sqrt(Math.max(sum, 1e-12)) : sum / matrix[j][j];
            }
        }
        return matrix;
    }

    private static double[] solve(double[][] factor, double[] wanted) {
        var out = wanted.clone();
        for (int i = 0; i < out.length; i++) {
            for (int k = 0; k < i; k++) {
                out[i] -= factor[i][k] * out[k];
            }
            out[i] /= factor[i][i];
        }
        for (int i = out.length - 1; i >= 0; i--) {
            for (int k = i + 1; k < out.length; k++) {
                out[i] -= factor[k][i] * out[k];
            }
            out[i] /= factor[i][i];
        }
        return out;
    }
}
