package org.chartwright.app.transcription;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class LaneTests {

    @Test
    void doesItsWorkInOrderAndNeverTwoPiecesAtOnce() throws InterruptedException {
        var done = Collections.synchronizedList(new ArrayList<Integer>());
        var atOnce = new AtomicInteger();
        var most = new AtomicInteger();
        try (var threads = Executors.newFixedThreadPool(4)) {
            var lane = new Lane(threads);
            var all = new CountDownLatch(500);
            for (int i = 0; i < 500; i++) {
                int number = i;
                lane.schedule(() -> {
                    most.accumulateAndGet(atOnce.incrementAndGet(), Math::max);
                    done.add(number);
                    atOnce.decrementAndGet();
                    all.countDown();
                });
            }
            assertThat(all.await(10, TimeUnit.SECONDS)).isTrue();
        }

        assertThat(done).isEqualTo(IntStream.range(0, 500).boxed().toList());
        assertThat(most).hasValue(1);
    }

    @Test
    void letsOtherLanesHaveTheirTurn() {
        List<Runnable> given = new ArrayList<>();
        var order = new ArrayList<String>();
        var one = new Lane(given::add);
        var other = new Lane(given::add);
        one.schedule(() -> order.add("one"));
        one.schedule(() -> order.add("one again"));
        other.schedule(() -> order.add("other"));
        for (int i = 0; i < given.size(); i++) {
            given.get(i).run();
        }

        assertThat(order).containsExactly("one", "other", "one again");
    }

    @Test
    void goesOnAfterAPieceThatFails() throws InterruptedException {
        var ran = new CountDownLatch(1);
        try (var threads = Executors.newFixedThreadPool(2, task -> {
            var thread = new Thread(task);
            thread.setUncaughtExceptionHandler((where, failure) -> {});
            return thread;
        })) {
            var lane = new Lane(threads);
            lane.schedule(() -> {
                throw new IllegalStateException("on purpose");
            });
            lane.schedule(ran::countDown);

            assertThat(ran.await(5, TimeUnit.SECONDS)).isTrue();
        }
    }

    @Test
    void doesNothingMoreOnceClosed() {
        List<Runnable> given = new ArrayList<>();
        var ran = new AtomicInteger();
        var lane = new Lane(given::add);
        lane.schedule(ran::incrementAndGet);
        lane.close();
        for (int i = 0; i < given.size(); i++) {
            given.get(i).run();
        }

        assertThat(ran).hasValue(0);
    }
}
