package org.chartwright.models.codes;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HexFormat;
import java.util.List;
import java.util.Optional;

/**
 * An official code file in, a release beside the others out.
 *
 * <p>A release appears whole or not at all: it is written beside its place and moved there. While an import runs, and
 * after one that failed or was killed, the release in force stays what it was. The same files for the same date change
 * nothing.
 */
public final class ImportCodes {

    private static final String UNFINISHED = ".importing";

    private final Path home;

    /** Imports into {@code home}, such as {@code ~/.chartwright/codesets}. */
    public ImportCodes(Path home) {
        this.home = home;
    }

    /**
     * One release.
     *
     * @param file the official file of the system
     * @param more for ICD-10-CM the tabular list (XML) and the alphabetic index (CSV), which add wordings
     * @param effective first date of service
     * @throws UnusableCodeFileException when a file cannot be used; nothing has changed then
     */
    public ImportReport from(CodeSystem system, Path file, List<Path> more, LocalDate effective) {
        try {
            requireReadable(file);
            more.forEach(ImportCodes::requireReadable);
            return imported(system, file, more, effective);
        } catch (IOException e) {
            throw new UncheckedIOException(
                    "%s could not be imported; is there room and permission under %s?".formatted(file, home), e);
        }
    }

    private ImportReport imported(CodeSystem system, Path file, List<Path> more, LocalDate effective)
            throws IOException {
        List<CodeEntry> entries;
        CodeLines read;
        try (var lines = new CodeLines(file)) {
            read = lines;
            entries = switch (system) {
                case ICD10CM -> OfficialFiles.icd10cm(file, lines);
                case HCPCS -> OfficialFiles.hcpcs(file, lines);
                case CPT -> OfficialFiles.cpt(file, lines);
            };
        }
        List<CodeEntry> enriched = enriched(entries, more);
        Path releases = home.resolve(system.fileName());
        Path folder = releases.resolve(effective.toString());
        String source = checksum(file, more);
        boolean same = Files.isDirectory(folder)
                && Release.at(system, folder).map(Release::source).equals(Optional.of(source));
        if (!same) {
            write(enriched, source, file, releases, folder);
        }
        int billable = (int) enriched.stream().filter(CodeEntry::billable).count();
        return new ImportReport(
                system, file, effective, enriched.size(), billable, read.refused(), read.refusals(), !same);
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

    private static void write(List<CodeEntry> entries, String source, Path file, Path releases, Path folder)
            throws IOException {
        Files.createDirectories(releases);
        sweep(releases);
        Path unfinished = Files.createTempDirectory(releases, UNFINISHED);
        try (var out = Files.newBufferedWriter(unfinished.resolve(Release.CODES))) {
            CodeTable.write(out, entries);
        }
        Files.writeString(unfinished.resolve(Release.SOURCE), source + "\n" + file.getFileName() + "\n");
        if (Files.exists(folder)) {
            Path old = Files.createTempDirectory(releases, UNFINISHED);
            Files.move(folder, old.resolve("old"), StandardCopyOption.ATOMIC_MOVE);
        }
        Files.move(unfinished, folder, StandardCopyOption.ATOMIC_MOVE);
        sweep(releases);
    }

    /** Takes away what an import that was killed left behind. */
    private static void sweep(Path folder) throws IOException {
        List<Path> left = new ArrayList<>();
        try (var children = Files.list(folder)) {
            children.filter(child -> child.getFileName().toString().startsWith(UNFINISHED))
                    .forEach(left::add);
        }
        for (Path child : left) {
            try (var files = Files.walk(child)) {
                for (Path each : files.sorted(Comparator.reverseOrder()).toList()) {
                    Files.deleteIfExists(each);
                }
            }
        }
    }

    private static void requireReadable(Path file) {
        if (!Files.exists(file)) {
            throw new UnusableCodeFileException("%s does not exist.".formatted(file));
        }
        if (Files.isDirectory(file) || !Files.isReadable(file)) {
            throw new UnusableCodeFileException("%s is no file that can be read.".formatted(file));
        }
    }

    private static String checksum(Path file, List<Path> more) throws IOException {
        try {
            var digest = MessageDigest.getInstance("SHA-256");
            List<Path> all = new ArrayList<>(List.of(file));
            all.addAll(more);
            byte[] buffer = new byte[1 << 16];
            for (Path each : all) {
                try (var in = Files.newInputStream(each)) {
                    for (int n = in.read(buffer); n >= 0; n = in.read(buffer)) {
                        digest.update(buffer, 0, n);
                    }
                }
            }
            return HexFormat.of().formatHex(digest.digest());
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every JDK has SHA-256", e);
        }
    }
}
