package org.chartwright.app.live;

import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ConcurrentHashMap;
import org.chartwright.app.drafting.DraftEncounter;
import org.chartwright.app.encounter.Encounter;
import org.chartwright.app.encounter.Encounter.Status;
import org.chartwright.app.encounter.EncounterId;
import org.chartwright.app.encounter.Encounters;
import org.chartwright.app.transcription.AudioFormat;
import org.chartwright.app.transcription.AudioLogs;
import org.chartwright.app.transcription.Transcriber;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.beans.factory.DisposableBean;
import org.springframework.boot.context.event.ApplicationReadyEvent;
import org.springframework.context.event.EventListener;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;

/** The visits that are being recorded or finished just now, with the client that records each. */
@Component
class LiveEncounters implements DisposableBean {

    private static final Logger LOG = LoggerFactory.getLogger(LiveEncounters.class);
    /** A paused visit keeps its recogniser so long; after that it is opened again from disk. */
    private static final Duration WARM = Duration.ofMinutes(15);
    /** The same while another visit waits to be heard. */
    private static final Duration WARM_IN_A_CROWD = Duration.ofMinutes(1);
    /** A client that was silent so long has lost its network, and another one may take its place. */
    private static final Duration LOST = Duration.ofSeconds(10);

    private final Encounters encounters;
    private final AudioLogs logs;
    private final Transcriber transcriber;
    private final DraftEncounter draftEncounter;
    private final Feeds feeds;
    private final Map<EncounterId, Session> sessions = new ConcurrentHashMap<>();
    /** Visits that are over and whose draft is being made. */
    private final Map<EncounterId, LiveEncounter> finishing = new ConcurrentHashMap<>();

    LiveEncounters(
            Encounters encounters,
            AudioLogs logs,
            Transcriber transcriber,
            DraftEncounter draftEncounter,
            Feeds feeds) {
        this.encounters = encounters;
        this.logs = logs;
        this.transcriber = transcriber;
        this.draftEncounter = draftEncounter;
        this.feeds = feeds;
    }

    /** A visit in the hands of at most one client. */
    static final class Session {

        private final LiveEncounter visit;
        private volatile Object client = this;
        private volatile long heardAt = System.nanoTime();

        Session(LiveEncounter visit) {
            this.visit = visit;
        }

        LiveEncounter visit() {
            return visit;
        }

        private boolean free() {
            return client == this || System.nanoTime() - heardAt > LOST.toNanos();
        }
    }

    /**
     * Gives the visit into the hands of a client and marks it as recording.
     *
     * @throws Refusal there is no consent, another client records it, or it is over
     */
    synchronized LiveEncounter attach(EncounterId id, AudioFormat format, Object client) {
        requireWelcome(id);
        var session = letIn(id);
        if (session == null) {
            session = open(id, format);
        } else if (!session.visit.log().format().equals(format)) {
            throw Refusal.badFormat("The recording was begun in another format.");
        }
        session.client = client;
        session.heardAt = System.nanoTime();
        session.visit.record();
        return session.visit;
    }

    /**
     * Refuses a visit that takes no audio.
     *
     * @throws Refusal there is no consent, or the visit is over
     */
    private void requireWelcome(EncounterId id) {
        var encounter = encounters.find(id).orElseThrow(() -> Refusal.unknown());
        if (encounter.consent().isEmpty()) {
            throw Refusal.noConsent();
        }
        if (!encounter.status().mayBecome(Status.RECORDING)) {
            throw Refusal.over(encounter.status());
        }
    }

    /**
     * Refuses a visit that cannot take the recording of a whole visit.
     *
     * @throws Refusal there is no consent, it is over, or there is audio already
     */
    synchronized void requireEmpty(EncounterId id) {
        requireWelcome(id);
        var session = sessions.get(id);
        if (session != null && !session.free()) {
            throw Refusal.busy();
        }
        if (logs.find(id).filter(log -> log.length() > 0).isPresent()) {
            throw Refusal.recorded();
        }
    }

    /** The client could not bring its whole recording; what there is of it is destroyed. */
    synchronized void abandon(EncounterId id, Object client) {
        var session = sessions.get(id);
        if (session != null && session.client == client) {
            sessions.remove(id);
            session.visit.pause();
            session.visit.close();
            logs.delete(id);
        }
    }

    /**
     * Whether the visit is still in this client's hands; also notes that the client is alive. Waits for nobody: audio
     * is taken also while another visit waits for the database.
     */
    boolean holds(EncounterId id, Object client) {
        var session = sessions.get(id);
        if (session == null || session.client != client) {
            return false;
        }
        session.heardAt = System.nanoTime();
        return true;
    }

