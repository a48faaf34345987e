package org.chartwright.evaluation.driver;

import java.io.PrintWriter;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.concurrent.atomic.AtomicLong;
import java.util.stream.IntStream;
import org.chartwright.evaluation.board.Table;
import org.chartwright.evaluation.client.AudioUplink;
import org.chartwright.evaluation.client.Pause;
import org.chartwright.evaluation.client.Port;
import org.chartwright.evaluation.client.Recording;
import org.chartwright.evaluation.client.ServiceClient;
import org.chartwright.evaluation.client.ServiceJar;
import org.chartwright.evaluation.client.ServiceProcess;

/**
 * Some visits at once, each streamed as a microphone would: how long after speech ended its final text arrives, how
 * long after the end of a visit its draft stands, and how much memory the service holds.
 */
public final class MeasureStreams {

    private static final Duration PATIENCE = Duration.ofMinutes(5);
    private static final long BYTES_PER_MB = 1_000_000;

    private final ServiceJar jar;
    private final Path home;
    private final PrintWriter err;

    public MeasureStreams(ServiceJar jar, Path home, PrintWriter err) {
        this.jar = jar;
        this.home = home;
        this.err = err;
    }

    /**
     * What one visit's client saw.
     *
     * @param later whether it was told that it is transcribed when there is room
     */
    private record Seen(List<Duration> finals, Duration draft, boolean later) {}

    /** @param streams how many visits at once; each begins a little after the one before, as visits do */
    public Table measure(int streams, Recording recording) {
        try (var service = ServiceProcess.start(jar, home, Port.free())) {
            service.awaitReady(PATIENCE, () -> {});
            var client = service.client();
            var peak = new AtomicLong();
            var streaming = new AtomicBoolean(true);
            Thread.ofVirtual().start(() -> {
                while (streaming.get()) {
                    peak.accumulateAndGet(ResidentMemory.of(service.pid()), Math::max);
                    Pause.of(Duration.ofMillis(250));
                }
            });
            err.println("streaming %d visits for %d s ..."
                    .formatted(streams, recording.length().toSeconds()));
            err.flush();
            List<Seen> seen = atOnce(IntStream.range(0, streams)
                    .<Callable<Seen>>mapToObj(i -> () -> {
                        Pause.of(Duration.ofMillis(700L * i));
                        return follow(client, recording, i);
                    })
                    .toList());
            streaming.set(false);
            return table(streams, recording, seen, peak.get());
        }
    }

    private static Seen follow(ServiceClient client, Recording recording, int number) {
        String encounter = client.create(Map.of("patientName", "Load Test " + number, "consent", true));
        List<Duration> finals = Collections.synchronizedList(new ArrayList<>());
        var began = new AtomicLong(System.nanoTime());
        var later = new AtomicBoolean();
        Thread.ofVirtual()
                .start(() -> client.events(encounter, (name, event) -> {
                    if (name.equals("warning")
                            && event.path("code").asString("").equals("TRANSCRIBED_LATER")) {
                        later.set(true);
                    }
                    if (name.equals("final")) {
                        long spoken = began.get() + (long) (event.path("end").asDouble() * 1e9);
                        finals.add(Duration.ofNanos(System.nanoTime() - spoken));
                    }
                }));
        var uplink = new AudioUplink(client, encounter, recording, offset -> {});
        began.set(System.nanoTime());
        uplink.send(0, AudioUplink.Pace.REAL_TIME);
        long ended = System.nanoTime();
        while (!client.status(encounter).equals("DRAFTED") && System.nanoTime() - ended < PATIENCE.toNanos()) {
            Pause.of(Duration.ofMillis(50));
        }
        return new Seen(List.copyOf(finals), Duration.ofNanos(System.nanoTime() - ended), later.get());
    }

    private static Table table(int streams, Recording recording, List<Seen> seen, long peak) {
        var live = seen.stream().filter(one -> !one.later()).toList();
        var later = seen.stream().filter(Seen::later).toList();
        var finals = Percentiles.of(
                live.stream().flatMap(one -> one.finals().stream()).toList());
        return new Table(
                "%d live streams in real time, %d s each, %d channels"
                        .formatted(streams, recording.length().toSeconds(), recording.channels()),
                List.of("what", "p50", "p95", "largest", "count"),
                List.of(
                        row("speech ended until its final text is on the wire", finals),
                        row("visit ended until its draft stands", drafts(live)),
                        row("the same, visits that waited for room", drafts(later)),
                        List.of("resident memory of the service", "", "", megabytes(peak), "")),
                List.of("Targets: final text p95 at most 1.0 s with 8 streams; draft p95 at most 3 s; at most 1,500 MB."
                        + " The first two rows are of visits that were heard from their start."
                        + " Load driver and service share the machine."),
                false);
    }

    private static Percentiles drafts(List<Seen> seen) {
        return Percentiles.of(seen.stream().map(Seen::draft).toList());
    }

    private static List<String> row(String name, Percentiles times) {
        List<String> row = new ArrayList<>(List.of(name));
        row.addAll(times.cells());
        return row;
    }

    static String megabytes(long bytes) {
        return "%d MB".formatted(bytes / BYTES_PER_MB);
    }

    private static <T> List<T> atOnce(List<Callable<T>> tasks) {
        try (var threads = Executors.newFixedThreadPool(tasks.size())) {
            List<Future<T>> running = tasks.stream().map(threads::submit).toList();
            List<T> results = new ArrayList<>();
            for (Future<T> task : running) {
                results.add(task.get());
            }
            return results;
        } catch (ExecutionException e) {
            throw new IllegalStateException("a stream failed", e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException("interrupted", e);
        }
    }
}
