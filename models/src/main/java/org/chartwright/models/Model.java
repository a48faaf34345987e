package org.chartwright.models;

import java.util.regex.Pattern;

/**
 * One thing that an engine loads, shipped as a classpath resource.
 *
 * @param name short and stable, such as {@code vosk-model-en}; letters, digits, dots and hyphens
 * @param version of its maker, or the date of training for what a program of this project trained
 * @param source where it comes from: Maven coordinates, or the training program and its data
 * @param licence SPDX identifier
 * @param sha256 of the resource's bytes, 64 lower-case hexadecimal digits
 * @param resource absolute classpath name without a leading slash, such as
 *     {@code org/chartwright/models/speech/vosk-model-en.zip}
 */
public record Model(String name, String version, String source, String licence, String sha256, String resource) {

    private static final Pattern PLAIN = Pattern.compile("[A-Za-z0-9][A-Za-z0-9.-]*");
    private static final Pattern SHA_256 = Pattern.compile("[0-9a-f]{64}");

    public Model {
        if (!PLAIN.matcher(name).matches() || !PLAIN.matcher(version).matches()) {
            throw new IllegalArgumentException(
                    "model name '%s' and version '%s' may hold letters, digits, dots and hyphens only"
                            .formatted(name, version));
        }
        if (source.isBlank() || licence.isBlank()) {
            throw new IllegalArgumentException("model %s %s names no source or no licence".formatted(name, version));
        }
        if (!SHA_256.matcher(sha256).matches()) {
            throw new IllegalArgumentException(
                    "checksum '%s' of model %s is not 64 hexadecimal digits".formatted(sha256, name));
        }
        if (resource.startsWith("/")) {
            throw new IllegalArgumentException(
                    "resource '%s' of model %s starts with a slash".formatted(resource, name));
        }
    }

    /** Name and version as one word; also the name of its folder where it is unpacked. */
    public String title() {
        return name + "-" + version;
    }
}