    /** What seems to be said just now, channel by channel; nothing for a visit that nobody records. */
    List<FeedEvent.Partial> hearing(EncounterId id) {
        return Optional.ofNullable(sessions.get(id))
                .map(session -> session.visit.hearing())
                .orElse(List.of());
    }

    /** How far a language model is with the note of a visit that is over. */
    Optional<FeedEvent.Writing> writing(EncounterId id) {
        return Optional.ofNullable(finishing.get(id)).flatMap(LiveEncounter::writing);
    }

    /** The client went without an end. */
    synchronized void detach(EncounterId id, Object client) {
        var session = sessions.get(id);
        if (session != null && session.client == client) {
            session.client = session;
            session.heardAt = System.nanoTime();
            session.visit.pause();
        }
    }

    /** The client said that the visit is over. */
    synchronized CompletableFuture<Void> end(EncounterId id, Object client) {
        var session = sessions.get(id);
        if (session == null || session.client != client) {
            throw Refusal.busy();
        }
        return leave(id, session.visit.end());
    }

    /**
     * Ends a visit that no client holds, or makes the draft of a failed one again.
     *
     * @throws Refusal a client records it, there is no audio, or it is over
     */
    synchronized CompletableFuture<Void> finish(EncounterId id) {
        var encounter = encounters.find(id).orElseThrow(() -> Refusal.unknown());
        if (!encounter.status().mayBecome(Status.PROCESSING) || encounter.status() == Status.PROCESSING) {
            throw Refusal.over(encounter.status());
        }
        return leave(id, reopened(id).visit.end());
    }

    /** The visit's session, if it is free; one whose recogniser failed gives way to another that hears anew. */
    private @Nullable Session letIn(EncounterId id) {
        var session = sessions.get(id);
        if (session != null && !session.free()) {
            throw Refusal.busy();
        }
        if (session != null && session.visit.deaf()) {
            session.visit.close();
            sessions.remove(id);
            return null;
        }
        return session;
    }

    private Session reopened(EncounterId id) {
        var session = letIn(id);
        return session != null
                ? session
                : open(id, logs.find(id).orElseThrow(() -> Refusal.noAudio()).format());
    }

    private Session open(EncounterId id, AudioFormat format) {
        try {
            var log = logs.open(id, format);
            var session =
                    new Session(new LiveEncounter(log, encounters, transcriber, draftEncounter, new Feed(id, feeds)));
            sessions.put(id, session);
            return session;
        } catch (IllegalArgumentException e) {
            throw Refusal.badFormat("The recording was begun in another format.");
        }
    }

    private CompletableFuture<Void> leave(EncounterId id, CompletableFuture<Void> done) {
        var session = sessions.remove(id);
        if (session == null) {
            return done;
        }
        finishing.put(id, session.visit);
        return done.whenComplete((ended, failure) -> {
            finishing.remove(id, session.visit);
            session.visit.close();
        });
    }

    /** A crash left visits recording, whose clients may come back, and visits whose draft is still owed. */
    @EventListener(ApplicationReadyEvent.class)
    void goOnAfterRestart() {
        for (Encounter encounter : encounters.in(Status.RECORDING)) {
            encounters.paused(encounter.id());
        }
        for (Encounter encounter : encounters.in(Status.PROCESSING)) {
            LOG.info("Encounter {}: going on with what a restart broke off", encounter.id());
            if (logs.find(encounter.id()).isPresent()) {
                synchronized (this) {
                    var unused =
                            leave(encounter.id(), reopened(encounter.id()).visit.complete());
                }
            } else {
                encounters.failed(encounter.id());
            }
        }
    }

    /** What whoever begins to watch the visit now has to know. */
    List<FeedEvent> warnings(EncounterId id) {
        var session = sessions.get(id);
        return session == null ? List.of() : session.visit.warnings();
    }

    @Scheduled(fixedDelay = 60_000)
    synchronized void coolDown() {
        var warm = transcriber.load().waiting() > 0 ? WARM_IN_A_CROWD : WARM;
        sessions.values().removeIf(session -> {
            boolean cold = session.client == session && System.nanoTime() - session.heardAt > warm.toNanos();
            if (cold) {
                session.visit.close();
            }
            return cold;
        });
    }

    @Override
    public synchronized void destroy() {
        sessions.values().forEach(session -> session.visit.close());
        sessions.clear();
    }
}
