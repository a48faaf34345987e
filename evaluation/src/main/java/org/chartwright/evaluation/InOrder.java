package org.chartwright.evaluation;

import java.util.List;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.function.Consumer;
import java.util.function.Function;

/** Works on items with a few threads and hands the results on in the order of the items. */
public final class InOrder {

    private InOrder() {}

    /**
     * Calls {@code work} for each item on one of {@code threads} threads and {@code then} with each result on the
     * caller's. The first failure stops the rest and is thrown as it was.
     */
    public static <A, B> void work(int threads, List<A> items, Function<A, B> work, Consumer<B> then) {
        try (var pool = Executors.newFixedThreadPool(threads)) {
            List<Future<B>> results = items.stream()
                    .map(item -> pool.submit(() -> work.apply(item)))
                    .toList();
            try {
                for (Future<B> result : results) {
                    then.accept(result.get());
                }
            } catch (ExecutionException e) {
                pool.shutdownNow();
                throw e.getCause() instanceof RuntimeException failure ? failure : new IllegalStateException(e);
            } catch (InterruptedException e) {
                pool.shutdownNow();
                Thread.currentThread().interrupt();
                throw new IllegalStateException("interrupted", e);
            }
        }
    }
}
