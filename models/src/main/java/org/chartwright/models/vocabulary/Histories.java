package org.chartwright.models.vocabulary;

import java.util.HashMap;
import java.util.Map;

/** What was said before, for each state of an n-gram graph: its last words, newest first. */
final class Histories {

    private static final int NONE = -1;

    private final int[] shorter;
    private final int[] last;
    private final int[] beforeLast;
    private final Map<Long, Integer> longer = new HashMap<>();

    Histories(NGramGraph graph) {
        int states = graph.states();
        shorter = new int[states];
        last = new int[states];
        beforeLast = new int[states];
        last[0] = NONE;
        beforeLast[0] = NONE;
        int child = 1;
        int at = 2;
        for (int state = 0; state < states; state++) {
            for (; child < states && NGramGraph.bit(graph.tree(), at); at++) {
                int oldest = graph.historyWords()[child];
                shorter[child] = state;
                last[child] = state == 0 ? oldest : last[state];
                beforeLast[child] = state == 0 ? NONE : beforeLast[state] == NONE ? oldest : beforeLast[state];
                longer.put(key(state, oldest), child++);
            }
            at++;
        }
    }

    /** The state without the oldest word. */
    int shorter(int state) {
        return shorter[state];
    }

    /** The newest word of the history; below 0 for none. */
    int last(int state) {
        return last[state];
    }

    /** The word before the newest one; below 0 for none. */
    int beforeLast(int state) {
        return beforeLast[state];
    }

    /** The state of a history of this one word, or of none where no such state is there. */
    int of(int word) {
        return longer.getOrDefault(key(0, word), 0);
    }

    /** The state after the word was said: of the longest known history. */
    int after(int state, int word) {
        var found = longer.get(key(0, word));
        if (found == null) {
            return 0;
        }
        if (state == 0) {
            return found;
        }
        var twoWords = longer.get(key(found, last[state]));
        if (twoWords == null) {
            return found;
        }
        var threeWords = beforeLast[state] == NONE ? null : longer.get(key(twoWords, beforeLast[state]));
        return threeWords == null ? twoWords : threeWords;
    }

    private static long key(int state, int word) {
        return (long) state << 32 | word & 0xffff_ffffL;
    }
}
