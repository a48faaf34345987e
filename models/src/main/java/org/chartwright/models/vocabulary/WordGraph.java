package org.chartwright.models.vocabulary;

import java.io.IOException;
import java.nio.file.Path;
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
    private static final String ALIGNMENT_FREE_TYPE = "const";
    private static final int VERSION = 2;
    private static final int BOTH_SYMBOLS = 3;

    /**
     * Properties in OpenFst's coding: expanded, weighted, cyclic, sorted by input word, with arcs that have no word.
     */
    private static final long UNCHANGED = 0x25A5_5555_0001L;
    /** The same for a graph whose words out differ from the words in and that is no longer deterministic. */
    private static final long CHANGED = 0x25A5_956A_0001L;

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

    boolean changed() {
        return !added.isEmpty() || states != baseStates();
    }

    /** Writes OpenFst's {@code const} type, version 2: states, then arcs sorted by the word they take. */
    void write(Path file) throws IOException {
        long arcs = word.length + added.values().stream().mapToLong(List::size).sum();
        try (var out = new GraphOutput(file)) {
            out.header(new GraphInput.Header(
                    ALIGNMENT_FREE_TYPE,
                    "standard",
                    VERSION,
                    BOTH_SYMBOLS,
                    changed() ? CHANGED : UNCHANGED,
                    start,
                    states,
                    arcs));
            inputs.write(out);
            outputs.write(out);
            writeStates(out);
            for (int state = 0; state < states; state++) {
                if (added.containsKey(state)) {
                    for (var arc : arcs(state)) {
                        write(out, arc.in(), arc.out(), arc.cost(), arc.to());
                    }
                } else if (state < baseStates()) {
                    for (int i = firstArc[state]; i < firstArc[state + 1]; i++) {
                        write(out, word[i], word[i], cost[i], to[i]);
                    }
                }
            }
        }
    }

    private static void write(GraphOutput out, int in, int outWord, float cost, int to) throws IOException {
        out.int32(in);
        out.int32(outWord);
        out.float32(cost);
        out.int32(to);
    }

    private void writeStates(GraphOutput out) throws IOException {
        int at = 0;
        for (int state = 0; state < states; state++) {
            var more = added.getOrDefault(state, List.of());
            int base = state < baseStates() ? firstArc[state + 1] - firstArc[state] : 0;
            int shorter = state < baseStates() && state != NO_HISTORY ? 1 : 0;
            out.float32(state < endCost.length ? endCost[state] : NEVER);
            out.int32(at);
            out.int32(base + more.size());
            out.int32(shorter
                    + (int) more.stream().filter(arc -> arc.in() == NO_WORD).count());
            out.int32(shorter
                    + (int) more.stream().filter(arc -> arc.out() == NO_WORD).count());
            at += base + more.size();
        }
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
