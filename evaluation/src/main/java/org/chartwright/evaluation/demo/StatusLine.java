package org.chartwright.evaluation.demo;

import java.io.PrintWriter;
import org.chartwright.evaluation.client.Recording;

/**
 * One line that shows what goes on, written over on a terminal, and above it what is done. Safe for several threads.
 */
final class StatusLine {

    private static final int BAR = 30;

    private final PrintWriter out;
    private final boolean terminal;

    StatusLine(PrintWriter out) {
        this.out = out;
        var console = System.console();
        this.terminal = console != null && console.isTerminal();
    }

    /** How far something is in the recording; shown on a terminal only. */
    synchronized void show(String what, long bytes, Recording recording) {
        if (terminal) {
            int filled = (int) Math.clamp(BAR * bytes / recording.pcm().length, 0, BAR);
            out.print("\r\033[K   [%s%s] %s".formatted("#".repeat(filled), ".".repeat(BAR - filled), what));
            out.flush();
        }
    }

    synchronized void done(String what) {
        out.print((terminal ? "\r\033[K" : "") + "   " + what + "\n");
        out.flush();
    }
}
