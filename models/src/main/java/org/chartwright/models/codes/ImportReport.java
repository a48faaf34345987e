package org.chartwright.models.codes;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;

/**
 * What an import did.
 *
 * @param read codes and headings taken over
 * @param billable how many of them may stand on a claim
 * @param refused how many lines were not taken over
 * @param refusals the first of those lines, each with its reason
 * @param changed false when the very same file was imported before, so that nothing had to be done
 */
public record ImportReport(
        CodeSystem system,
        Path file,
        LocalDate effective,
        int read,
        int billable,
        int refused,
        List<Refusal> refusals,
        boolean changed) {

    public ImportReport {
        refusals = List.copyOf(refusals);
    }

    /**
     * A line that was not taken over.
     *
     * @param line from 1
     */
    public record Refusal(int line, String reason) {}
}
