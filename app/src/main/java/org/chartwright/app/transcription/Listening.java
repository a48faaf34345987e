package org.chartwright.app.transcription;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.atomic.AtomicBoolean;
import org.chartwright.nlp.speech.AssembleTranscript;
import org.chartwright.nlp.speech.SpeakerCues;
import org.chartwright.nlp.speech.SpeechEvent;
import org.chartwright.nlp.transcript.Speaker;
import org.chartwright.nlp.transcript.Utterance;

/**
 * Follows one recording as it grows: audio from its log in; what is being said and what was said out, in order.
 *
 * <p>It has a {@link Lane} of its own in which its recognisers are fed and closed, so that native memory is freed after
 * the call that uses it, never during. It reads from disk and not from the wire: a client faster than the recogniser
 * costs no memory, and after a crash hearing goes on behind the last stored utterance.
 */
public final class Listening implements AutoCloseable {

    /** Half a second at a time, so that recordings which share a thread take turns. */
    private static final double STEP_SECONDS = 0.5;

    /** Told on the lane, in order. */
    public interface Listener {

        /** What seems to be said just now; it will change. */
        void hearing(int channel, Speaker speaker, String text);

        /** What was said; it is stored and will not change. */
        void said(Utterance utterance);

        /** Hearing broke off; what was said until then stands, and so does the audio. */
        void failed(Throwable cause);
    }

    private final AudioLog log;
    private final Transcripts transcripts;
    private final Listener listener;
    private final Lane lane;
    private final LiveStreams streams;
    private final LiveStreams.Place place;
    private final List<Ear> ears = new ArrayList<>();
    private final AtomicBoolean scheduled = new AtomicBoolean();
    private final CompletableFuture<Void> finished = new CompletableFuture<>();
    private volatile boolean finishing;
    private volatile long position;
    private final AssembleTranscript assembly;
    private int first;

    Listening(
            AudioLog log,
            Transcripts transcripts,
            Recognition.Source recognisers,
            SpeakerCues cues,
            Lane lane,
            LiveStreams streams,
            Listener listener) {
        this.log = log;
        this.transcripts = transcripts;
        this.listener = listener;
        this.assembly = new AssembleTranscript(log.format().roles(), cues);
        this.lane = lane;
        this.streams = streams;
        this.place = streams.place(
                log.format().channels(),
                () -> lane.schedule(() -> guarded(() -> begin(recognisers))),
                () -> finishing ? 0 : behind());
        finished.whenComplete((heard, failure) -> place.leave());
        place.enter();
    }

    /** Whether hearing has not begun because others fill the room; the audio is kept all the same. */
    public boolean waits() {
        return place.waits();
    }

    /** The log has grown. */
    public void more() {
        if (scheduled.compareAndSet(false, true)) {
            lane.schedule(() -> guarded(this::step));
        }
    }

    /** No more audio will come; completes when all of it was heard and stored, or with the reason why not. */
    public CompletableFuture<Void> finish() {
        finishing = true;
        more();
        return finished;
    }

    /** Whether hearing broke off; another {@code Listening} begins behind the last stored utterance. */
    public boolean failed() {
        return finished.isCompletedExceptionally() && !finished.isCancelled();
    }

    /** How much audio lies on disk unheard, in seconds. */
    public double behind() {
        return log.format().seconds(log.length() - position);
    }

    /** Stops hearing after the step that is under way. */
    @Override
    public void close() {
        lane.schedule(() -> {
            ears.forEach(Ear::close);
            ears.clear();
            finished.cancel(false);
            lane.close();
        });
    }

    private void begin(Recognition.Source recognisers) {
        var format = log.format();
        var heard = new long[format.channels()];
        long from = Long.MAX_VALUE;
        for (int channel = 0; channel < heard.length; channel++) {
            heard[channel] = transcripts.heardUntil(log.encounter(), channel);
            from = Math.min(from, heard[channel]);
        }
        long frame = from * format.sampleRate() / Ear.RATE;
        position = frame * format.frameBytes();
        first = transcripts.next(log.encounter());
        for (int channel = 0; channel < heard.length; channel++) {
            var recognition = recognisers.open(channel);
            ears.add(new Ear(channel, format, recognition, frame * Ear.RATE / format.sampleRate(), heard[channel]));
        }
        more();
    }

    private void step() {
        scheduled.set(false);
        if (finished.isDone() || ears.isEmpty()) {
            return;
        }
        var format = log.format();
        int wanted = (int) format.offset(STEP_SECONDS);
        var audio = log.read(position, wanted);
        int whole = audio.length - audio.length % format.frameBytes();
        if (whole > 0) {
            var frames = whole == audio.length ? audio : java.util.Arrays.copyOf(audio, whole);
            for (var ear : ears) {
                long start = System.nanoTime();
                var events = ear.hear(frames, format);
                streams.decoded(format.seconds(whole), Duration.ofNanos(System.nanoTime() - start));
                tell(ear, events);
            }
            position += whole;
            more();
        } else if (finishing) {
            for (var ear : ears) {
                tell(ear, ear.finish());
            }
            finished.complete(null);
        }
    }

    private void tell(Ear ear, List<SpeechEvent> events) {
        for (var event : events) {
            switch (event) {
                case SpeechEvent.Partial partial -> listener.hearing(ear.channel(), ear.speaker(), partial.text());
                case SpeechEvent.Final said -> {
                    for (var piece : assembly.with(ear.placed(said))) {
                        // numbers go on behind what was stored before a restart
                        var utterance = piece.numbered(first + piece.number());
                        transcripts.add(log.encounter(), ear.channel(), utterance, ear.heardUntil(utterance));
                        listener.said(utterance);
                    }
                }
            }
        }
    }

    private void guarded(Runnable work) {
        try {
            work.run();
        } catch (RuntimeException | Error e) { // native code fails with errors, too
            if (finished.completeExceptionally(e)) {
                listener.failed(e);
            }
        }
    }
}
