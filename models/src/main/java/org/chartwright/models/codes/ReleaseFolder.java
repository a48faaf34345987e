package org.chartwright.models.codes;

import java.io.BufferedWriter;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/**
 * Releases of one kind of table, each in a folder named by its first date of service.
 *
 * <p>A release is its {@code source.txt}: checksum of the imported files, their name, and the name of the table beside
 * it. The table is written first, under a name of its own; then one atomic move of {@code source.txt} makes it the
 * release. So whoever is killed at any moment leaves the release before or the one after.
 */
final class ReleaseFolder {

    private static final String SOURCE = "source.txt";
    private static final String UNFINISHED = ".importing";

    private final Path kind;

    /** @param kind such as {@code codesets/icd10cm} */
    ReleaseFolder(Path kind) {
        this.kind = kind;
    }

    /**
     * One release.
     *
     * @param source checksum; another import of the same date is another release
     */
    record Stored(LocalDate effective, String source, Path table) {}

    /** Writes a table. */
    interface Content {
        void write(BufferedWriter out) throws IOException;
    }

    Optional<Stored> inForce(LocalDate date) {
        return all().stream()
                .filter(release -> !release.effective.isAfter(date))
                .max(Comparator.comparing(Stored::effective));
    }

    List<Stored> all() {
        if (!Files.isDirectory(kind)) {
            return List.of();
        }
        try (var children = Files.list(kind)) {
            List<Stored> releases = new ArrayList<>();
            for (Path child : children.sorted().toList()) {
                at(child).ifPresent(releases::add);
            }
            return releases;
        } catch (IOException e) {
            throw new UncheckedIOException("%s cannot be listed".formatted(kind), e);
        }
    }

    /** The release in a folder; empty for a folder that is not named by a date, or in which none was finished. */
    private static Optional<Stored> at(Path folder) throws IOException {
        try {
            var effective = LocalDate.parse(folder.getFileName().toString());
            var source = folder.resolve(SOURCE);
            if (!Files.exists(source)) {
                return Optional.empty();
            }
            List<String> lines = Files.readAllLines(source);
            String table = lines.size() > 2 ? lines.get(2) : "codes.tsv";
            return Optional.of(new Stored(effective, lines.getFirst(), folder.resolve(table)));
        } catch (DateTimeException notADate) {
            return Optional.empty();
        }
    }

    /**
     * Makes a release, or leaves everything as it is when it was made from the same files.
     *
     * @return whether anything changed
     */
    boolean write(LocalDate effective, String source, Path file, Content content) throws IOException {
        Path folder = kind.resolve(effective.toString());
        Files.createDirectories(folder);
        sweep(kind);
        var before = at(folder);
        if (before.map(Stored::source).equals(Optional.of(source))) {
            return false;
        }
        sweepBeside(folder, before);
        Path table = folder.resolve("table-%s.tsv".formatted(source.substring(0, 16)));
        finish(folder, table, content);
        finish(
                folder,
                folder.resolve(SOURCE),
                out -> out.write(source + "\n" + file.getFileName() + "\n" + table.getFileName() + "\n"));
        return true;
    }

    private static void finish(Path folder, Path file, Content content) throws IOException {
        Path unfinished = Files.createTempFile(folder, UNFINISHED, "");
        try (var out = Files.newBufferedWriter(unfinished)) {
            content.write(out);
        }
        try (var channel = FileChannel.open(unfinished, StandardOpenOption.WRITE)) {
            channel.force(true);
        }
        Files.move(unfinished, file, StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
    }

    /** Tables that no release names any more; the one in force stays for those who read it now. */
    private static void sweepBeside(Path folder, Optional<Stored> inForce) throws IOException {
        try (var files = Files.list(folder)) {
            for (Path file : files.toList()) {
                boolean needed = file.getFileName().toString().equals(SOURCE)
                        || inForce.map(Stored::table).equals(Optional.of(file));
                if (!needed) {
                    Files.deleteIfExists(file);
                }
            }
        }
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
}
