package org.chartwright.models.vocabulary;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;

/**
 * Writes a search graph state by state as OpenFst's {@code const} type, version 2: a table of the states, then all
 * arcs. The arcs wait in a file beside it until the table is known.
 */
final class SearchGraphFile implements AutoCloseable {

    private static final int VERSION = 2;
    private static final int WORD_TABLE_OUT = 2;
    /** OpenFst's "expanded"; nothing else is claimed. */
    private static final long EXPANDED = 1;

    private static final int FIRST_ROOM = 1 << 20;

    private final Path file;
    private final Path waiting;
    private final GraphOutput arcsOut;
    private float[] endCost = new float[FIRST_ROOM];
    private int[] firstArc = new int[FIRST_ROOM];
    private int[] withoutIn = new int[FIRST_ROOM];
    private int[] withoutOut = new int[FIRST_ROOM];
    private int states;
    private int arcs;

    SearchGraphFile(Path file) throws IOException {
        this.file = file;
        waiting = file.resolveSibling(file.getFileName() + ".arcs");
        arcsOut = new GraphOutput(waiting);
    }

    /** Begins the next state; the arcs that follow are its own. */
    void state(float end) {
        if (states == firstArc.length) {
            int room = states * 3 / 2;
            endCost = Arrays.copyOf(endCost, room);
            firstArc = Arrays.copyOf(firstArc, room);
            withoutIn = Arrays.copyOf(withoutIn, room);
            withoutOut = Arrays.copyOf(withoutOut, room);
        }
        endCost[states] = end;
        firstArc[states++] = arcs;
    }

    void arc(int in, int out, double cost, int to) throws IOException {
        if (in == WordGraph.NO_WORD) {
            withoutIn[states - 1]++;
        }
        if (out == WordGraph.NO_WORD) {
            withoutOut[states - 1]++;
        }
        arcs++;
        arcsOut.int32(in);
        arcsOut.int32(out);
        arcsOut.float32((float) cost);
        arcsOut.int32(to);
    }

    /** Writes the whole; the first state is the one to start in. */
    void finish(WordSymbols words) throws IOException {
        arcsOut.close();
        try (var out = new GraphOutput(file)) {
            out.header(new GraphInput.Header("const", "standard", VERSION, WORD_TABLE_OUT, EXPANDED, 0, states, arcs));
            words.write(out);
            for (int state = 0; state < states; state++) {
                int behind = state + 1 < states ? firstArc[state + 1] : arcs;
                out.float32(endCost[state]);
                out.int32(firstArc[state]);
                out.int32(behind - firstArc[state]);
                out.int32(withoutIn[state]);
                out.int32(withoutOut[state]);
            }
            out.file(waiting);
        }
    }

    @Override
    public void close() throws IOException {
        arcsOut.close();
        Files.deleteIfExists(waiting);
    }
}
