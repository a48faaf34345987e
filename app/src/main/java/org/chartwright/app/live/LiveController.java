package org.chartwright.app.live;

import java.time.Duration;
import java.util.Map;
import java.util.stream.Stream;
import org.chartwright.app.drafting.Drafts;
import org.chartwright.app.encounter.EncounterId;
import org.chartwright.app.encounter.Encounters;
import org.chartwright.app.transcription.AudioLogs;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.http.codec.ServerSentEvent;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;
import reactor.core.publisher.Flux;
import reactor.core.publisher.Mono;
import reactor.core.scheduler.Schedulers;

/** Lets a visit be watched, ended and tried again. */
@RestController
@RequestMapping("/api/encounters/{id}")
class LiveController {

    private static final Duration HEARTBEAT = Duration.ofSeconds(15);

    private final LiveEncounters live;
    private final Feeds feeds;
    private final Encounters encounters;
    private final AudioLogs logs;
    private final Drafts drafts;

    LiveController(LiveEncounters live, Feeds feeds, Encounters encounters, AudioLogs logs, Drafts drafts) {
        this.live = live;
        this.feeds = feeds;
        this.encounters = encounters;
        this.logs = logs;
        this.drafts = drafts;
    }

    /**
     * Begins with how things stand; then one event for each thing that happens, and {@code alive} every 15 s, by whose
     * absence a page notices a dead connection.
     */
    @GetMapping(path = "/events", produces = MediaType.TEXT_EVENT_STREAM_VALUE)
    Flux<ServerSentEvent<Object>> events(@PathVariable EncounterId id) {
        Flux<FeedEvent> now = Mono.fromCallable(() -> standing(id).toList())
                .subscribeOn(Schedulers.boundedElastic())
                .flatMapIterable(events -> events);
        var heartbeat = Flux.interval(HEARTBEAT)
                .map(tick -> ServerSentEvent.builder((Object) Map.of())
                        .event("alive")
                        .build());
        return feeds.of(id, now)
                .map(event -> ServerSentEvent.builder((Object) event)
                        .event(event.event())
                        .build())
                .publish(events -> events.mergeWith(heartbeat.takeUntilOther(events.ignoreElements())));
    }

    /** Ends a visit that no client is recording any more. */
    @PostMapping("/end")
    @ResponseStatus(HttpStatus.ACCEPTED)
    void end(@PathVariable EncounterId id) {
        var unused = live.finish(id);
    }

    /** Makes the draft of a failed visit again. */
    @PostMapping("/retry")
    @ResponseStatus(HttpStatus.ACCEPTED)
    void retry(@PathVariable EncounterId id) {
        var unused = live.finish(id);
    }

    private Stream<FeedEvent> standing(EncounterId id) {
        double seconds =
                logs.find(id).map(log -> log.format().seconds(log.length())).orElse(0.0);
        Stream<FeedEvent> state =
                encounters.find(id).stream().map(encounter -> new FeedEvent.State(encounter.status(), seconds, 0));
        Stream<FeedEvent> draft = drafts.find(id).stream().map(FeedEvent.Drafted::of);
        return Stream.of(state, live.warnings(id).stream(), live.hearing(id).stream(), live.writing(id).stream(), draft)
                .flatMap(events -> events);
    }
}
