package org.chartwright.app.transcription;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.zip.CRC32C;

/**
 * A file of records that only grows: each is a length, a CRC-32C and its bytes. What a crash left unfinished at the end
 * is cut off when the file is opened. One writer; any number of readers beside it.
 */
final class RecordFile implements AutoCloseable {

    static final int LONGEST = 1 << 22;
    private static final int HEAD = 8;

    private final Disk disk;
    private final List<Long> positions = new ArrayList<>();
    private long end;

    private RecordFile(Disk disk) {
        this.disk = disk;
    }

    static RecordFile open(Path file) throws IOException {
        return of(Disk.file(file));
    }

    static RecordFile of(Disk disk) throws IOException {
        try {
            var records = new RecordFile(disk);
            records.findWholeRecords();
            return records;
        } catch (IOException e) {
            disk.close();
            throw e;
        }
    }

    synchronized int count() {
        return positions.size();
    }

    /** Length of a record's bytes. */
    int length(int number) throws IOException {
        var head = ByteBuffer.allocate(4);
        readFully(head, position(number));
        return head.flip().getInt();
    }

    /** The bytes of a record; those of a damaged one are refused. */
    byte[] read(int number) throws IOException {
        var head = ByteBuffer.allocate(HEAD);
        var at = position(number);
        readFully(head, at);
        head.flip();
        var bytes = new byte[head.getInt()];
        var checksum = head.getInt();
        readFully(ByteBuffer.wrap(bytes), at + HEAD);
        if (checksum != crc(bytes)) {
            throw new IOException("record %d is damaged".formatted(number));
        }
        return bytes;
    }

    /**
     * Adds records and returns when they are on disk. If the disk takes only a part, none of them is kept and the file
     * is as before.
     *
     * @throws IOException the disk is full or failed
     */
    synchronized void append(List<byte[]> records) throws IOException {
        var at = new ArrayList<Long>();
        long position = end;
        try {
            for (byte[] bytes : records) {
                at.add(position);
                position = write(bytes, position);
            }
            disk.force();
        } catch (IOException e) {
            disk.truncate(end);
            throw e;
        }
        positions.addAll(at);
        end = position;
    }

    @Override
    public void close() throws IOException {
        disk.close();
    }

    private long write(byte[] bytes, long position) throws IOException {
        var buffer = ByteBuffer.allocate(HEAD + bytes.length)
                .putInt(bytes.length)
                .putInt(crc(bytes))
                .put(bytes)
                .flip();
        long at = position;
        while (buffer.hasRemaining()) {
            at += disk.write(buffer, at);
        }
        return at;
    }

    private synchronized long position(int number) {
        return positions.get(number);
    }

    private void findWholeRecords() throws IOException {
        var size = disk.size();
        var head = ByteBuffer.allocate(HEAD);
        while (end + HEAD <= size) {
            readFully(head.clear(), end);
            head.flip();
            var length = head.getInt();
            var checksum = head.getInt();
            if (length <= 0 || length > LONGEST || end + HEAD + length > size) {
                break;
            }
            var bytes = new byte[length];
            readFully(ByteBuffer.wrap(bytes), end + HEAD);
            if (checksum != crc(bytes)) {
                break;
            }
            positions.add(end);
            end += HEAD + length;
        }
        if (end < size) {
            disk.truncate(end);
            disk.force();
        }
    }

    private void readFully(ByteBuffer buffer, long position) throws IOException {
        long at = position;
        while (buffer.hasRemaining()) {
            var read = disk.read(buffer, at);
            if (read < 0) {
                throw new IOException("the file ends inside a record");
            }
            at += read;
        }
    }

    private static int crc(byte[] bytes) {
        var crc = new CRC32C();
        crc.update(bytes);
        return (int) crc.getValue();
    }
}
