package org.chartwright.nlp.audio;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.channels.FileChannel;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Locale;
import java.util.Optional;

/**
 * A recording in a file in, what is missing at its end out, as one sentence for the user. A WAV says in its header how
 * much sound it holds, an Ogg file at each of its pages how long the page is. A WAV that is still written, or came out
 * of a pipe, has no length there (0, or close to the largest number), which is no fault. The other formats need no
 * word: where they are cut, {@link DecodeAudio} refuses them, or nothing in them tells.
 */
public final class CutShort {

    /** Recorders that do not know the length write 0xFFFFFFFF, 0x80000000, or 0x7FFFFFFF less a header. */
    private static final long NOT_KNOWN = 0x7FFF_0000L;

    /** A second of sound divided by this may lack without a word. */
    private static final int TOLERATED = 4;

    private static final int FIRST_CHUNK = 12;
    private static final int CHUNK_HEAD = 8;
    private static final int MOST_CHUNKS = 100;
    private static final int PAGE_HEAD = 27;
    private static final int LARGEST_PAGE = PAGE_HEAD + 255 + 255 * 255;

    private CutShort() {}

    /**
     * What to tell the user; empty where nothing is known to be missing.
     *
     * @param held length of the sound that could be decoded
     * @throws IOException where the file cannot be read
     */
    public static Optional<String> of(Path file, Duration held) throws IOException {
        var container = Container.of(file);
        if (container.isEmpty()) {
            return Optional.empty();
        }
        try (var bytes = FileChannel.open(file)) {
            return switch (container.get()) {
                case WAV ->
                    promised(bytes)
                            .map(whole ->
                                    "The file ends after %s though its header promises %s; what was there is written down."
                                            .formatted(seconds(held), seconds(whole)));
                case OGG ->
                    breaksOff(bytes)
                            ? Optional.of(
                                    "The file breaks off after %s, in the middle of its sound;".formatted(seconds(held))
                                            + " what was there is written down.")
                            : Optional.empty();
                case FLAC, MP3, M4A -> Optional.empty();
            };
        }
    }

    /** How long a WAV's sound would be if all of it were there; empty where it is, or the header does not know. */
    private static Optional<Duration> promised(FileChannel file) throws IOException {
        long at = FIRST_CHUNK;
        long perSecond = 0;
        for (int i = 0; i < MOST_CHUNKS && at + CHUNK_HEAD <= file.size(); i++) {
            var head = read(file, at, 2 * CHUNK_HEAD + 4);
            var name = name(head, 0);
            long length = Integer.toUnsignedLong(head.getInt(4));
            if (name.equals("fmt ") && head.limit() == 2 * CHUNK_HEAD + 4) {
                perSecond = Integer.toUnsignedLong(head.getInt(2 * CHUNK_HEAD));
            } else if (name.equals("data")) {
                long there = file.size() - at - CHUNK_HEAD;
                boolean whole = length - there <= perSecond / TOLERATED;
                return perSecond == 0 || length >= NOT_KNOWN || whole
                        ? Optional.empty()
                        : Optional.of(Duration.ofMillis(length * 1000 / perSecond));
            }
            at += CHUNK_HEAD + length + length % 2;
        }
        return Optional.empty();
    }

    /** Whether the last page of an Ogg file is longer than what is there of it. */
    private static boolean breaksOff(FileChannel file) throws IOException {
        long from = Math.max(0, file.size() - LARGEST_PAGE);
        var end = read(file, from, LARGEST_PAGE);
        for (int at = end.limit() - 4; at >= 0; at--) {
            if (name(end, at).equals("OggS")) {
                return end.limit() - at < length(end, at);
            }
        }
        return false;
    }

    /** Of the page that begins there; at least its head, where that is not whole. */
    private static int length(ByteBuffer pages, int at) {
        int length = PAGE_HEAD;
        if (at + PAGE_HEAD <= pages.limit()) {
            int segments = Byte.toUnsignedInt(pages.get(at + PAGE_HEAD - 1));
            length += segments;
            for (int i = 0; i < segments && at + PAGE_HEAD + i < pages.limit(); i++) {
                length += Byte.toUnsignedInt(pages.get(at + PAGE_HEAD + i));
            }
        }
        return length;
    }

    private static ByteBuffer read(FileChannel file, long from, int most) throws IOException {
        var bytes = ByteBuffer.allocate(most).order(ByteOrder.LITTLE_ENDIAN);
        while (bytes.hasRemaining() && file.read(bytes, from + bytes.position()) > 0) {
            // goes on behind what was read
        }
        return bytes.flip();
    }

    private static String name(ByteBuffer bytes, int at) {
        var name = new byte[4];
        bytes.get(at, name);
        return new String(name, StandardCharsets.US_ASCII);
    }

    private static String seconds(Duration time) {
        return String.format(Locale.ROOT, "%.1f s", time.toMillis() / 1000.0);
    }
}
