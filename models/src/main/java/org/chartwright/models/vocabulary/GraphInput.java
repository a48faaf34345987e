package org.chartwright.models.vocabulary;

import java.io.IOException;
import java.nio.BufferUnderflowException;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;

/**
 * Reads the little-endian numbers, strings and headers that OpenFst writes. Every read that leaves the file, and every
 * magic number or type that is not the expected one, is an {@link IOException} that says where.
 */
final class GraphInput {

    private static final int FST_MAGIC = 2125659606;

    private final Path file;
    private final ByteBuffer bytes;

    GraphInput(Path file) throws IOException {
        this.file = file;
        this.bytes = ByteBuffer.wrap(Files.readAllBytes(file)).order(ByteOrder.LITTLE_ENDIAN);
    }

    /** The fixed part in front of every graph. */
    record Header(
            String type, String arcType, int version, int flags, long properties, long start, long states, long arcs) {}

    Header header(String type) throws IOException {
        requireMagic(FST_MAGIC);
        var header = new Header(string(), string(), int32(), int32(), int64(), int64(), int64(), int64());
        if (!header.type().equals(type) || !header.arcType().equals("standard")) {
            throw broken("a graph of type %s over %s where %s over standard is needed"
                    .formatted(header.type(), header.arcType(), type));
        }
        return header;
    }

    void requireMagic(int magic) throws IOException {
        int found = int32();
        if (found != magic) {
            throw broken("the mark %d where %d is needed".formatted(found, magic));
        }
    }

    int int32() throws IOException {
        return whole(bytes::getInt);
    }

    long int64() throws IOException {
        return whole(bytes::getLong);
    }

    float float32() throws IOException {
        return whole(bytes::getFloat);
    }

    byte int8() throws IOException {
        return whole(bytes::get);
    }

    String string() throws IOException {
        byte[] text = new byte[count(int32(), 1)];
        bytes.get(text);
        return new String(text, StandardCharsets.UTF_8);
    }

    int[] ints(long count) throws IOException {
        int[] values = new int[count(count, Integer.BYTES)];
        bytes.asIntBuffer().get(values);
        bytes.position(bytes.position() + values.length * Integer.BYTES);
        return values;
    }

    float[] floats(long count) throws IOException {
        float[] values = new float[count(count, Float.BYTES)];
        bytes.asFloatBuffer().get(values);
        bytes.position(bytes.position() + values.length * Float.BYTES);
        return values;
    }

    long[] longs(long count) throws IOException {
        long[] values = new long[count(count, Long.BYTES)];
        bytes.asLongBuffer().get(values);
        bytes.position(bytes.position() + values.length * Long.BYTES);
        return values;
    }

    /** Goes behind the next place where this text stands. */
    void skipPast(String text) throws IOException {
        byte[] wanted = text.getBytes(StandardCharsets.UTF_8);
        for (int at = bytes.position(); at + wanted.length <= bytes.limit(); at++) {
            int same = 0;
            while (same < wanted.length && bytes.get(at + same) == wanted[same]) {
                same++;
            }
            if (same == wanted.length) {
                bytes.position(at + wanted.length);
                return;
            }
        }
        throw broken("no %s".formatted(text.strip()));
    }

    /** A number of things that the rest of the file has room for. */
    int count(long count, int bytesEach) throws IOException {
        if (count < 0 || count > bytes.remaining() / bytesEach) {
            throw broken("%d things of %d bytes announced with %d bytes left"
                    .formatted(count, bytesEach, bytes.remaining()));
        }
        return (int) count;
    }

    void requireEnd() throws IOException {
        if (bytes.hasRemaining()) {
            throw broken("%d bytes too many".formatted(bytes.remaining()));
        }
    }

    IOException broken(String fault) {
        return new IOException("%s is no graph of the speech model: %s at byte %d"
                .formatted(file.getFileName(), fault, bytes.position()));
    }

    private <T> T whole(java.util.function.Supplier<T> read) throws IOException {
        try {
            return read.get();
        } catch (BufferUnderflowException e) {
            throw broken("it ends too early");
        }
    }
}
