package org.chartwright.evaluation.score;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/**
 * The one-to-one pairing of rows and columns with the largest total weight (Kuhn 1955, in the O(n&sup3;) form with
 * potentials).
 */
final class Assignment {

    private Assignment() {}

    record Pair(int row, int column) {}

    /** Every row is paired when there are at least as many columns, else every column. */
    static List<Pair> best(double[][] weight) {
        if (weight.length == 0 || weight[0].length == 0) {
            return List.of();
        }
        if (weight.length > weight[0].length) {
            return wide(transposed(weight)).stream()
                    .map(pair -> new Pair(pair.column(), pair.row()))
                    .toList();
        }
        return wide(weight);
    }

    private static List<Pair> wide(double[][] weight) {
        int rows = weight.length;
        int columns = weight[0].length;
        double[] rowPrice = new double[rows + 1];
        double[] columnPrice = new double[columns + 1];
        int[] rowOf = new int[columns + 1];
        int[] before = new int[columns + 1];
        for (int row = 1; row <= rows; row++) {
            rowOf[0] = row;
            int column = 0;
            double[] slack = new double[columns + 1];
            Arrays.fill(slack, Double.POSITIVE_INFINITY);
            boolean[] visited = new boolean[columns + 1];
            do {
                visited[column] = true;
                int from = rowOf[column];
                int next = 0;
                double step = Double.POSITIVE_INFINITY;
                for (int j = 1; j <= columns; j++) {
                    if (!visited[j]) {
                        double reduced = -weight[from - 1][j - 1] - rowPrice[from] - columnPrice[j];
                        if (reduced < slack[j]) {
                            slack[j] = reduced;
                            before[j] = column;
                        }
                        if (slack[j] < step) {
                            step = slack[j];
                            next = j;
                        }
                    }
                }
                for (int j = 0; j <= columns; j++) {
                    if (visited[j]) {
                        rowPrice[rowOf[j]] += step;
                        columnPrice[j] -= step;
                    } else {
                        slack[j] -= step;
                    }
                }
                column = next;
            } while (rowOf[column] != 0);
            while (column != 0) {
                rowOf[column] = rowOf[before[column]];
                column = before[column];
            }
        }
        List<Pair> pairs = new ArrayList<>();
        for (int column = 1; column <= columns; column++) {
            if (rowOf[column] != 0) {
                pairs.add(new Pair(rowOf[column] - 1, column - 1));
            }
        }
        return pairs;
    }

    private static double[][] transposed(double[][] weight) {
        double[][] turned = new double[weight[0].length][weight.length];
        for (int i = 0; i < weight.length; i++) {
            for (int j = 0; j < weight[0].length; j++) {
                turned[j][i] = weight[i][j];
            }
        }
        return turned;
    }
}
