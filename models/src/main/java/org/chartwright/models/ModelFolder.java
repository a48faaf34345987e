package org.chartwright.models;

import java.util.Map;

/**
 * A model that must be files, since native code opens it; shipped as one zip archive.
 *
 * @param archive the zip
 * @param root folder inside the archive whose content is unpacked, with a trailing slash; the rest is left out
 * @param appended text to put at the end of unpacked files, by their path below {@code root}
 */
public record ModelFolder(Model archive, String root, Map<String, String> appended) {

    public ModelFolder {
        if (!root.endsWith("/")) {
            throw new IllegalArgumentException("root '%s' does not end with a slash".formatted(root));
        }
        appended = Map.copyOf(appended);
    }
}
