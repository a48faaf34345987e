package org.chartwright.app.transcription;

import java.io.IOException;
import java.io.RandomAccessFile;
import java.nio.ByteBuffer;
import java.nio.file.Path;

/**
 * A file that is read beside its one writer, through a handle of its own.
 *
 * <p>Not a {@link java.nio.channels.FileChannel}: that closes itself when a thread is interrupted inside it, and so a
 * listener who goes away would end the recording that is under way.
 */
final class PlainFile implements Disk {

    private final RandomAccessFile written;
    private final RandomAccessFile read;

    PlainFile(Path path) throws IOException {
        written = new RandomAccessFile(path.toFile(), "rw");
        read = new RandomAccessFile(path.toFile(), "r");
    }

    @Override
    public int write(ByteBuffer bytes, long position) throws IOException {
        var length = bytes.remaining();
        var part = new byte[length];
        bytes.get(bytes.position(), part);
        synchronized (written) {
            written.seek(position);
            written.write(part);
        }
        bytes.position(bytes.position() + length);
        return length;
    }

    @Override
    public int read(ByteBuffer bytes, long position) throws IOException {
        var part = new byte[bytes.remaining()];
        int length;
        synchronized (read) {
            read.seek(position);
            length = read.read(part);
        }
        if (length > 0) {
            bytes.put(part, 0, length);
        }
        return length;
    }

    @Override
    public long size() throws IOException {
        return written.length();
    }

    @Override
    public void truncate(long size) throws IOException {
        written.setLength(size);
    }

    @Override
    public void force() throws IOException {
        written.getFD().sync();
    }

    @Override
    public void close() throws IOException {
        try (read) {
            written.close();
        }
    }
}
