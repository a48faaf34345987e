package org.chartwright.app.transcription;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import javax.crypto.SecretKey;
import org.chartwright.app.encounter.EncounterId;

/**
 * The audio of one visit on disk: it only grows, every record is encrypted under the visit's own key and bound to its
 * place, and what {@link #append} returned for is not lost when the process is killed or the power fails.
 *
 * <p>One writer at a time; any number of readers beside it.
 */
public final class AudioLog implements AutoCloseable {

    private final EncounterId encounter;
    private final AudioFormat format;
    private final SecretKey key;
    private final RecordFile file;
    /** Number of the first byte of each record, and behind them the number of bytes altogether. */
    private final List<Long> starts = new ArrayList<>(List.of(0L));

    AudioLog(EncounterId encounter, AudioFormat format, SecretKey key, RecordFile file) throws IOException {
        this.encounter = encounter;
        this.format = format;
        this.key = key;
        this.file = file;
        for (int i = 0; i < file.count(); i++) {
            starts.add(starts.getLast() + file.length(i) - MasterKey.Sealed.NONCE - MasterKey.Sealed.TAG);
        }
    }

    public EncounterId encounter() {
        return encounter;
    }

    public AudioFormat format() {
        return format;
    }

    /** Bytes on disk. */
    public synchronized long length() {
        return starts.getLast();
    }

    /**
     * Adds chunks of audio and returns when they are on disk.
     *
     * @param chunks each with at least one byte
     * @return the length of the log then: what may be acknowledged
     * @throws AudioNotKeptException the disk is full or failed; nothing of these chunks is kept, all before is
     */
    public synchronized long append(List<byte[]> chunks) {
        var records = new ArrayList<byte[]>();
        for (byte[] chunk : chunks) {
            records.add(MasterKey.Sealed.seal(key, chunk, place(file.count() + records.size())));
        }
        try {
            file.append(records);
        } catch (IOException e) {
            throw new AudioNotKeptException(encounter, e);
        }
        for (byte[] chunk : chunks) {
            starts.add(starts.getLast() + chunk.length);
        }
        return starts.getLast();
    }

    /**
     * Reads a stretch of audio.
     *
     * @param from number of the first byte; beyond the end gives nothing
     * @param length at most so many bytes
     */
    public byte[] read(long from, int length) {
        long end = Math.min(length(), from + length);
        if (from < 0 || from >= end) {
            return new byte[0];
        }
        var audio = ByteBuffer.allocate((int) (end - from));
        for (int number = recordOf(from); audio.hasRemaining(); number++) {
            var bytes = record(number);
            int skip = (int) Math.max(0, from - start(number));
            audio.put(bytes, skip, Math.min(bytes.length - skip, audio.remaining()));
        }
        return audio.array();
    }

    @Override
    public void close() {
        try {
            file.close();
        } catch (IOException e) {
            throw new UncheckedIOException("Cannot close the audio of encounter %s".formatted(encounter), e);
        }
    }

    private synchronized long start(int number) {
        return starts.get(number);
    }

    private synchronized int recordOf(long offset) {
        int low = 0;
        int high = starts.size() - 2;
        while (low < high) {
            int middle = (low + high + 1) >>> 1;
            if (starts.get(middle) <= offset) {
                low = middle;
            } else {
                high = middle - 1;
            }
        }
        return low;
    }

    private byte[] record(int number) {
        try {
            return MasterKey.Sealed.open(key, file.read(number), place(number));
        } catch (IOException e) {
            throw new UncheckedIOException("Cannot read the audio of encounter %s".formatted(encounter), e);
        }
    }

    private byte[] place(int number) {
        return "%s/%d".formatted(encounter, number).getBytes(StandardCharsets.US_ASCII);
    }
}
