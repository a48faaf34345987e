package org.chartwright.app.home;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.AtomicMoveNotSupportedException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.attribute.PosixFilePermissions;

/**
 * The folder in which this installation keeps its data, readable by its owner only.
 *
 * @param path absolute; created when it does not exist
 */
public record Home(Path path) {

    public Home {
        path = path.toAbsolutePath().normalize();
    }

    /** A folder below home, created when it does not exist. */
    public Path folder(String name) {
        var folder = path.resolve(name);
        try {
            Files.createDirectories(
                    folder, PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString("rwx------")));
        } catch (IOException e) {
            throw new UncheckedIOException("Cannot create the folder %s".formatted(folder), e);
        }
        return folder;
    }

    /** Deletes a file below home, if there is one. */
    public void delete(String name) {
        try {
            Files.deleteIfExists(path.resolve(name));
        } catch (IOException e) {
            throw new UncheckedIOException("Cannot delete %s".formatted(path.resolve(name)), e);
        }
    }

    /** Writes a file below home that only its owner can read; the old content stands until the new one is complete. */
    public Path writeSecret(String name, byte[] content) {
        var file = path.resolve(name);
        folder("");
        try {
            var fresh = Files.createTempFile(path, name.replace('/', '-'), ".new");
            Files.write(fresh, content);
            try {
                Files.move(fresh, file, StandardCopyOption.ATOMIC_MOVE);
            } catch (AtomicMoveNotSupportedException e) {
                Files.move(fresh, file, StandardCopyOption.REPLACE_EXISTING);
            }
            return file;
        } catch (IOException e) {
            throw new UncheckedIOException("Cannot write the file %s".formatted(file), e);
        }
    }
}
