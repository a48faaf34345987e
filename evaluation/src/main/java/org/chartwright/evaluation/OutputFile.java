package org.chartwright.evaluation;

import java.io.BufferedWriter;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;

/**
 * A text file that appears whole or not at all: it is written beside its final place and moved there when it is done.
 * Closing it without {@link #done} leaves nothing behind. Only its owner may read it, since it may hold patient data.
 */
public final class OutputFile implements AutoCloseable {

    private final Path file;
    private final Path unfinished;
    private final BufferedWriter writer;

    /** @throws BadInput when there is no such folder or it cannot be written to */
    public OutputFile(Path file) {
        this.file = file.toAbsolutePath();
        if (Files.isDirectory(this.file)) {
            throw new BadInput("%s is a folder; --out needs a file.".formatted(file));
        }
        if (Files.isSymbolicLink(this.file) || Files.exists(this.file) && !Files.isRegularFile(this.file)) {
            throw new BadInput(
                    "%s is a device, a pipe or a link; --out needs a file of its own, which is replaced as a whole."
                            .formatted(file));
        }
        try {
            this.unfinished = Files.createTempFile(this.file.getParent(), "." + this.file.getFileName(), ".part");
            this.writer = Files.newBufferedWriter(unfinished);
        } catch (IOException e) {
            throw new BadInput("%s cannot be written; does its folder exist, and may you write there?".formatted(file));
        }
    }

    /**
     * As above, for what is made of another file.
     *
     * @throws BadInput also where that file would be lost
     */
    public static OutputFile of(Path file, Path madeFrom) {
        if (file.toAbsolutePath().normalize().equals(madeFrom.toAbsolutePath().normalize())) {
            throw new BadInput(
                    "--in and --out are the same file, %s; name another one for the output.".formatted(file));
        }
        return new OutputFile(file);
    }

    public void line(String text) {
        try {
            writer.write(text);
            writer.write('\n');
        } catch (IOException e) {
            throw failed(e);
        }
    }

    /** Moves the file to its place. */
    public void done() {
        try {
            writer.close();
            Files.move(unfinished, file, StandardCopyOption.REPLACE_EXISTING);
        } catch (IOException e) {
            throw failed(e);
        }
    }

    @Override
    public void close() {
        try {
            writer.close();
            Files.deleteIfExists(unfinished);
        } catch (IOException e) {
            throw failed(e);
        }
    }

    private UncheckedIOException failed(IOException e) {
        return new UncheckedIOException("%s could not be written; is the disk full?".formatted(file), e);
    }
}
