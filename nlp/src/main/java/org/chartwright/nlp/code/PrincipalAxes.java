package org.chartwright.nlp.code;

import java.util.Iterator;
import java.util.Random;
import java.util.stream.Stream;

/**
 * Vectors in, the axes along which they differ most out (principal components by orthogonal iteration; fixed seed).
 *
 * @param centre mean of the vectors
 * @param axes each of length 1 and at right angles to the others
 */
record PrincipalAxes(float[] centre, float[][] axes) {

    private static final int ROUNDS = 30;
    private static final long SEED = 20261125;

    static PrincipalAxes of(Stream<float[]> vectors, int wanted) {
        double[][] products = new double[0][0];
        double[] sum = new double[0];
        int count = 0;
        for (Iterator<float[]> all = vectors.iterator(); all.hasNext(); ) {
            float[] vector = all.next();
            if (count == 0) {
                products = new double[vector.length][vector.length];
                sum = new double[vector.length];
            }
            count++;
            for (int i = 0; i < vector.length; i++) {
                sum[i] += vector[i];
                double[] row = products[i];
                float x = vector[i];
                for (int j = 0; j <= i; j++) {
                    row[j] += x * vector[j];
                }
            }
        }
        int size = sum.length;
        float[] centre = new float[size];
        for (int i = 0; i < size; i++) {
            centre[i] = (float) (sum[i] / count);
        }
        for (int i = 0; i < size; i++) {
            for (int j = 0; j <= i; j++) {
                products[i][j] = products[i][j] / count - centre[i] * centre[j];
                products[j][i] = products[i][j];
            }
        }
        return new PrincipalAxes(centre, iterated(products, Math.min(wanted, size)));
    }

    private static float[][] iterated(double[][] products, int wanted) {
        int size = products.length;
        var random = new Random(SEED);
        double[][] axes = new double[wanted][size];
        for (double[] axis : axes) {
            for (int i = 0; i < size; i++) {
                axis[i] = random.nextGaussian();
            }
        }
        for (int round = 0; round < ROUNDS; round++) {
            for (int a = 0; a < wanted; a++) {
                axes[a] = times(products, axes[a]);
                for (int b = 0; b < a; b++) {
                    double share = dot(axes[a], axes[b]);
                    for (int i = 0; i < size; i++) {
                        axes[a][i] -= share * axes[b][i];
                    }
                }
                double length = Math.sqrt(Math.max(1e-30, dot(axes[a], axes[a])));
                for (int i = 0; i < size; i++) {
                    axes[a][i] /= length;
                }
            }
        }
        float[][] result = new float[wanted][size];
        for (int a = 0; a < wanted; a++) {
            for (int i = 0; i < size; i++) {
                result[a][i] = (float) axes[a][i];
            }
        }
        return result;
    }

    private static double[] times(double[][] matrix, double[] vector) {
        double[] result = new double[vector.length];
        for (int i = 0; i < vector.length; i++) {
            result[i] = dot(matrix[i], vector);
        }
        return result;
    }

    private static double dot(double[] one, double[] other) {
        double sum = 0;
        for (int i = 0; i < one.length; i++) {
            sum += one[i] * other[i];
        }
        return sum;
    }

    /** The vector's numbers along the axes. */
    float[] along(float[] vector) {
        float[] result = new float[axes.length];
        for (int a = 0; a < axes.length; a++) {
            float sum = 0;
            for (int i = 0; i < vector.length; i++) {
                sum += axes[a][i] * vector[i];
            }
            result[a] = sum;
        }
        return result;
    }
}
