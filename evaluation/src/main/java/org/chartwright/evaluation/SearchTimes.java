package org.chartwright.evaluation;

import java.lang.management.ManagementFactory;
import java.lang.management.ThreadMXBean;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.function.Supplier;

/** Searches in, what they took out: by the clock, and of the processor alone, which other programs do not lengthen. */
final class SearchTimes {

    private final ThreadMXBean threads = ManagementFactory.getThreadMXBean();
    private final List<Double> clock = new ArrayList<>();
    private final List<Double> processor = new ArrayList<>();

    /** Times what runs on this thread. */
    <T> T of(Supplier<T> search) {
        long began = System.nanoTime();
        long used = threads.getCurrentThreadCpuTime();
        T found = search.get();
        processor.add((threads.getCurrentThreadCpuTime() - used) / 1e6);
        clock.add((System.nanoTime() - began) / 1e6);
        return found;
    }

    String line() {
        return String.format(
                Locale.ROOT,
                "%d searches, p50 %.2f ms, p99 %.2f ms by the clock; p50 %.2f ms, p99 %.2f ms of the processor",
                clock.size(),
                at(clock, 50),
                at(clock, 99),
                at(processor, 50),
                at(processor, 99));
    }

    private static double at(List<Double> times, int percent) {
        List<Double> sorted = new ArrayList<>(times);
        Collections.sort(sorted);
        return sorted.isEmpty() ? 0 : sorted.get(Math.min(sorted.size() - 1, sorted.size() * percent / 100));
    }
}
