package org.chartwright.app.live;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ConcurrentSkipListMap;
import org.chartwright.app.drafting.DraftEncounter;
import org.chartwright.app.drafting.StoredDraft;
import org.chartwright.app.encounter.Encounter.Status;
import org.chartwright.app.encounter.EncounterId;
import org.chartwright.app.encounter.Encounters;
import org.chartwright.app.transcription.AudioLog;
import org.chartwright.app.transcription.Listening;
import org.chartwright.app.transcription.Transcriber;
import org.chartwright.nlp.draft.NoteProgress;
import org.chartwright.nlp.transcript.Speaker;
import org.chartwright.nlp.transcript.Utterance;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * One visit as it happens: audio in, ever better drafts out.
 *
 * <p>The path, from top to bottom: {@link #take} puts audio on disk, {@link Ears} get what the recogniser heard in it,
 * {@link Sketches} draft while the visit goes on, {@link #end} drafts the whole. Whoever watches is told at each step.
 */
final class LiveEncounter implements AutoCloseable {

    private static final Logger LOG = LoggerFactory.getLogger(LiveEncounter.class);

    private static final FeedEvent.Warning LATER = new FeedEvent.Warning(
            "TRANSCRIBED_LATER",
            "Other visits fill the recogniser. This one is recorded safely and is transcribed as soon as there is room.");
    private static final FeedEvent.Warning UNHEARD = new FeedEvent.Warning(
            "RECOGNISER_FAILED",
            "The recogniser failed. All audio is kept, also what is still to come, and can be transcribed again.");
    private static final FeedEvent.Warning UNDRAFTED =
            new FeedEvent.Warning("ENGINE_FAILED", "The draft could not be made; the audio and transcript are safe.");

    private final EncounterId id;
    private final Encounters encounters;
    private final AudioLog log;
    private final Listening listening;
    private final DraftEncounter draftEncounter;
    private final Sketches sketches;
    private final Feed feed;
    private final Meter meter;
    /** What seems to be said just now, by channel. */
    private final Map<Integer, FeedEvent.Partial> hearing = new ConcurrentSkipListMap<>();

    private volatile Optional<FeedEvent.Writing> writing = Optional.empty();

    LiveEncounter(
            AudioLog log, Encounters encounters, Transcriber transcriber, DraftEncounter draftEncounter, Feed feed) {
        this.id = log.encounter();
        this.encounters = encounters;
        this.log = log;
        this.draftEncounter = draftEncounter;
        this.feed = feed;
        this.meter = new Meter(log.format());
        this.sketches = new Sketches(() -> draftEncounter.sketch(id).ifPresent(feed::drafted));
        this.listening = transcriber.follow(log, new Ears());
    }

    AudioLog log() {
        return log;
    }

    /** What seems to be said just now and was not said to its end: nothing more comes of it while a visit is paused. */
    List<FeedEvent.Partial> hearing() {
        return List.copyOf(hearing.values());
    }

    /** How far a language model is with the note of the whole visit. */
    Optional<FeedEvent.Writing> writing() {
        return writing;
    }

    /** Takes audio and returns how many bytes of the visit are on disk: what may be acknowledged. */
    long take(List<byte[]> chunks) {
        long kept = log.append(chunks);
        listening.more();
        for (byte[] chunk : chunks) {
            meter.heard(chunk).forEach(feed::tell);
        }
        return kept;
    }

    /** The clients left without an end; they may come back. */
    void pause() {
        encounters.paused(id);
        feed.tell(meter.state(Status.PAUSED, log.length()));
    }

    /** The audio begins or goes on. */
    void record() {
        encounters.recording(id);
        feed.tell(meter.state(Status.RECORDING, log.length()));
        warnings().forEach(feed::tell);
    }

    /** What whoever watches has to know as long as it lasts. */
    List<FeedEvent> warnings() {
        return listening.failed() ? List.of(UNHEARD) : listening.waits() ? List.of(LATER) : List.of();
    }

    /** Whether nothing more is heard because the recogniser failed; audio is taken all the same. */
    boolean deaf() {
        return listening.failed();
    }

    /** The visit is over: hears what is left, drafts the whole. Completes when that is done or has failed. */
    CompletableFuture<Void> end() {
        encounters.ended(id);
        return complete();
    }

    /** What {@link #end} does after the visit was marked as ended; also what a restart goes on with. */
    CompletableFuture<Void> complete() {
        feed.tell(meter.state(Status.PROCESSING, log.length()));
        return listening
                .finish()
                .handleAsync(
                        (heard, failure) -> {
                            sketches.close();
                            if (failure == null) {
                                draft();
                            } else if (listening.failed()) {
                                encounters.failed(id);
                                failed(UNHEARD);
                            }
                            return null;
                        },
                        Thread::startVirtualThread);
    }

    private void draft() {
        draftEncounter.complete(id, this::writes).ifPresentOrElse(this::drafted, () -> failed(UNDRAFTED));
    }

    private void writes(NoteProgress progress) {
        var now = FeedEvent.Writing.of(progress);
        writing = Optional.of(now);
        feed.tell(now);
    }

    private void drafted(StoredDraft draft) {
        feed.drafted(draft);
        feed.tell(meter.state(Status.DRAFTED, log.length()));
    }

    private void failed(FeedEvent.Warning why) {
        feed.tell(why);
        feed.tell(meter.state(Status.FAILED, log.length()));
    }

    @Override
    public void close() {
        sketches.close();
        listening.close();
    }

    /** What the recogniser hears. */
    private final class Ears implements Listening.Listener {

        @Override
        public void hearing(int channel, Speaker speaker, String text) {
            var partial = new FeedEvent.Partial(channel, speaker, text);
            hearing.put(channel, partial);
            feed.tell(partial);
        }

        @Override
        public void said(Utterance utterance) {
            hearing.clear();
            feed.tell(FeedEvent.Final.of(utterance));
            sketches.request();
        }

        @Override
        public void failed(Throwable cause) {
            LOG.error(
                    "Encounter {}: hearing broke off ({})", id, cause.getClass().getName());
            feed.tell(UNHEARD);
        }
    }
}
