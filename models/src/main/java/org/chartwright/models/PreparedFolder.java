package org.chartwright.models;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.Pattern;

/**
 * A model's folder in which some files are replaced by ones that this machine makes.
 *
 * @param base whose files it starts from
 * @param fingerprint of everything that the made files depend on, as SHA-256; another one means another folder
 * @param preparation makes the files; called once for each home
 */
public record PreparedFolder(ModelFolder base, String fingerprint, Preparation preparation) {

    private static final Pattern SHA_256 = Pattern.compile("[0-9a-f]{64}");
    private static final int SHOWN = 16;

    /** Makes some of a folder's files. */
    @FunctionalInterface
    public interface Preparation {

        /**
         * Replaces files of the target.
         *
         * @param base the unpacked model, which must not be changed
         * @param target holds the same files; a file that is to be replaced must be deleted first, since the two
         *     folders may share it
         */
        void prepare(Path base, Path target) throws IOException;
    }

    public PreparedFolder {
        if (!SHA_256.matcher(fingerprint).matches()) {
            throw new IllegalArgumentException("fingerprint '%s' is not 64 hexadecimal digits".formatted(fingerprint));
        }
    }

    /** With a fingerprint of these texts. */
    public static PreparedFolder of(ModelFolder base, List<String> dependsOn, Preparation preparation) {
        var all = String.join("\0", dependsOn).getBytes(StandardCharsets.UTF_8);
        return new PreparedFolder(base, Sha256.of(all), preparation);
    }

    /** Name of its folder. */
    public String title() {
        return base.archive().title() + "-with-" + fingerprint.substring(0, SHOWN);
    }
}
