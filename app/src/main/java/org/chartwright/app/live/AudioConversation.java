package org.chartwright.app.live;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.chartwright.app.encounter.EncounterId;
import org.chartwright.app.transcription.AudioFormat;
import org.chartwright.app.transcription.AudioNotKeptException;
import org.chartwright.nlp.transcript.Speaker;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.json.JsonMapper;

/**
 * One client's WebSocket, without the socket: frames in, answers out.
 *
 * <p>First the configuration, then audio, then perhaps the end. An acknowledgement names a byte of the recording before
 * which everything is on disk.
 */
final class AudioConversation {

    /** One frame of the wire: a text or some bytes. */
    sealed interface Frame {
        record Text(String text) implements Frame {}

        record Audio(byte[] bytes) implements Frame {}
    }

    private record Configuration(
            Optional<Integer> sampleRate,
            Optional<String> encoding,
            Optional<Integer> channels,
            Optional<List<Speaker>> roles,
            Optional<Long> resumeFrom) {}

    private record Control(Optional<String> type) {}

    private final EncounterId id;
    private final LiveEncounters live;
    private final JsonMapper json;
    private @Nullable LiveEncounter visit;
    /** Bytes the client sends again although they are on disk. */
    private long repeated;

    private boolean ended;
    private boolean refused;

    AudioConversation(EncounterId id, LiveEncounters live, JsonMapper json) {
        this.id = id;
        this.live = live;
        this.json = json;
    }

    /**
     * Takes the next frames and says what to answer.
     *
     * @throws Refusal after which the socket is closed with its reason and nothing more is taken
     */
    synchronized List<String> next(List<Frame> frames) {
        if (ended || refused) {
            return List.of();
        }
        try {
            return taken(frames);
        } catch (RuntimeException e) {
            refused = true;
            live.detach(id, this);
            throw e;
        }
    }

    private List<String> taken(List<Frame> frames) {
        var answers = new ArrayList<String>();
        var audio = new ArrayList<byte[]>();
        for (var frame : frames) {
            switch (frame) {
                case Frame.Text text -> {
                    if (visit == null) {
                        answers.add(ack(configure(text.text())));
                    } else {
                        keep(audio, answers);
                        control(text.text());
                    }
                }
                case Frame.Audio chunk -> fresh(chunk.bytes()).ifPresent(audio::add);
            }
        }
        keep(audio, answers);
        return answers;
    }

    synchronized boolean ended() {
        return ended;
    }

    /** The socket is gone. */
    synchronized void gone() {
        if (!ended) {
            live.detach(id, this);
        }
    }

    private long configure(String text) {
        var configuration = read(text, Configuration.class);
        if (!configuration.encoding().orElse("pcm_s16le").equals("pcm_s16le")) {
            throw Refusal.badFormat("encoding must be pcm_s16le.");
        }
        int channels = configuration.channels().orElse(1);
        var roles = configuration
                .roles()
                .orElse(channels == 2 ? List.of(Speaker.CLINICIAN, Speaker.PATIENT) : List.of(Speaker.UNKNOWN));
        AudioFormat format;
        try {
            format = new AudioFormat(
                    configuration.sampleRate().orElse(0), channels, channels == 1 ? List.of(Speaker.UNKNOWN) : roles);
        } catch (IllegalArgumentException e) {
            throw Refusal.badFormat("The configuration cannot be used: " + e.getMessage() + ".");
        }
        var attached = live.attach(id, format, this);
        long length = attached.log().length();
        long resumeFrom = configuration.resumeFrom().orElse(length);
        if (resumeFrom < 0 || resumeFrom > length || resumeFrom % format.frameBytes() != 0) {
            throw Refusal.gap(resumeFrom, length);
        }
        repeated = length - resumeFrom;
        visit = attached;
        return length;
    }

    private void control(String text) {
        if (!read(text, Control.class).type().orElse("").equals("END_OF_SESSION")) {
            throw Refusal.badFormat("The only message after the configuration is END_OF_SESSION.");
        }
        var unused = live.end(id, this);
        ended = true;
    }

    private Optional<byte[]> fresh(byte[] chunk) {
        if (visit == null) {
            throw Refusal.badFormat("The first frame must be the configuration, as JSON text.");
        }
        var format = visit.log().format();
        if (chunk.length > format.bytesPerSecond()) {
            throw Refusal.tooLarge("A binary frame holds at most one second of audio.");
        }
        if (chunk.length % format.frameBytes() != 0) {
            throw Refusal.badFormat("A binary frame must hold whole samples of all channels.");
        }
        int skip = (int) Math.min(repeated, chunk.length);
        repeated -= skip;
        return skip == chunk.length
                ? Optional.empty()
                : Optional.of(skip == 0 ? chunk : java.util.Arrays.copyOfRange(chunk, skip, chunk.length));
    }

    private void keep(List<byte[]> audio, List<String> answers) {
        if (audio.isEmpty() || visit == null) {
            return;
        }
        if (!live.holds(id, this)) {
            throw Refusal.busy();
        }
        try {
            answers.add(ack(visit.take(List.copyOf(audio))));
        } catch (AudioNotKeptException e) {
            throw Refusal.diskFull("The disk is full; what was acknowledged is safe.");
        }
        audio.clear();
    }

    private <T> T read(String text, Class<T> type) {
        try {
            var value = json.readValue(text, type);
            if (value == null) {
                throw Refusal.badFormat("A text frame must be a JSON object.");
            }
            return value;
        } catch (JacksonException e) {
            throw Refusal.badFormat("A text frame could not be read as the JSON that was expected.");
        }
    }

    private static String ack(long offset) {
        return "{\"ack\":%d}".formatted(offset);
    }
}
