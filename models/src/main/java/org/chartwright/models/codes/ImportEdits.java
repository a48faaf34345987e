package org.chartwright.models.codes;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * An MUE or NCCI procedure-to-procedure table of CMS in, a release beside the others out; see {@link ImportCodes} for
 * what a release is.
 */
public final class ImportEdits {

    static final int CODE = 5;

    private static final Pattern PROCEDURE = Pattern.compile("[0-9A-Z]\\d{3}[0-9A-Z]");
    private static final Pattern ADJUDICATION = Pattern.compile("^\\s*([123])\\b.*");

    private final Path home;

    /** Imports into {@code home}, such as {@code ~/.chartwright/codesets}. */
    public ImportEdits(Path home) {
        this.home = home;
    }

    /**
     * What an import did.
     *
     * @param read edits taken over
     * @param refused lines that were not
     * @param refusals the first of those
     * @param changed false when the very same file was imported before
     */
    public record Report(int read, int refused, List<ImportReport.Refusal> refusals, boolean changed) {

        public Report {
            refusals = List.copyOf(refusals);
        }
    }

    private interface Row {
        /** The row as the table keeps it; empty where the line is none. */
        Optional<String> of(List<String> cells);
    }

    /** Medically unlikely edits: code, units, adjudication indicator, rationale, with commas or tabs. */
    public Report units(Path file, LocalDate effective, ImportProgress progress) {
        return imported(
                ClaimEdits.UNITS,
                file,
                effective,
                progress,
                ImportEdits::unitsRow,
                "it holds no code, units, adjudication indicator and rationale",
                "the CMS table of medically unlikely edits");
    }

    /** Procedure-to-procedure edits: column 1, column 2, before 1996, effective, deleted, modifier, rationale. */
    public Report pairs(Path file, LocalDate effective, ImportProgress progress) {
        return imported(
                ClaimEdits.PAIRS,
                file,
                effective,
                progress,
                ImportEdits::pairRow,
                "it holds no two codes with a date and a modifier indicator",
                "the CMS table of NCCI procedure-to-procedure edits");
    }

    private Report imported(
            String kind,
            Path file,
            LocalDate effective,
            ImportProgress progress,
            Row row,
            String refusal,
            String name) {
        ImportedFiles.requireReadable(List.of(file));
        try (var lines = new CodeLines(file, progress)) {
            List<String> rows = new ArrayList<>();
            for (Optional<String> next = lines.next(); next.isPresent(); next = lines.next()) {
                char delimiter = next.get().contains("\t") ? '\t' : ',';
                var made = row.of(DelimitedLine.of(next.get(), delimiter));
                if (made.isPresent()) {
                    rows.add(made.get());
                    lines.accepted();
                } else if (!rows.isEmpty() || lines.number() > 20) {
                    lines.refuse(refusal);
                }
            }
            if (rows.isEmpty()) {
                throw new UnusableCodeFileException("%s holds no edit; it should be %s.".formatted(file, name));
            }
            if (!lines.closed()) {
                throw new UnusableCodeFileException(
                        "%s is cut off: line %d has no end; please load it again.".formatted(file, lines.number()));
            }
            rows.sort(null);
            boolean changed = new ReleaseFolder(home.resolve(kind))
                    .write(effective, ImportedFiles.checksum(List.of(file)), file, out -> {
                        for (String each : rows) {
                            out.write(each);
                            out.write('\n');
                        }
                    });
            return new Report(rows.size(), lines.refused(), lines.refusals(), changed);
        } catch (IOException e) {
            throw new UncheckedIOException(
                    "%s could not be imported; is there room and permission under %s?".formatted(file, home), e);
        }
    }

    private static Optional<String> unitsRow(List<String> cells) {
        if (cells.size() < 3
                || !PROCEDURE.matcher(cells.getFirst().strip()).matches()
                || !cells.get(1).strip().matches("\\d{1,6}")) {
            return Optional.empty();
        }
        var adjudication = ADJUDICATION.matcher(cells.get(2));
        return adjudication.matches()
                ? Optional.of(String.join(
                        "\t",
                        ClaimEdits.key(cells.getFirst()),
                        cells.get(1).strip(),
                        adjudication.group(1),
                        cells.size() > 3 ? cells.get(3).strip().replace('\t', ' ') : ""))
                : Optional.empty();
    }

    private static Optional<String> pairRow(List<String> cells) {
        if (cells.size() < 6
                || !PROCEDURE.matcher(cells.get(0).strip()).matches()
                || !PROCEDURE.matcher(cells.get(1).strip()).matches()
                || !cells.get(5).strip().matches("[019]")) {
            return Optional.empty();
        }
        try {
            String deleted = cells.get(4).strip();
            return Optional.of(String.join(
                    "\t",
                    ClaimEdits.key(cells.get(0)) + ClaimEdits.key(cells.get(1)),
                    date(cells.get(3).strip()),
                    deleted.isEmpty() || deleted.equals("*") ? "" : date(deleted),
                    cells.get(5).strip()));
        } catch (DateTimeException noDate) {
            return Optional.empty();
        }
    }

    private static String date(String cell) {
        return LocalDate.parse(cell, DateTimeFormatter.BASIC_ISO_DATE).toString();
    }
}
