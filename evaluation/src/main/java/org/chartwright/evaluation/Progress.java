package org.chartwright.evaluation;

import java.io.PrintWriter;

/** How far a command has come, on standard error: one line that is written over on a terminal, few lines elsewhere. */
public final class Progress {

    private static final int LINES = 10;

    private final PrintWriter err;
    private final String what;
    private final int total;
    private final boolean terminal;
    private int done;

    public Progress(PrintWriter err, String what, int total) {
        this.err = err;
        this.what = what;
        this.total = total;
        var console = System.console();
        this.terminal = console != null && console.isTerminal();
    }

    /** One more is done. */
    public void step() {
        done++;
        if (terminal) {
            err.print("\r%s %d of %d%s".formatted(what, done, total, done == total ? "\n" : ""));
            err.flush();
        } else if (done == total || done % Math.max(1, total / LINES) == 0) {
            err.println("%s %d of %d".formatted(what, done, total));
            err.flush();
        }
    }
}
