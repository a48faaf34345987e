package org.chartwright.models;

import java.io.IOException;
import java.nio.file.FileSystemException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.function.Supplier;

/**
 * Brings one prepared folder into being, beside its place and then moved there in one step. Files that are not replaced
 * are shared with the base model's folder where the disk can do that.
 */
final class Preparing {

    private final PreparedFolder model;
    private final Path home;
    private final Path folder;
    private final Supplier<Path> base;

    Preparing(PreparedFolder model, Path home, Supplier<Path> base) {
        this.model = model;
        this.home = home;
        this.folder = home.resolve(model.title());
        this.base = base;
    }

    Path folder() {
        try {
            if (!isWhole()) {
                delete(folder);
                prepare();
            }
            return folder;
        } catch (IOException e) {
            throw new UnusableModelException(
                    "Model %s cannot be prepared in %s (%s: %s); free some space there or set CHARTWRIGHT_HOME to a folder that can be written."
                            .formatted(model.title(), home, e.getClass().getSimpleName(), e.getMessage()),
                    e);
        }
    }

    /** What is made here can be made again, so a damaged folder is no reason to refuse. */
    private boolean isWhole() throws IOException {
        if (!Files.isRegularFile(folder.resolve(FolderListing.NAME))) {
            return false;
        }
        var listing = FolderListing.read(folder);
        return listing.archive().equals(model.fingerprint())
                && listing.fault(folder).isEmpty();
    }

    private void prepare() throws IOException {
        var source = base.get();
        Files.createDirectories(home);
        var beside = Files.createTempDirectory(home, "." + model.title() + "-");
        try {
            share(source, beside);
            model.preparation().prepare(source, beside);
            list(beside);
            Files.move(beside, folder, StandardCopyOption.ATOMIC_MOVE);
        } catch (FileSystemException e) {
            if (!isWhole()) {
                throw e;
            }
        } finally {
            delete(beside);
        }
    }

    private static void share(Path source, Path target) throws IOException {
        for (Path path : files(source)) {
            var copy = target.resolve(path.toString());
            Files.createDirectories(Objects.requireNonNullElse(copy.getParent(), target));
            try {
                Files.createLink(copy, source.resolve(path));
            } catch (UnsupportedOperationException | IOException e) {
                Files.copy(source.resolve(path), copy);
            }
        }
    }

    private void list(Path target) throws IOException {
        var lines = new ArrayList<FolderListing.Line>();
        for (Path path : files(target)) {
            lines.add(FolderListing.line(target, path.toString()));
        }
        new FolderListing(model.fingerprint(), lines).write(target);
    }

    private static List<Path> files(Path folder) throws IOException {
        try (var content = Files.walk(folder)) {
            return content.filter(Files::isRegularFile)
                    .map(folder::relativize)
                    .filter(path -> !path.toString().equals(FolderListing.NAME))
                    .sorted()
                    .toList();
        }
    }

    static void delete(Path folder) throws IOException {
        if (!Files.exists(folder)) {
            return;
        }
        try (var content = Files.walk(folder)) {
            for (Path path : content.sorted(Comparator.reverseOrder()).toList()) {
                Files.delete(path);
            }
        }
    }
}
