package org.chartwright.app;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.File;
import java.net.URI;
import java.nio.file.Path;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** In a process of its own, since the number of carriers is fixed with the first virtual thread. */
class CarrierThreadsTests {

    private static final int SECONDS = 30;

    @Test
    void someAreLeftWhenManyThreadsWaitForOneClass() throws Exception {
        var child = new ProcessBuilder(
                        Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                        "-cp",
                        classPath(),
                        ManyWaitForOneClass.class.getName())
                .inheritIO()
                .start();
        try {
            assertThat(child.waitFor(SECONDS, TimeUnit.SECONDS))
                    .as("it ends, which it does only when a carrier is left")
                    .isTrue();
            assertThat(child.exitValue()).isZero();
        } finally {
            child.destroyForcibly();
        }
    }

    private static String classPath() throws Exception {
        return String.join(
                File.pathSeparator,
                Stream.of(CarrierThreads.class, ManyWaitForOneClass.class)
                        .map(type -> type.getProtectionDomain().getCodeSource().getLocation())
                        .map(place -> Path.of(URI.create(place.toString())).toString())
                        .toList());
    }

    /** Virtual threads that need a class, and behind them the one on which the class waits. */
    static final class ManyWaitForOneClass {

        static final CountDownLatch BEGUN = new CountDownLatch(1);
        static final CountDownLatch MAY_END = new CountDownLatch(1);

        private ManyWaitForOneClass() {}

        public static void main(String[] arguments) throws InterruptedException {
            CarrierThreads.provide();
            Thread.ofPlatform().start(SlowToLoad::use);
            BEGUN.await();
            var waiting = IntStream.range(0, 4 * Runtime.getRuntime().availableProcessors())
                    .limit(48)
                    .mapToObj(i -> Thread.startVirtualThread(SlowToLoad::use))
                    .toList();
            Thread.startVirtualThread(MAY_END::countDown);
            for (var thread : waiting) {
                thread.join();
            }
        }
    }

    static final class SlowToLoad {

        static {
            ManyWaitForOneClass.BEGUN.countDown();
            try {
                ManyWaitForOneClass.MAY_END.await();
            } catch (InterruptedException e) {
                Thread.currentThread().interrupt();
            }
        }

        private SlowToLoad() {}

        static void use() {
            // the class is needed, and that is all
        }
    }
}
