package org.chartwright.evaluation;

import java.io.PrintWriter;
import java.util.Locale;

/** How far a long job is, on one line that is written over; only where a person watches. */
final class ProgressBar {

    private static final int WIDTH = 30;

    private final PrintWriter out;
    private final boolean watched;
    private String shown = "";

    ProgressBar(PrintWriter out) {
        this(out, System.console() != null && System.console().isTerminal());
    }

    ProgressBar(PrintWriter out, boolean watched) {
        this.out = out;
        this.watched = watched;
    }

    synchronized void at(String what, long done, long all) {
        long percent = all <= 0 ? 100 : 100 * done / all;
        String line = String.format(
                Locale.ROOT,
                "%s [%s%s] %d %%",
                what,
                "#".repeat((int) (WIDTH * percent / 100)),
                "-".repeat(WIDTH - (int) (WIDTH * percent / 100)),
                percent);
        if (watched && !line.equals(shown)) {
            out.print("\r" + line + " ".repeat(Math.max(0, shown.length() - line.length())));
            out.flush();
            shown = line;
        }
    }

    /** Leaves an empty line behind. */
    synchronized void end() {
        if (!shown.isEmpty()) {
            out.print("\r" + " ".repeat(shown.length()) + "\r");
            out.flush();
            shown = "";
        }
    }
}
