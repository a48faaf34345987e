package org.chartwright.nlp.code;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.Writer;
import java.util.ArrayList;
import java.util.List;

/**
 * Numbers in, a probability out: the sum of small decision trees, as log odds.
 *
 * @param base log odds before any tree
 * @param trees in the order they were grown
 */
public record BoostedTrees(double base, List<Tree> trees) {

    public BoostedTrees {
        trees = List.copyOf(trees);
    }

    /** The same, laid out for asking many times. */
    PackedTrees packed() {
        return new PackedTrees(this);
    }

    /**
     * One tree in arrays: node {@code i} asks whether number {@code feature[i]} is at most {@code threshold[i]}, goes
     * to {@code left[i]} or {@code right[i]}, and is a leaf of worth {@code value[i]} where its feature is below 0.
     */
    public record Tree(int[] feature, double[] threshold, int[] left, int[] right, double[] value) {

        /** The worth of the leaf that the numbers lead to. */
        public double worth(double[] numbers) {
            int node = 0;
            while (feature[node] >= 0) {
                node = numbers[feature[node]] <= threshold[node] ? left[node] : right[node];
            }
            return value[node];
        }
    }

    public double probability(double[] numbers) {
        double odds = base;
        for (Tree tree : trees) {
            odds += tree.worth(numbers);
        }
        return chance(odds);
    }

    static double chance(double odds) {
        return 1 / (1 + Math.exp(-odds));
    }

    public void write(Writer out) throws IOException {
        out.write("base\t%s\n".formatted(base));
        for (Tree tree : trees) {
            var line = new StringBuilder("tree");
            for (int i = 0; i < tree.feature.length; i++) {
                line.append('\t').append(tree.feature[i]).append(' ');
                if (tree.feature[i] < 0) {
                    line.append((float) tree.value[i]);
                } else {
                    line.append(tree.threshold[i])
                            .append(' ')
                            .append(tree.left[i])
                            .append(' ')
                            .append(tree.right[i]);
                }
            }
            out.write(line.append('\n').toString());
        }
    }

    /** Reads to the end what {@link #write} wrote. */
    static BoostedTrees read(BufferedReader in) throws IOException {
        double base = 0;
        List<Tree> trees = new ArrayList<>();
        for (String line = in.readLine(); line != null; line = in.readLine()) {
            String[] cells = line.split("\t");
            if (cells[0].equals("base")) {
                base = Double.parseDouble(cells[1]);
            } else {
                trees.add(tree(cells));
            }
        }
        return new BoostedTrees(base, trees);
    }

    private static Tree tree(String[] cells) {
        int size = cells.length - 1;
        var tree = new Tree(new int[size], new double[size], new int[size], new int[size], new double[size]);
        for (int i = 0; i < size; i++) {
            String[] parts = cells[i + 1].split(" ");
            tree.feature[i] = Integer.parseInt(parts[0]);
            if (tree.feature[i] < 0) {
                tree.value[i] = Double.parseDouble(parts[1]);
            } else {
                tree.threshold[i] = Double.parseDouble(parts[1]);
                tree.left[i] = Integer.parseInt(parts[2]);
                tree.right[i] = Integer.parseInt(parts[3]);
            }
        }
        return tree;
    }
}
