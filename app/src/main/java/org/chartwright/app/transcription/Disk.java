package org.chartwright.app.transcription;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;

/** What a {@link RecordFile} needs of the disk; a file, or in tests one that is full. */
interface Disk extends AutoCloseable {

    int write(ByteBuffer bytes, long position) throws IOException;

    int read(ByteBuffer bytes, long position) throws IOException;

    long size() throws IOException;

    void truncate(long size) throws IOException;

    /** Returns when all that was written is on the medium. */
    void force() throws IOException;

    @Override
    void close() throws IOException;

    static Disk file(Path path) throws IOException {
        var channel =
                FileChannel.open(path, StandardOpenOption.CREATE, StandardOpenOption.READ, StandardOpenOption.WRITE);
        return new Disk() {
            @Override
            public int write(ByteBuffer bytes, long position) throws IOException {
                return channel.write(bytes, position);
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
        };
    }
}
