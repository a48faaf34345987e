package org.chartwright.evaluation.board;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.chartwright.evaluation.BadInput;

/** The folder that holds the benchmarks' files, each under the name of its data set. */
public final class DataFolder {

    private final Path root;

    /** @throws BadInput when there is no such folder */
    public DataFolder(Path root) {
        this.root = root;
        if (!Files.isDirectory(root)) {
            throw new BadInput("%s is not a folder; --data names the folder that holds the data sets.".formatted(root));
        }
    }

    /** The file or folder of that name, if it is there. */
    public Optional<Path> find(String name) {
        return Optional.of(root.resolve(name)).filter(Files::exists);
    }

    /** Files of a folder that end so, by name; none when the folder is not there. */
    public List<Path> files(String folder, String ending) {
        var found = find(folder);
        if (found.isEmpty()) {
            return List.of();
        }
        try (var files = Files.list(found.get())) {
            return files.filter(file -> file.toString().endsWith(ending))
                    .sorted()
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException("The folder %s cannot be read".formatted(found.get()), e);
        }
    }

    /** What to say when a file is not there. */
    public Board.Result.Skipped missing(String name) {
        return new Board.Result.Skipped("there is no %s.".formatted(root.resolve(name)));
    }
}
