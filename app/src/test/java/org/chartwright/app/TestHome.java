package org.chartwright.app;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.UUID;

/** Empty data folders of services under test; the models that all make alike are made once for them. */
public final class TestHome {

    private static final Path TARGET = Path.of("target").toAbsolutePath();

    private TestHome() {}

    /** @param name says in the folder's name whose it is */
    public static Path of(String name) {
        try {
            var models = Files.createDirectories(TARGET.resolve("test-models"));
            var home = Files.createDirectories(TARGET.resolve(name + "-home-" + UUID.randomUUID()));
            Files.createSymbolicLink(home.resolve("models"), models);
            return home;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
