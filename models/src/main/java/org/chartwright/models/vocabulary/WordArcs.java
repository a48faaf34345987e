package org.chartwright.models.vocabulary;

/**
 * The arcs of a word graph, those of a state side by side and sorted by the word they take.
 *
 * @param first by state, one more than there are states: where its arcs begin
 * @param in the word that an arc takes, or 0
 * @param out the word that it gives, or 0
 * @param cost a negative natural logarithm
 * @param to a state
 * @param endCost by state; infinite where nothing may end
 * @param sum of the probabilities of all arcs with a word before this one, one more than there are arcs
 */
record WordArcs(int start, int[] first, int[] in, int[] out, float[] cost, int[] to, float[] endCost, double[] sum) {

    static WordArcs of(int start, int[] first, int[] in, int[] out, float[] cost, int[] to, float[] endCost) {
        var sum = new double[in.length + 1];
        for (int arc = 0; arc < in.length; arc++) {
            sum[arc + 1] = sum[arc] + (in[arc] == WordGraph.NO_WORD ? 0 : Math.exp(-cost[arc]));
        }
        return new WordArcs(start, first, in, out, cost, to, endCost, sum);
    }

    /** The first arc between these two whose word is this one or a later one. */
    int from(int word, int first, int last) {
        int low = first;
        int high = last;
        while (low < high) {
            int middle = low + high >>> 1;
            if (in[middle] < word) {
                low = middle + 1;
            } else {
                high = middle;
            }
        }
        return low;
    }

    double probability(int arc) {
        return in[arc] == WordGraph.NO_WORD ? 0 : Math.exp(-cost[arc]);
    }

    /** The state's first arc that takes a word. */
    int firstWord(int state) {
        int arc = first[state];
        while (arc < first[state + 1] && in[arc] == WordGraph.NO_WORD) {
            arc++;
        }
        return arc;
    }
}
