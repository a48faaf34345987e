package org.chartwright.models.codes;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;

/**
 * An official code file in, a release beside the others out.
 *
 * <p>A release appears whole or not at all, see {@link ReleaseFolder}. While an import runs, and after one that failed
 * or was killed, the release in force stays what it was. The same files for the same date change nothing.
 */
public final class ImportCodes {

    private final Path home;

    /** Imports into {@code home}, such as {@code ~/.chartwright/codesets}. */
    public ImportCodes(Path home) {
        this.home = home;
    }

    /** As the other, without telling how it goes. */
    public ImportReport from(CodeSystem system, Path file, List<Path> more, LocalDate effective) {
        return from(system, file, more, effective, ImportProgress.SILENT);
    }

    /**
     * One release.
     *
     * @param file the official file of the system
     * @param more for ICD-10-CM the tabular list (XML) and the alphabetic index (CSV), which add wordings
     * @param effective first date of service
     * @throws UnusableCodeFileException when a file cannot be used; nothing has changed then
     */
    public ImportReport from(
            CodeSystem system, Path file, List<Path> more, LocalDate effective, ImportProgress progress) {
        List<Path> files = new ArrayList<>(List.of(file));
        files.addAll(more);
        ImportedFiles.requireReadable(files);
        try (var lines = new CodeLines(file, progress)) {
            List<CodeEntry> entries = enriched(
                    switch (system) {
                        case ICD10CM -> OfficialFiles.icd10cm(file, lines);
                        case HCPCS -> OfficialFiles.hcpcs(file, lines);
                        case CPT -> OfficialFiles.cpt(file, lines);
                    },
                    more);
            boolean changed = new ReleaseFolder(home.resolve(system.fileName()))
                    .write(effective, ImportedFiles.checksum(files), file, out -> CodeTable.write(out, entries));
            int billable = (int) entries.stream().filter(CodeEntry::billable).count();
            return new ImportReport(
                    system, file, effective, entries.size(), billable, lines.refused(), lines.refusals(), changed);
        } catch (IOException e) {
            throw new UncheckedIOException(
                    "%s could not be imported; is there room and permission under %s?".formatted(file, home), e);
        }
    }

    private static List<CodeEntry> enriched(List<CodeEntry> entries, List<Path> more) throws IOException {
        if (more.isEmpty()) {
            return entries;
        }
        var terms = new OfficialTerms();
        for (Path file : more) {
            if (file.toString().endsWith(".xml")) {
                terms.tabular(file);
            } else {
                terms.index(file);
            }
        }
        return entries.stream().map(terms::enriched).toList();
    }
}
