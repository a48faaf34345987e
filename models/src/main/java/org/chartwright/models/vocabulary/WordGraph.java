package org.chartwright.models.vocabulary;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * A word graph that can be changed: states are what was said before, arcs the words that may follow with their costs
 * (negative natural logarithms of probabilities), an arc without a word goes to a shorter history.
 *
 * <p>The arcs of the base model lie in arrays and change their cost only; arcs that are added lie beside them.
 */
final class WordGraph {

    /** The state without any history. */
    static final int NO_HISTORY = 0;

    static final int NO_WORD = 0;

    private static final float NEVER = Float.POSITIVE_INFINITY;

    record Arc(int in, int out, float cost, int to) {}

    private final WordSymbols inputs;
    private final WordSymbols outputs;
    private final int start;
    private final int[] firstArc;
    private final int[] word;
    private final float[] cost;
    private final int[] to;
    private final Histories histories;
    private final Map<Integer, List<Arc>> added = new HashMap<>();
    private float[] endCost;
    private int states;

    private WordGraph(NGramGraph base) {
        inputs = base.inputs();
        outputs = base.outputs();
        start = (int) base.header().start();
        states = base.states();
        histories = new Histories(base);
        firstArc = new int[states + 1];
        int arcs = base.nextWords().length + states - 1;
        word = new int[arcs];
        cost = new float[arcs];
        to = new int[arcs];
        endCost = new float[states];
        fill(base);
    }

    static WordGraph of(NGramGraph base) {
        return new WordGraph(base);
    }

    private void fill(NGramGraph base) {
        int next = 0;
        int arc = 0;
        int ends = 0;
        int at = 1;
        for (int state = 0; state < states; state++) {
            firstArc[state] = arc;
            endCost[state] = NGramGraph.bit(base.ending(), state) ? base.endCosts()[ends++] : NEVER;
            if (state != NO_HISTORY) {
                cost[arc] = base.backoffs()[state];
                to[arc++] = histories.shorter(state);
            }
            for (; NGramGraph.bit(base.following(), at); at++) {
                word[arc] = base.nextWords()[next];
                cost[arc] = base.nextCosts()[next++];
                to[arc] = histories.after(state, word[arc]);
                arc++;
            }
            at++;
        }
        firstArc[states] = arc;
    }

    WordSymbols inputs() {
        return inputs;
    }

    WordSymbols outputs() {
        return outputs;
    }

    Histories histories() {
        return histories;
    }

    int start() {
        return start;
    }

    /** States of the base model; what was added has higher numbers. */
    int baseStates() {
        return firstArc.length - 1;
    }

    int states() {
        return states;
    }

    int firstArc(int state) {
        return firstArc[state];
    }

    /** Behind the last arc of a state of the base model. */
    int lastArc(int state) {
        return firstArc[state + 1];
    }

    int word(int arc) {
        return word[arc];
    }

    float cost(int arc) {
        return cost[arc];
    }

    void cost(int arc, float newCost) {
        cost[arc] = newCost;
    }

    int to(int arc) {
        return to[arc];
    }

    void to(int arc, int state) {
        to[arc] = state;
    }

    /** Cost of the word in a state of the base model, shorter histories included. */
    double costOf(int state, int wanted) {
        double onTheWay = 0;
        for (int at = state; ; at = histories.shorter(at)) {
            int first = at == NO_HISTORY ? firstArc[at] : firstArc[at] + 1;
            int found = Arrays.binarySearch(word, first, firstArc[at + 1], wanted);
            if (found >= 0) {
                return onTheWay + cost[found];
            }
            if (at == NO_HISTORY) {
                return Double.POSITIVE_INFINITY;
            }
            onTheWay += cost[firstArc[at]];
        }
    }

    /** Whether the state has an arc of the base model for the word. */
    boolean follows(int state, int wanted) {
        int first = state == NO_HISTORY ? firstArc[state] : firstArc[state] + 1;
        return Arrays.binarySearch(word, first, firstArc[state + 1], wanted) >= 0;
    }

    int addState() {
        return states++;
    }

    void add(int from, Arc arc) {
        added.computeIfAbsent(from, key -> new ArrayList<>()).add(arc);
    }

    /** All arcs, in the order in which {@link WordArcs} keeps them. */
    WordArcs arcs() {
        int count = word.length + added.values().stream().mapToInt(List::size).sum();
        var first = new int[states + 1];
        var in = new int[count];
        var out = new int[count];
        var costs = new float[count];
        var next = new int[count];
        int at = 0;
        for (int state = 0; state < states; state++) {
            first[state] = at;
            if (added.containsKey(state)) {
                for (var arc : arcs(state)) {
                    in[at] = arc.in();
                    out[at] = arc.out();
                    costs[at] = arc.cost();
                    next[at++] = arc.to();
                }
            } else if (state < baseStates()) {
                int length = firstArc[state + 1] - firstArc[state];
                System.arraycopy(word, firstArc[state], in, at, length);
                System.arraycopy(word, firstArc[state], out, at, length);
                System.arraycopy(cost, firstArc[state], costs, at, length);
                System.arraycopy(to, firstArc[state], next, at, length);
                at += length;
            }
        }
        first[states] = at;
        var ends = Arrays.copyOf(endCost, states);
        Arrays.fill(ends, Math.min(endCost.length, states), states, NEVER);
        return WordArcs.of(start, first, in, out, costs, next, ends);
    }

    private List<Arc> arcs(int state) {
        var arcs = new ArrayList<Arc>();
        if (state < baseStates()) {
            for (int i = firstArc[state]; i < firstArc[state + 1]; i++) {
                arcs.add(new Arc(word[i], word[i], cost[i], to[i]));
            }
        }
        var more = added.get(state);
        if (more != null) {
            arcs.addAll(more);
            arcs.sort(Comparator.comparingInt(Arc::in));
        }
        return arcs;
    }
}
