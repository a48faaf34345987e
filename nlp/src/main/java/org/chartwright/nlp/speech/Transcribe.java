package org.chartwright.nlp.speech;

import java.io.IOException;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Executors;
import org.chartwright.models.ModelStore;
import org.chartwright.nlp.audio.DecodeAudio;
import org.chartwright.nlp.audio.UnreadableAudioException;
import org.chartwright.nlp.transcript.Speaker;
import org.chartwright.nlp.transcript.Transcript;

/**
 * A recording in a file in, its transcript out; the same file always gives the same transcript. Two channels are
 * recognised by two threads. Safe to call from several threads.
 */
public final class Transcribe {

    /**
     * What was said in a recording.
     *
     * @param length of the recording
     * @param channels 1 or 2
     */
    public record Transcribed(Duration length, int channels, Transcript transcript) {}

    private record Lane(Duration length, List<SpeechEvent.Final> finals) {}

    private final SpeechModel model;
    private final SpeakerCues cues;
    private final DecodeAudio decodeAudio;

    public Transcribe(SpeechModel model, SpeakerCues cues, DecodeAudio decodeAudio) {
        this.model = model;
        this.cues = cues;
        this.decodeAudio = decodeAudio;
    }

    /** With the models of the store, for recordings of at most {@code longest}. */
    public static Transcribe open(ModelStore store, Duration longest) {
        return new Transcribe(SpeechModel.open(store), SpeakerCues.open(store), new DecodeAudio(longest));
    }

    /**
     * Transcribes one recording.
     *
     * @param roles who speaks into each channel, in order; used only where there are as many as channels, since one
     *     channel that two people share has no role
     * @throws UnreadableAudioException where the file is no recording that can be used
     * @throws IOException where the file cannot be read at all
     */
    public Transcribed from(Path file, List<Speaker> roles) throws UnreadableAudioException, IOException {
        int channels = decodeAudio.channels(file);
        var lanes = lanes(file, channels);
        var assemble = new AssembleTranscript(
                roles.size() == channels ? roles : Collections.nCopies(channels, Speaker.UNKNOWN), cues);
        // Live, a final comes when its last word was said, so that is the order here too.
        var transcript = lanes.stream()
                .flatMap(lane -> lane.finals().stream())
                .sorted(Comparator.<SpeechEvent.Final, Duration>comparing(
                                said -> said.words().getLast().end())
                        .thenComparing(SpeechEvent.Final::channel))
                .flatMap(said -> assemble.with(said).stream())
                .toList();
        return new Transcribed(lanes.getFirst().length(), channels, new Transcript(transcript));
    }

    private List<Lane> lanes(Path file, int channels) throws UnreadableAudioException, IOException {
        var work = new ArrayList<Callable<Lane>>();
        for (int channel = 0; channel < channels; channel++) {
            int each = channel;
            work.add(() -> lane(file, each));
        }
        try (var threads = Executors.newFixedThreadPool(channels)) {
            var lanes = new ArrayList<Lane>();
            for (var lane : threads.invokeAll(work)) {
                lanes.add(lane.get());
            }
            return lanes;
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IOException("the transcription was interrupted", e);
        } catch (ExecutionException e) {
            if (e.getCause() instanceof UnreadableAudioException unreadable) {
                throw unreadable;
            }
            if (e.getCause() instanceof IOException unread) {
                throw unread;
            }
            throw new IllegalStateException("the recogniser failed", e);
        }
    }

    private Lane lane(Path file, int channel) throws UnreadableAudioException, IOException {
        var finals = new ArrayList<SpeechEvent.Final>();
        try (var recogniser = model.recogniser(channel)) {
            var decoded = decodeAudio.decode(file, sound -> keepFinals(recogniser.accept(sound[channel]), finals));
            keepFinals(recogniser.finish(), finals);
            return new Lane(decoded.length(), finals);
        }
    }

    private static void keepFinals(List<SpeechEvent> events, List<SpeechEvent.Final> finals) {
        for (SpeechEvent event : events) {
            switch (event) {
                case SpeechEvent.Final said -> finals.add(said);
                case SpeechEvent.Partial ignored -> {}
            }
        }
    }
}
