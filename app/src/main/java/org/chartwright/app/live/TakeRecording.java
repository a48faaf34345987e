package org.chartwright.app.live;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import org.chartwright.app.encounter.EncounterId;
import org.chartwright.app.transcription.AudioFormat;
import org.chartwright.app.transcription.AudioNotKeptException;
import org.chartwright.app.transcription.RecordingNotices;
import org.chartwright.nlp.audio.CutShort;
import org.chartwright.nlp.audio.DecodeAudio;
import org.chartwright.nlp.audio.DecodeAudio.Decoded;
import org.chartwright.nlp.audio.UnreadableAudioException;
import org.chartwright.nlp.transcript.Speaker;
import org.springframework.stereotype.Component;

/** A file with the recording of a whole visit in; the visit recorded and over. */
@Component
class TakeRecording {

    static final List<Speaker> USUAL = List.of(Speaker.CLINICIAN, Speaker.PATIENT);
    private static final Duration LONGEST = Duration.ofHours(4);
    private static final int RATE = 16_000;

    private final LiveEncounters live;
    private final RecordingNotices notices;
    private final DecodeAudio decode = new DecodeAudio(LONGEST);

    TakeRecording(LiveEncounters live, RecordingNotices notices) {
        this.live = live;
        this.notices = notices;
    }

    /** @param notice what is missing at the file's end, in one sentence; empty where nothing is known to be */
    record Took(Decoded sound, Optional<String> notice) {}

    /** Refuses before anything is sent what would be refused afterwards. */
    void requireWelcome(EncounterId id) {
        live.requireEmpty(id);
    }

    /**
     * Decodes the file twice, first into nothing: a file that turns out to be damaged near its end leaves nothing
     * behind. A file that was cut short is taken, and the visit says so.
     *
     * @throws Refusal it is no recording, the visit has one already, or the disk is full
     */
    Took from(Path file, EncounterId id, List<Speaker> roles) {
        try {
            var decoded = decode.decode(file, samples -> {});
            var format = new AudioFormat(
                    RATE, decoded.channels(), decoded.channels() == 1 ? List.of(Speaker.UNKNOWN) : roles);
            live.requireEmpty(id);
            var client = new Object();
            var visit = live.attach(id, format, client);
            try {
                decode.decode(file, samples -> keep(id, visit, client, interleaved(samples)));
            } catch (RuntimeException e) {
                live.abandon(id, client);
                throw e;
            }
            var notice = CutShort.of(file, decoded.length());
            notice.ifPresent(sentence -> notices.keep(id, sentence));
            var unused = live.end(id, client);
            return new Took(decoded, notice);
        } catch (UnreadableAudioException e) {
            throw Refusal.unsupported(String.valueOf(e.getMessage()));
        } catch (AudioNotKeptException e) {
            throw Refusal.diskFull("The disk did not take the recording.");
        } catch (IllegalArgumentException e) {
            throw Refusal.badFormat("'roles' must name one role for each of the two channels.");
        } catch (IOException e) {
            throw new UncheckedIOException("Cannot read an upload", e);
        }
    }

    private void keep(EncounterId id, LiveEncounter visit, Object client, byte[] pcm) {
        if (!live.holds(id, client)) {
            throw Refusal.busy();
        }
        visit.take(List.of(pcm));
    }

    private static byte[] interleaved(short[][] channels) {
        var pcm = ByteBuffer.allocate(2 * channels.length * channels[0].length).order(ByteOrder.LITTLE_ENDIAN);
        for (int i = 0; i < channels[0].length; i++) {
            for (short[] channel : channels) {
                pcm.putShort(channel[i]);
            }
        }
        return pcm.array();
    }
}
