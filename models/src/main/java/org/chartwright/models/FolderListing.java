package org.chartwright.models;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.zip.CRC32C;

/**
 * What an unpacked folder must hold. Written last into the folder as {@value #NAME}: the SHA-256 of the archive, then
 * one line {@code CRC-32C length path} for each file. The archive was checked before; what may have happened to its
 * files since is damage, and that CRC-32C finds in a tenth of the time, which every start would spend.
 */
record FolderListing(String archive, List<Line> lines) {

    static final String NAME = "CONTENTS.crc32c";

    /** Of folders that were listed by SHA-256, as they were before; they are made anew. */
    static final String FORMER = "CONTENTS.sha256";

    record Line(String crc32c, long length, String path) {}

    static Line line(Path folder, String path) throws IOException {
        var file = folder.resolve(path);
        return new Line(checksum(file), Files.size(file), path);
    }

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
        lines.forEach(line -> text.append("%s %d %s%n".formatted(line.crc32c, line.length, line.path)));
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
            if (!checksum(file).equals(line.crc32c)) {
                return Optional.of("the checksum of %s is wrong".formatted(file));
            }
        }
        return Optional.empty();
    }

    private static String checksum(Path file) throws IOException {
        var checksum = new CRC32C();
        try (var in = Files.newInputStream(file)) {
            byte[] block = new byte[1 << 16];
            for (int n = in.read(block); n >= 0; n = in.read(block)) {
                checksum.update(block, 0, n);
            }
        }
        return "%08x".formatted(checksum.getValue());
    }
}
