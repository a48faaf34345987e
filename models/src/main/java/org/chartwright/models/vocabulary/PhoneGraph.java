package org.chartwright.models.vocabulary;

import java.io.IOException;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Set;

/**
 * The base model's graph from sounds to words as it lies on disk: OpenFst's {@code olabel_lookahead} type, which is a
 * {@code const} graph with, for each state, the words that may come next.
 *
 * @param firstArc by state, one more than there are states
 * @param in of each arc: the acoustic unit, or 0
 * @param out of each arc: the word that is certain from there on, or 0
 * @param cost of each arc, a negative natural logarithm
 * @param to of each arc: a state
 * @param endCost by state; infinite where nothing may end
 * @param firstSpan by state, one more than there are states: where its spans begin
 * @param spans pairs of numbers, the first word that may come next and the one behind the last
 * @param anyWord by state: no word has begun, so that any may come next, or none
 */
record PhoneGraph(
        int start,
        int[] firstArc,
        int[] in,
        int[] out,
        float[] cost,
        int[] to,
        float[] endCost,
        int[] firstSpan,
        int[] spans,
        boolean[] anyWord) {

    private static final int ADDED_MAGIC = 446681434;
    private static final int STATE_BYTES = 20;
    private static final int ARC_BYTES = 16;

    /**
     * Reads the graph.
     *
     * @param marks numbers of what stands for no sound but only told words apart while the graph was made
     */
    static PhoneGraph read(Path file, Set<Integer> marks) throws IOException {
        var input = new GraphInput(file);
        input.header("olabel_lookahead");
        input.requireMagic(ADDED_MAGIC);
        var header = input.header("const");
        int states = input.count(header.states(), STATE_BYTES);
        int arcs = input.count(header.arcs(), ARC_BYTES);
        var firstArc = new int[states + 1];
        var endCost = new float[states];
        for (int state = 0; state < states; state++) {
            endCost[state] = input.float32();
            firstArc[state] = input.int32();
            firstArc[state + 1] = firstArc[state] + input.int32();
            input.int64();
        }
        if (firstArc[states] != arcs) {
            throw input.broken("%d arcs where %d are announced".formatted(firstArc[states], arcs));
        }
        var in = new int[arcs];
        var out = new int[arcs];
        var cost = new float[arcs];
        var to = new int[arcs];
        for (int arc = 0; arc < arcs; arc++) {
            int sound = input.int32();
            in[arc] = marks.contains(sound) ? 0 : sound;
            out[arc] = input.int32();
            cost[arc] = input.float32();
            to[arc] = input.int32();
        }
        requireFlags(input, 1, 0, 1, 0, 0);
        int end = input.int32();
        if (input.count(input.int64(), Long.BYTES) != states) {
            throw input.broken("spans for another number of states");
        }
        var firstSpan = new int[states + 1];
        var spans = new int[states];
        int at = 0;
        for (int state = 0; state < states; state++) {
            int[] more = input.ints(2 * input.int64());
            input.int32();
            if (at + more.length > spans.length) {
                spans = Arrays.copyOf(spans, Math.max(2 * spans.length, at + more.length));
            }
            System.arraycopy(more, 0, spans, at, more.length);
            at += more.length;
            firstSpan[state + 1] = at;
        }
        input.requireEnd();
        return new PhoneGraph(
                (int) header.start(),
                firstArc,
                in,
                out,
                cost,
                to,
                endCost,
                firstSpan,
                spans,
                reaching(end, firstSpan, spans));
    }

    private static void requireFlags(GraphInput input, int... flags) throws IOException {
        for (int flag : flags) {
            if (input.int8() != flag) {
                throw input.broken("another kind of addition");
            }
        }
    }

    int states() {
        return endCost.length;
    }

    /** Whether the word may be the next one in this state. */
    boolean reaches(int state, int word) {
        return reaches(firstSpan, spans, state, word);
    }

    boolean leadsToAnyWord(int arc) {
        return out[arc] == WordGraph.NO_WORD && anyWord[to[arc]];
    }

    private static boolean reaches(int[] firstSpan, int[] spans, int state, int word) {
        for (int span = firstSpan[state]; span < firstSpan[state + 1]; span += 2) {
            if (spans[span] <= word && word < spans[span + 1]) {
                return true;
            }
        }
        return false;
    }

    /** The end of everything counts as a word behind all others. */
    private static boolean[] reaching(int end, int[] firstSpan, int[] spans) {
        var reaching = new boolean[firstSpan.length - 1];
        for (int state = 0; state < reaching.length; state++) {
            reaching[state] = reaches(firstSpan, spans, state, end);
        }
        return reaching;
    }
}
