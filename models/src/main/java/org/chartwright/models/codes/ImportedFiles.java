package org.chartwright.models.codes;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.List;

/** Files to import in, one clear refusal or one checksum of all of them out. */
final class ImportedFiles {

    private ImportedFiles() {}

    static void requireReadable(List<Path> files) {
        for (Path file : files) {
            if (!Files.exists(file)) {
                throw new UnusableCodeFileException("%s does not exist.".formatted(file));
            }
            if (Files.isDirectory(file) || !Files.isReadable(file)) {
                throw new UnusableCodeFileException("%s is no file that can be read.".formatted(file));
            }
        }
    }

    static String checksum(List<Path> files) throws IOException {
        try {
            var digest = MessageDigest.getInstance("SHA-256");
            byte[] buffer = new byte[1 << 16];
            for (Path each : files) {
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
