package org.chartwright.evaluation.driver;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import org.chartwright.evaluation.BadInput;

/**
 * How long the files of a running process may become, set from outside by {@code prlimit}: the kernel takes a write up
 * to that byte and refuses the rest, in the middle of a record, as a full disk does. It needs no rights but those of
 * the process's owner. What differs from a full disk is the number of the error alone (EFBIG instead of ENOSPC).
 */
final class FileSizeLimit {

    private FileSizeLimit() {}

    /** Refuses what would make any file of the process longer than that. */
    static void set(long pid, long bytes) {
        prlimit(pid, String.valueOf(bytes));
    }

    static void lift(long pid) {
        prlimit(pid, "unlimited");
    }

    private static void prlimit(long pid, String soft) {
        try {
            var process = new ProcessBuilder("prlimit", "--pid=" + pid, "--fsize=%s:".formatted(soft))
                    .redirectErrorStream(true)
                    .start();
            var said = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8).strip();
            if (process.waitFor() != 0) {
                throw new BadInput("The file size of process %d cannot be limited: %s.".formatted(pid, said));
            }
        } catch (IOException e) {
            throw new BadInput("Full disks need the program prlimit (package util-linux), which cannot be started.");
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException("interrupted", e);
        }
    }
}
