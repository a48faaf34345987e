package org.chartwright.models;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * What an unpacked folder must hold. Written last into the folder as {@value #NAME}: the checksum of the archive, then
 * one line {@code SHA-256 length path} for each file.
 */
record FolderListing(String archive, List<Line> lines) {

    static final String NAME = "CONTENTS.sha256";

    record Line(String sha256, long length, String path) {}

    static FolderListing read(Path folder) throws IOException {
        var rows = Files.readAllLines(folder.resolve(NAME));
        var lines = new ArrayList<Line>();
        for (String row : rows.subList(Math.min(1, rows.size()), rows.size())) {
            var parts = row.split(" ", 3);
            if (parts.length < 3 || !parts[1].matches("\\d{1,18}")) {
                throw new IOException("line '%s' is not checksum, length and path".formatted(row));
            }
            lines.add(new Line(parts[0], Long.parseLong(parts[1]), parts[2]));
        }
        return new FolderListing(rows.isEmpty() ? "" : rows.getFirst(), List.copyOf(lines));
    }

    void write(Path folder) throws IOException {
        var text = new StringBuilder(archive).append('\n');
        lines.forEach(line -> text.append("%s %d %s%n".formatted(line.sha256, line.length, line.path)));
        Files.writeString(folder.resolve(NAME), text);
    }

    /** What is wrong with the folder's files, as the second half of a sentence; empty where nothing is. */
    Optional<String> fault(Path folder) throws IOException {
        for (Line line : lines) {
            var file = folder.resolve(line.path);
            if (!Files.isRegularFile(file)) {
                return Optional.of("%s is missing".formatted(file));
            }
            if (Files.size(file) != line.length) {
                return Optional.of("%s holds %d bytes instead of %d".formatted(file, Files.size(file), line.length));
            }
            if (!Sha256.of(file).equals(line.sha256)) {
                return Optional.of("the checksum of %s is wrong".formatted(file));
            }
        }
        return Optional.empty();
    }
}
