package org.chartwright.nlp.audio;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;

/** File formats that are taken, told by their first bytes and never by the file's name. */
enum Container {
    WAV("wav"),
    FLAC("flac"),
    MP3("mp3"),
    OGG("ogg"),
    M4A("mov");

    private static final int HEAD = 12;

    private final String demuxer;

    Container(String demuxer) {
        this.demuxer = demuxer;
    }

    /** FFmpeg's name for what reads it. */
    String demuxer() {
        return demuxer;
    }

    static Optional<Container> of(Path file) throws IOException {
        byte[] head;
        try (var in = Files.newInputStream(file)) {
            head = in.readNBytes(HEAD);
        }
        if ((has(head, 0, "RIFF") || has(head, 0, "RF64")) && has(head, 8, "WAVE")) {
            return Optional.of(WAV);
        }
        if (has(head, 0, "fLaC")) {
            return Optional.of(FLAC);
        }
        if (has(head, 0, "OggS")) {
            return Optional.of(OGG);
        }
        if (has(head, 4, "ftyp")) {
            return Optional.of(M4A);
        }
        return has(head, 0, "ID3") || isMpegFrame(head) ? Optional.of(MP3) : Optional.empty();
    }

    /** Eleven bits of sync, then an MPEG version and a layer that are not the reserved ones. */
    private static boolean isMpegFrame(byte[] head) {
        return head.length >= 4
                && (head[0] & 0xff) == 0xff
                && (head[1] & 0xe0) == 0xe0
                && (head[1] & 0x18) != 0x08
                && (head[1] & 0x06) == 0x02
                && (head[2] & 0xf0) != 0xf0;
    }

    private static boolean has(byte[] head, int at, String text) {
        return head.length >= at + text.length()
                && new String(head, at, text.length(), StandardCharsets.US_ASCII).equals(text);
    }
}
