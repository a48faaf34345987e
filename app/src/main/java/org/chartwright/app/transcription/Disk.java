package org.chartwright.app.transcription;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.file.Path;

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

    /** A file on a disk. An interrupt of the thread that reads or writes it closes nothing. */
    static Disk file(Path path) throws IOException {
        return new PlainFile(path);
    }
}
