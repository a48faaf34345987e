package org.chartwright.app.transcription;

import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.charset.StandardCharsets;
import java.util.Optional;
import org.chartwright.app.encounter.EncounterId;
import org.springframework.core.io.buffer.DataBuffer;
import org.springframework.core.io.buffer.DefaultDataBufferFactory;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;
import org.springframework.web.server.ResponseStatusException;
import reactor.core.publisher.Flux;
import reactor.core.scheduler.Schedulers;

/** Plays a stretch of a recording: as WAV, or as the very bytes that were acknowledged. */
@RestController
@RequestMapping("/api/encounters/{id}/audio")
class AudioController {

    private static final int PIECE = 1 << 18;
    private static final int WAV_HEADER = 44;

    private final AudioLogs logs;

    AudioController(AudioLogs logs) {
        this.logs = logs;
    }

    /**
     * @param from seconds from the start; the start when left out
     * @param to seconds from the start; the end when left out
     * @param format {@code wav} or {@code pcm}
     */
    @GetMapping
    ResponseEntity<Flux<DataBuffer>> play(
            @PathVariable EncounterId id,
            @RequestParam Optional<Double> from,
            @RequestParam Optional<Double> to,
            @RequestParam(defaultValue = "wav") String format) {
        var log = logs.find(id)
                .orElseThrow(() -> new ResponseStatusException(HttpStatus.NOT_FOUND, "There is no audio."));
        long begin = Math.min(log.length(), log.format().offset(from.orElse(0.0)));
        long end = to.map(seconds -> Math.min(log.length(), log.format().offset(seconds)))
                .orElse(log.length());
        if (end < begin || !(format.equals("wav") || format.equals("pcm"))) {
            throw new ResponseStatusException(
                    HttpStatus.BAD_REQUEST, "'from' must not be after 'to', and 'format' must be wav or pcm.");
        }
        var audio = pieces(log, begin, end);
        return format.equals("pcm")
                ? ResponseEntity.ok()
                        .contentType(MediaType.APPLICATION_OCTET_STREAM)
                        .contentLength(end - begin)
                        .body(audio)
                : ResponseEntity.ok()
                        .contentType(MediaType.parseMediaType("audio/wav"))
                        .contentLength(WAV_HEADER + end - begin)
                        .body(audio.startWith(buffer(header(log.format(), end - begin))));
    }

    private static Flux<DataBuffer> pieces(AudioLog log, long begin, long end) {
        return Flux.<byte[], Long>generate(() -> begin, (at, sink) -> {
                    if (at >= end) {
                        sink.complete();
                        return at;
                    }
                    var piece = log.read(at, (int) Math.min(PIECE, end - at));
                    sink.next(piece);
                    return at + piece.length;
                })
                .subscribeOn(Schedulers.boundedElastic())
                .map(AudioController::buffer);
    }

    private static DataBuffer buffer(byte[] bytes) {
        return DefaultDataBufferFactory.sharedInstance.wrap(bytes);
    }

    private static byte[] header(AudioFormat format, long length) {
        return ByteBuffer.allocate(WAV_HEADER)
                .order(ByteOrder.LITTLE_ENDIAN)
                .put("RIFF".getBytes(StandardCharsets.US_ASCII))
                .putInt((int) (length + WAV_HEADER - 8))
                .put("WAVEfmt ".getBytes(StandardCharsets.US_ASCII))
                .putInt(16)
                .putShort((short) 1)
                .putShort((short) format.channels())
                .putInt(format.sampleRate())
                .putInt((int) format.bytesPerSecond())
                .putShort((short) format.frameBytes())
                .putShort((short) 16)
                .put("data".getBytes(StandardCharsets.US_ASCII))
                .putInt((int) length)
                .array();
    }
}
