package org.chartwright.evaluation;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;

/** A file in, its text out: strictly UTF-8, a byte order mark taken off. */
public final class TextInput {

    /** More than any list of visits; keeps a mistaken argument from filling the memory. */
    private static final long MAX_BYTES = 1L << 30;

    private TextInput() {}

    /** @throws BadInput when the file is missing, too large, unreadable or not UTF-8 */
    public static String read(Path file) {
        byte[] bytes = bytes(file);
        var decoder = StandardCharsets.UTF_8.newDecoder();
        var in = ByteBuffer.wrap(bytes);
        try {
            String text = decoder.decode(in).toString();
            return text.startsWith("\uFEFF") ? text.substring(1) : text;
        } catch (CharacterCodingException e) {
            if (utf16(bytes)) {
                throw new BadInput(
                        "%s is UTF-16, as some spreadsheets save it; please save the file as UTF-8.".formatted(file));
            }
            throw new BadInput("%s, line %d: it holds bytes that are not UTF-8; please save the file as UTF-8."
                    .formatted(file, line(bytes, in.position())));
        }
    }

    private static boolean utf16(byte[] bytes) {
        return bytes.length > 1
                && (bytes[0] == (byte) 0xff && bytes[1] == (byte) 0xfe
                        || bytes[0] == (byte) 0xfe && bytes[1] == (byte) 0xff);
    }

    private static byte[] bytes(Path file) {
        try {
            if (Files.isDirectory(file)) {
                throw new BadInput("%s is a folder, not a file.".formatted(file));
            }
            if (!Files.exists(file)) {
                throw new BadInput("%s does not exist.".formatted(file));
            }
            if (Files.size(file) > MAX_BYTES) {
                throw new BadInput("%s is larger than 1 GB; please split it.".formatted(file));
            }
            return Files.readAllBytes(file);
        } catch (IOException e) {
            throw new BadInput("%s cannot be read; please check its permissions.".formatted(file));
        }
    }

    private static int line(byte[] bytes, int before) {
        int line = 1;
        for (int i = 0; i < before; i++) {
            line += bytes[i] == '\n' ? 1 : 0;
        }
        return line;
    }
}
