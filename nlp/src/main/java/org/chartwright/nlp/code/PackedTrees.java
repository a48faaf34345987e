package org.chartwright.nlp.code;

/**
 * Boosted trees in a few arrays, each node before its left branch, so that a search that asks them thousands of times
 * walks little memory. Answers what {@link BoostedTrees#probability} answers.
 */
final class PackedTrees {

    private final double base;
    private final int[] starts;
    private final int[] feature;
    private final int[] right;
    private final double[] number;

    private int filled;

    PackedTrees(BoostedTrees trees) {
        int nodes =
                trees.trees().stream().mapToInt(tree -> tree.feature().length).sum();
        this.base = trees.base();
        this.starts = new int[trees.trees().size()];
        this.feature = new int[nodes];
        this.right = new int[nodes];
        this.number = new double[nodes];
        for (int i = 0; i < starts.length; i++) {
            starts[i] = filled;
            pack(trees.trees().get(i), 0);
        }
    }

    private void pack(BoostedTrees.Tree tree, int node) {
        int at = filled++;
        feature[at] = tree.feature()[node];
        if (feature[at] < 0) {
            number[at] = tree.value()[node];
            return;
        }
        number[at] = tree.threshold()[node];
        pack(tree, tree.left()[node]);
        right[at] = filled;
        pack(tree, tree.right()[node]);
    }

    double probability(double[] numbers) {
        double odds = base;
        for (int start : starts) {
            int node = start;
            int asked = feature[node];
            while (asked >= 0) {
                node = numbers[asked] <= number[node] ? node + 1 : right[node];
                asked = feature[node];
            }
            odds += number[node];
        }
        return BoostedTrees.chance(odds);
    }
}
