package org.chartwright.models.vocabulary;

import java.io.IOException;
import java.nio.file.Path;

/**
 * The base model's word graph as it lies on disk: OpenFst's {@code ngram} type, version 4 (Sorensen and Allauzen,
 * "Unary data structures for language models", 2011).
 *
 * <p>A state is what was said before: the empty history is state 0, and a history's states are numbered level by level.
 * {@code tree} holds, level by level, a 1 for each longer history of a state and a 0 behind the last; {@code following}
 * a 0 in front of each state's words and a 1 for each of them.
 */
record NGramGraph(
        GraphInput.Header header,
        WordSymbols inputs,
        WordSymbols outputs,
        long[] tree,
        long[] following,
        long[] ending,
        int[] historyWords,
        int[] nextWords,
        float[] backoffs,
        float[] endCosts,
        float[] nextCosts) {

    private static final int VERSION = 4;
    private static final int BOTH_SYMBOLS = 3;

    static NGramGraph read(Path file) throws IOException {
        var in = new GraphInput(file);
        var header = in.header("ngram");
        if (header.version() != VERSION || header.flags() != BOTH_SYMBOLS) {
            throw in.broken("version %d with flags %d where version %d with both word tables is needed"
                    .formatted(header.version(), header.flags(), VERSION));
        }
        var inputs = WordSymbols.read(in);
        var outputs = WordSymbols.read(in);
        int states = in.count(in.int64(), Long.BYTES);
        int next = in.count(in.int64(), Integer.BYTES);
        int ends = in.count(in.int64(), Float.BYTES);
        var graph = new NGramGraph(
                header,
                inputs,
                outputs,
                in.longs(blocks(2L * states + 1)),
                in.longs(blocks((long) next + states + 1)),
                in.longs(blocks(states)),
                in.ints(states + 1L),
                in.ints(next),
                in.floats(states + 1L),
                in.floats(ends),
                in.floats(next));
        if (graph.isPadded() && in.int32() != 0) {
            throw in.broken("something else than a filling");
        }
        in.requireEnd();
        return graph;
    }

    void write(Path file) throws IOException {
        try (var out = new GraphOutput(file)) {
            out.header(header);
            inputs.write(out);
            outputs.write(out);
            out.int64(states());
            out.int64(nextWords.length);
            out.int64(endCosts.length);
            out.longs(tree);
            out.longs(following);
            out.longs(ending);
            out.ints(historyWords);
            out.ints(nextWords);
            out.floats(backoffs);
            out.floats(endCosts);
            out.floats(nextCosts);
            if (isPadded()) {
                out.int32(0);
            }
        }
    }

    /** The whole is filled up to eight bytes; only the end costs can be an odd number of four bytes. */
    private boolean isPadded() {
        return endCosts.length % 2 != 0;
    }

    int states() {
        return historyWords.length - 1;
    }

    static boolean bit(long[] bits, long at) {
        return (bits[(int) (at >> 6)] >>> at & 1) != 0;
    }

    private static long blocks(long bits) {
        return (bits + 63) / 64;
    }
}
