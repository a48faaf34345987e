package org.chartwright.app.live;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.atomic.AtomicInteger;
import org.chartwright.app.encounter.EncounterId;
import org.junit.jupiter.api.Test;
import reactor.core.publisher.Flux;
import reactor.core.publisher.Sinks;

class FeedsTests {

    static final FeedEvent FIRST = new FeedEvent.Warning("FIRST", "how things stand");
    static final FeedEvent NEXT = new FeedEvent.Warning("NEXT", "what happened");

    Feeds feeds = new Feeds();
    EncounterId visit = EncounterId.random();

    @Test
    void whoComesWhileTheLastWatcherLeavesIsToldAllTheSame() {
        long end = System.nanoTime() + Duration.ofSeconds(2).toNanos();
        for (int round = 0; round < 20_000 && System.nanoTime() < end; round++) {
            var leaving = feeds.of(visit, Flux.empty()).subscribe();
            var told = new CopyOnWriteArrayList<FeedEvent>();

            var together = new AtomicInteger(2);
            var left = CompletableFuture.runAsync(() -> {
                meet(together);
                leaving.dispose();
            });
            meet(together);
            var staying = feeds.of(visit, Flux.empty()).subscribe(told::add);
            left.join();
            feeds.tell(visit, NEXT);

            assertThat(told).as("round %d", round).containsExactly(NEXT);
            staying.dispose();
        }
    }

    @Test
    void whatHappensWhileItIsLookedUpHowThingsStandIsToldAfterwards() {
        var lookedUp = Sinks.<FeedEvent>one();
        var told = new CopyOnWriteArrayList<FeedEvent>();
        feeds.of(visit, lookedUp.asMono().flux()).subscribe(told::add);

        feeds.tell(visit, NEXT);
        lookedUp.tryEmitValue(FIRST).orThrow();

        assertThat(told).isEqualTo(List.of(FIRST, NEXT));
    }

    private static void meet(AtomicInteger missing) {
        missing.decrementAndGet();
        while (missing.get() > 0) {
            Thread.onSpinWait();
        }
    }
}
