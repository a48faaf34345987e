package org.chartwright.evaluation.training;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.PriorityQueue;
import java.util.Random;
import java.util.stream.IntStream;
import org.chartwright.nlp.code.BoostedTrees;

/**
 * Cases with numbers and outcomes in, boosted trees out (gradient boosting of the logistic loss over histograms,
 * Friedman 2001 and 2002; leaves are split best first). Each tree sees a drawn part of the cases and of the numbers, by
 * a fixed seed.
 */
final class GrowTrees {

    private static final int BINS = 48;
    private static final double PENALTY = 5;

    private static final double CASES_SEEN = 0.6;
    private static final double NUMBERS_SEEN = 0.4;
    private static final long SEED = 20261125;

    private final int trees;
    private final int leaves;
    private final double rate;
    private final int smallest;

    /**
     * @param leaves most leaves of a tree
     * @param rate how much of each tree counts, 0 to 1
     * @param smallest fewest cases in a leaf
     */
    GrowTrees(int trees, int leaves, double rate, int smallest) {
        this.trees = trees;
        this.leaves = leaves;
        this.rate = rate;
        this.smallest = smallest;
    }

    private record Split(int node, int[] rows, int feature, int bin, double gain) {}

    /** @param outcomes 1 for yes, 0 for no, or how far it is a yes */
    BoostedTrees from(List<double[]> cases, double[] outcomes) {
        var random = new Random(SEED);
        int features = cases.getFirst().length;
        double[][] edges = new double[features][];
        byte[][] bins = new byte[features][cases.size()];
        for (int f = 0; f < features; f++) {
            edges[f] = edges(cases, f);
            for (int i = 0; i < cases.size(); i++) {
                bins[f][i] = (byte) bin(edges[f], cases.get(i)[f]);
            }
        }
        double yes = 0;
        for (double outcome : outcomes) {
            yes += outcome;
        }
        double base = Math.log(yes / (cases.size() - yes));
        double[] odds = new double[cases.size()];
        Arrays.fill(odds, base);
        double[] gradient = new double[cases.size()];
        double[] curvature = new double[cases.size()];
        List<BoostedTrees.Tree> grown = new ArrayList<>();
        for (int t = 0; t < trees; t++) {
            for (int i = 0; i < odds.length; i++) {
                double probability = 1 / (1 + Math.exp(-odds[i]));
                gradient[i] = outcomes[i] - probability;
                curvature[i] = probability * (1 - probability);
            }
            var tree = tree(edges, bins, gradient, curvature, random);
            for (int i = 0; i < odds.length; i++) {
                odds[i] += tree.worth(cases.get(i));
            }
            grown.add(tree);
        }
        return new BoostedTrees(base, grown);
    }

    private BoostedTrees.Tree tree(
            double[][] edges, byte[][] bins, double[] gradient, double[] curvature, Random random) {
        int most = 2 * leaves - 1;
        int[] feature = new int[most];
        double[] threshold = new double[most];
        int[] left = new int[most];
        int[] right = new int[most];
        double[] value = new double[most];
        Arrays.fill(feature, -1);
        int[] all = IntStream.range(0, gradient.length)
                .filter(i -> random.nextDouble() < CASES_SEEN)
                .toArray();
        int[] seen = IntStream.range(0, edges.length)
                .filter(f -> random.nextDouble() < NUMBERS_SEEN)
                .toArray();
        var open = new PriorityQueue<>(
                Comparator.comparing((Split split) -> -split.gain).thenComparing(Split::node));
        List<Split> done = new ArrayList<>();
        open.add(best(0, all, seen, edges, bins, gradient, curvature));
        int nodes = 1;
        while (!open.isEmpty() && open.size() + done.size() < leaves) {
            Split split = open.remove();
            if (split.gain <= 1e-6) {
                done.add(split);
                continue;
            }
            int[] lower = Arrays.stream(split.rows)
                    .filter(i -> bins[split.feature][i] <= split.bin)
                    .toArray();
            int[] upper = Arrays.stream(split.rows)
                    .filter(i -> bins[split.feature][i] > split.bin)
                    .toArray();
            feature[split.node] = split.feature;
            threshold[split.node] = edges[split.feature][split.bin];
            left[split.node] = nodes;
            right[split.node] = nodes + 1;
            open.add(best(nodes, lower, seen, edges, bins, gradient, curvature));
            open.add(best(nodes + 1, upper, seen, edges, bins, gradient, curvature));
            nodes += 2;
        }
        done.addAll(open);
        for (Split leaf : done) {
            double up = 0;
            double down = PENALTY;
            for (int i : leaf.rows) {
                up += gradient[i];
                down += curvature[i];
            }
            value[leaf.node] = rate * up / down;
        }
        return new BoostedTrees.Tree(
                Arrays.copyOf(feature, nodes),
                Arrays.copyOf(threshold, nodes),
                Arrays.copyOf(left, nodes),
                Arrays.copyOf(right, nodes),
                Arrays.copyOf(value, nodes));
    }

    private Split best(
            int node, int[] rows, int[] seen, double[][] edges, byte[][] bins, double[] gradient, double[] curvature) {
        double allUp = 0;
        double allDown = 0;
        for (int i : rows) {
            allUp += gradient[i];
            allDown += curvature[i];
        }
        var best = new Split(node, rows, 0, 0, 0);
        for (int f : seen) {
            int size = edges[f].length + 1;
            double[] up = new double[size];
            double[] down = new double[size];
            int[] count = new int[size];
            for (int i : rows) {
                int bin = bins[f][i];
                up[bin] += gradient[i];
                down[bin] += curvature[i];
                count[bin]++;
            }
            double lowUp = 0;
            double lowDown = 0;
            int low = 0;
            for (int b = 0; b < size - 1; b++) {
                lowUp += up[b];
                lowDown += down[b];
                low += count[b];
                if (low < smallest || rows.length - low < smallest) {
                    continue;
                }
                double gain = worth(lowUp, lowDown) + worth(allUp - lowUp, allDown - lowDown) - worth(allUp, allDown);
                if (gain > best.gain) {
                    best = new Split(node, rows, f, b, gain);
                }
            }
        }
        return best;
    }

    private static double worth(double up, double down) {
        return up * up / (down + PENALTY);
    }

    /** Upper edges of the bins but the last: quantiles of the values, each once. */
    private static double[] edges(List<double[]> cases, int feature) {
        double[] sorted =
                cases.stream().mapToDouble(numbers -> numbers[feature]).sorted().toArray();
        double[] distinct = Arrays.stream(sorted).distinct().toArray();
        if (distinct.length <= BINS) {
            return Arrays.copyOf(distinct, Math.max(0, distinct.length - 1));
        }
        double[] quantiles = new double[BINS - 1];
        for (int b = 1; b < BINS; b++) {
            quantiles[b - 1] = sorted[(int) ((long) b * (sorted.length - 1) / BINS)];
        }
        return Arrays.stream(quantiles).distinct().toArray();
    }

    private static int bin(double[] edges, double value) {
        int at = Arrays.binarySearch(edges, value);
        return at >= 0 ? at : -at - 1;
    }
}
