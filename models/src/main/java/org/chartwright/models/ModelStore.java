package org.chartwright.models;

import java.nio.file.Path;

/** Finds, checks and opens what the engines load. */
public final class ModelStore {

    private final Path home;

    /** A store that unpacks what must be files under {@code home}, such as {@code ~/.chartwright/models}. */
    public ModelStore(Path home) {
        this.home = home;
    }

    public Path home() {
        return home;
    }
}
