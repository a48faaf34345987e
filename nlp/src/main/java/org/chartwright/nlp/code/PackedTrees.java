package org.chartwright.nlp.code;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;

/**
 * Boosted trees turned inside out, for a search that asks them thousands of times: for each number the nodes that ask
 * it, by rising threshold. A node whose threshold is exceeded strikes the leaves to its left from its tree; the first
 * leaf that is left over is the one that the tree would lead to (QuickScorer, Lucchese et al., SIGIR 2015). Answers
 * what {@link BoostedTrees#probability} answers.
 */
final class PackedTrees {

    private static final int MOST_LEAVES = 32;

    private record Node(double threshold, int tree, int leavesLeft) {}

    private final double base;
    private final double[] leaves;
    private final int trees;
    private final double[][] thresholds;
    private final int[][] treeOf;
    private final int[][] leavesLeft;

    PackedTrees(BoostedTrees grown) {
        this.base = grown.base();
        this.trees = grown.trees().size();
        this.leaves = new double[trees * MOST_LEAVES];
        List<List<Node>> asking = new ArrayList<>();
        for (int tree = 0; tree < trees; tree++) {
            pack(grown.trees().get(tree), 0, tree, 0, asking);
        }
        this.thresholds = new double[asking.size()][];
        this.treeOf = new int[asking.size()][];
        this.leavesLeft = new int[asking.size()][];
        for (int number = 0; number < asking.size(); number++) {
            var nodes = asking.get(number);
            nodes.sort(Comparator.comparingDouble(Node::threshold));
            thresholds[number] = nodes.stream().mapToDouble(Node::threshold).toArray();
            treeOf[number] = nodes.stream().mapToInt(Node::tree).toArray();
            leavesLeft[number] = nodes.stream().mapToInt(Node::leavesLeft).toArray();
        }
    }

    /** Numbers the leaves from left to right; answers the number after the last one below the node. */
    private int pack(BoostedTrees.Tree tree, int node, int number, int leaf, List<List<Node>> asking) {
        int asked = tree.feature()[node];
        if (asked < 0) {
            if (leaf == MOST_LEAVES) {
                throw new IllegalArgumentException("a tree has more than %d leaves".formatted(MOST_LEAVES));
            }
            leaves[number * MOST_LEAVES + leaf] = tree.value()[node];
            return leaf + 1;
        }
        while (asking.size() <= asked) {
            asking.add(new ArrayList<>());
        }
        int middle = pack(tree, tree.left()[node], number, leaf, asking);
        int struck = (int) ((1L << middle) - (1L << leaf));
        asking.get(asked).add(new Node(tree.threshold()[node], number, ~struck));
        return pack(tree, tree.right()[node], number, middle, asking);
    }

    double probability(double[] numbers) {
        int[] left = new int[trees];
        Arrays.fill(left, -1);
        for (int number = 0; number < thresholds.length; number++) {
            double[] rising = thresholds[number];
            int[] tree = treeOf[number];
            int[] kept = leavesLeft[number];
            double value = numbers[number];
            for (int i = 0; i < rising.length && !(value <= rising[i]); i++) {
                left[tree[i]] &= kept[i];
            }
        }
        double odds = base;
        for (int tree = 0; tree < trees; tree++) {
            odds += leaves[tree * MOST_LEAVES + Integer.numberOfTrailingZeros(left[tree])];
        }
        return BoostedTrees.chance(odds);
    }
}
