package org.chartwright.app.transcription;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;

/** A disk that takes only so many bytes, and writes a part of what does not fit, as real ones do. */
final class SmallDisk implements Disk {

    private final FileChannel channel;
    private long room;

    SmallDisk(Path file, long room) throws IOException {
        channel = FileChannel.open(file, StandardOpenOption.CREATE, StandardOpenOption.READ, StandardOpenOption.WRITE);
        this.room = room;
    }

    void grow() {
        room = Long.MAX_VALUE;
    }

    @Override
    public int write(ByteBuffer bytes, long position) throws IOException {
        if (position >= room) {
            throw new IOException("No space left on device");
        }
        var part = bytes.slice();
        part.limit((int) Math.min(part.limit(), room - position));
        int written = channel.write(part, position);
        bytes.position(bytes.position() + written);
        return written;
    }

    @Override
    public int read(ByteBuffer bytes, long position) throws IOException {
        return channel.read(bytes, position);
    }

    @Override
    public long size() throws IOException {
        return channel.size();
    }

    @Override
    public void truncate(long size) throws IOException {
        channel.truncate(size);
    }

    @Override
    public void force() throws IOException {
        channel.force(false);
    }

    @Override
    public void close() throws IOException {
        channel.close();
    }
}
