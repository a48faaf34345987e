package org.chartwright.models;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.util.ArrayList;
import java.util.Objects;
import java.util.TreeSet;
import java.util.function.Supplier;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import org.jspecify.annotations.Nullable;

/**
 * Brings one model's folder into being. It is unpacked beside its place and moved there in one step, so that a process
 * never sees half a folder; of two processes that unpack at once the slower one takes the other's folder.
 */
final class Unpacking {

    private final ModelFolder model;
    private final Path home;
    private final Path folder;
    private final Supplier<InputStream> archive;

    Unpacking(ModelFolder model, Path home, Supplier<InputStream> archive) {
        this.model = model;
        this.home = home;
        this.folder = home.resolve(model.archive().title());
        this.archive = archive;
    }

    Path folder() {
        try {
            if (Files.exists(folder.resolve(FolderListing.FORMER))) {
                Preparing.delete(folder);
            }
            if (!Files.exists(folder)) {
                unpack();
            }
        } catch (IOException e) {
            throw new UnusableModelException(
                    "Model %s cannot be unpacked into %s (%s: %s); free some space there or set CHARTWRIGHT_HOME to a folder that can be written."
                            .formatted(
                                    model.archive().title(), home, e.getClass().getSimpleName(), e.getMessage()),
                    e);
        }
        check();
        return folder;
    }

    private void check() {
        try {
            var listing = FolderListing.read(folder);
            if (!listing.archive().equals(model.archive().sha256())) {
                throw unusable("%s is of another release".formatted(folder.resolve(FolderListing.NAME)), null);
            }
            listing.fault(folder).ifPresent(fault -> {
                throw unusable(fault, null);
            });
        } catch (IOException e) {
            throw unusable("%s cannot be read".formatted(folder.resolve(FolderListing.NAME)), e);
        }
    }

    private UnusableModelException unusable(String fault, @Nullable IOException cause) {
        var message = "Model %s is damaged: %s; delete the folder %s and start again, which unpacks it anew."
                .formatted(model.archive().title(), fault, folder);
        return cause == null ? new UnusableModelException(message) : new UnusableModelException(message, cause);
    }

    private void unpack() throws IOException {
        Files.createDirectories(home);
        var beside = Files.createTempDirectory(home, "." + model.archive().title() + "-");
        try {
            unpackInto(beside);
            Files.move(beside, folder, StandardCopyOption.ATOMIC_MOVE);
        } catch (IOException e) {
            if (!Files.exists(folder)) {
                throw e;
            }
        } finally {
            Preparing.delete(beside);
        }
    }

    private void unpackInto(Path target) throws IOException {
        requireArchive();
        var written = new TreeSet<String>();
        try (var zip = new ZipInputStream(archive.get())) {
            for (var entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry()) {
                if (isWanted(entry)) {
                    var path = entry.getName().substring(model.root().length());
                    write(zip, target, path);
                    written.add(path);
                }
            }
        }
        var lines = new ArrayList<FolderListing.Line>();
        for (String path : written) {
            lines.add(FolderListing.line(target, path));
        }
        new FolderListing(model.archive().sha256(), lines).write(target);
    }

    private void requireArchive() throws IOException {
        try (var in = archive.get()) {
            ModelStore.requireChecksum(model.archive(), Sha256.of(in));
        }
    }

    private boolean isWanted(ZipEntry entry) {
        return !entry.isDirectory()
                && entry.getName().startsWith(model.root())
                && entry.getName().length() > model.root().length();
    }

    private void write(InputStream content, Path target, String path) throws IOException {
        var file = target.resolve(path).normalize();
        if (!file.startsWith(target)) {
            throw new IOException("entry '%s' points outside the folder".formatted(path));
        }
        Files.createDirectories(Objects.requireNonNullElse(file.getParent(), target));
        Files.copy(content, file);
        var more = model.appended().get(path);
        if (more != null) {
            var text = Files.readString(file, StandardCharsets.UTF_8);
            Files.writeString(file, (text.endsWith("\n") ? "" : "\n") + more, StandardOpenOption.APPEND);
        }
    }
}
