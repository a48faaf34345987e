package org.chartwright.app.live;

import java.util.Map;
import java.util.Set;
import java.util.concurrent.ArrayBlockingQueue;
import java.util.concurrent.ConcurrentHashMap;
import org.chartwright.app.encounter.EncounterId;
import org.springframework.context.event.ContextClosedEvent;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;
import reactor.core.publisher.Flux;
import reactor.core.publisher.Sinks;

/** Who watches which visit. A watcher that is too slow loses events, never the ones who speak. */
@Component
class Feeds {

    private static final int BACKLOG = 512;

    private final Map<EncounterId, Set<Sinks.Many<FeedEvent>>> watchers = new ConcurrentHashMap<>();

    void tell(EncounterId id, FeedEvent event) {
        for (var watcher : watchers.getOrDefault(id, Set.of())) {
            synchronized (watcher) {
                var unused = watcher.tryEmitNext(event);
            }
        }
    }

    /**
     * How things stand, then all that happens from the moment of asking on: what happens while the first is looked up
     * waits its turn.
     */
    Flux<FeedEvent> of(EncounterId id, Flux<FeedEvent> standing) {
        return Flux.using(
                () -> enter(id), watcher -> standing.concatWith(watcher.asFlux()), watcher -> leave(id, watcher));
    }

    /** In one step with looking for the others, of whom the last may be leaving. */
    private Sinks.Many<FeedEvent> enter(EncounterId id) {
        Sinks.Many<FeedEvent> watcher = Sinks.many().unicast().onBackpressureBuffer(new ArrayBlockingQueue<>(BACKLOG));
        watchers.compute(id, (key, others) -> {
            var all = others == null ? ConcurrentHashMap.<Sinks.Many<FeedEvent>>newKeySet() : others;
            all.add(watcher);
            return all;
        });
        return watcher;
    }

    /** Open streams would hold up an orderly stop. */
    @EventListener(ContextClosedEvent.class)
    void close() {
        watchers.values()
                .forEach(all -> all.forEach(watcher -> {
                    synchronized (watcher) {
                        var unused = watcher.tryEmitComplete();
                    }
                }));
    }

    private void leave(EncounterId id, Sinks.Many<FeedEvent> watcher) {
        watchers.computeIfPresent(id, (key, all) -> {
            all.remove(watcher);
            return all.isEmpty() ? null : all;
        });
    }
}
