package org.chartwright.nlp.speech;

import java.time.Duration;
import java.util.ArrayDeque;
import java.util.Deque;

/**
 * Where in the recording a sample lies that the decoder was given. The two differ since quiet stretches are not
 * decoded.
 */
final class Timeline {

    private record Piece(long decoded, long recorded) {}

    private final Deque<Piece> pieces = new ArrayDeque<>();

    /** From here on, decoder sample {@code decoded} is sample {@code recorded} of the recording. */
    void join(long decoded, long recorded) {
        var last = pieces.peekLast();
        if (last == null || recorded - last.recorded != decoded - last.decoded) {
            pieces.addLast(new Piece(decoded, recorded));
        }
    }

    /** What lies before this decoder sample will not be asked for any more. */
    void forgetBefore(long decoded) {
        while (pieces.size() > 1) {
            var first = pieces.removeFirst();
            if (pieces.getFirst().decoded > decoded) {
                pieces.addFirst(first);
                return;
            }
        }
    }

    /** Time from the start of the recording for a time from the start of what was decoded. */
    Duration recorded(Duration decoded) {
        long sample = decoded.toMillis() * Recogniser.SAMPLE_RATE / 1000;
        var piece = new Piece(0, 0);
        for (Piece next : pieces) {
            if (next.decoded > sample) {
                break;
            }
            piece = next;
        }
        return decoded.plusMillis((piece.recorded - piece.decoded) * 1000 / Recogniser.SAMPLE_RATE);
    }
}
