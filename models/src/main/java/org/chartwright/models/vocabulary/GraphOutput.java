package org.chartwright.models.vocabulary;

import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;

/** Writes what {@link GraphInput} reads. */
final class GraphOutput implements AutoCloseable {

    private static final int FST_MAGIC = 2125659606;

    private final OutputStream out;
    private final ByteBuffer buffer = ByteBuffer.allocate(1 << 16).order(ByteOrder.LITTLE_ENDIAN);

    GraphOutput(Path file) throws IOException {
        this.out = new BufferedOutputStream(Files.newOutputStream(file), 1 << 18);
    }

    void header(GraphInput.Header header) throws IOException {
        int32(FST_MAGIC);
        string(header.type());
        string(header.arcType());
        int32(header.version());
        int32(header.flags());
        int64(header.properties());
        int64(header.start());
        int64(header.states());
        int64(header.arcs());
    }

    void int32(int value) throws IOException {
        room(Integer.BYTES).putInt(value);
    }

    void int64(long value) throws IOException {
        room(Long.BYTES).putLong(value);
    }

    void float32(float value) throws IOException {
        room(Float.BYTES).putFloat(value);
    }

    void string(String text) throws IOException {
        byte[] bytes = text.getBytes(StandardCharsets.UTF_8);
        int32(bytes.length);
        drain();
        out.write(bytes);
    }

    /** All bytes of a file. */
    void file(Path from) throws IOException {
        drain();
        Files.copy(from, out);
    }

    void ints(int[] values) throws IOException {
        for (int value : values) {
            int32(value);
        }
    }

    void floats(float[] values) throws IOException {
        for (float value : values) {
            float32(value);
        }
    }

    void longs(long[] values) throws IOException {
        for (long value : values) {
            int64(value);
        }
    }

    @Override
    public void close() throws IOException {
        drain();
        out.close();
    }

    private ByteBuffer room(int bytes) throws IOException {
        if (buffer.remaining() < bytes) {
            drain();
        }
        return buffer;
    }

    private void drain() throws IOException {
        out.write(buffer.array(), 0, buffer.position());
        buffer.clear();
    }
}
