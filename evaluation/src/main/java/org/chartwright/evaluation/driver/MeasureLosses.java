package org.chartwright.evaluation.driver;

import java.io.IOException;
import java.io.PrintWriter;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Collections;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.function.Predicate;
import org.chartwright.evaluation.client.AudioUplink.Pace;
import org.chartwright.evaluation.client.Pause;
import org.chartwright.evaluation.client.Port;
import org.chartwright.evaluation.client.Recording;
import org.chartwright.evaluation.client.ServiceClient;
import org.chartwright.evaluation.client.ServiceJar;
import org.chartwright.evaluation.client.ServiceProcess;

/**
 * Whether acknowledged audio is ever lost: visits are streamed to the packaged service while it is killed, its disk
 * fills up and connections are torn, in an order and at moments that follow from the seed. Every client comes back at
 * its last acknowledged byte; after each fault, and of all visits again after the last, what the service gives back is
 * compared byte for byte with what was sent.
 */
public final class MeasureLosses {

    private static final Duration PATIENCE = Duration.ofMinutes(5);
    private static final int LONGEST_MILLIS = 3_000;
    private static final int MOST_BYTES = 300_000;

    private final ServiceJar jar;
    private final Path home;
    private final PrintWriter err;
    private final int port = Port.free();

    public MeasureLosses(ServiceJar jar, Path home, PrintWriter err) {
        this.jar = jar;
        this.home = home;
        this.err = err;
    }

    /** What is done to the service. */
    public enum Fault {
        /** SIGKILL while all visits are streamed in real time; then the service starts again. */
        KILL,
        /** The kernel refuses to make the recordings longer, at some byte of a record. */
        FULL_DISK,
        /** Each connection is reset after some bytes, mostly inside a frame. */
        CUT
    }

    private record Run(List<PromisedVisit> streaming, List<PromisedVisit> all, Map<Fault, Losses> losses) {}

    /**
     * @param faults how many of each kind
     * @param streams how many visits are under way at any time
     * @param speech what is said in each
     */
    public LossReport measure(Map<Fault, Integer> faults, int streams, long seed, Recording speech) {
        var random = new Random(seed);
        var order = new ArrayList<Fault>();
        for (var fault : Fault.values()) {
            order.addAll(Collections.nCopies(faults.getOrDefault(fault, 0), fault));
        }
        Collections.shuffle(order, random);
        var run = new Run(new ArrayList<>(), new ArrayList<>(), new EnumMap<>(Fault.class));
        var service = started();
        try {
            for (int i = 0; i < order.size(); i++) {
                replaceComplete(run, service.client(), streams, speech, seed);
                service = suffer(order.get(i), service, run, random);
                tellProgress(i + 1, order.size(), run);
            }
            var client = service.client();
            var end = new Losses();
            run.all().forEach(visit -> end.compared(visit.acknowledged(), visit.lost(client)));
            return new LossReport(run.losses(), end, run.all().size());
        } finally {
            service.close();
        }
    }

    private ServiceProcess started() {
        var service = ServiceProcess.start(jar, home, port);
        service.awaitReady(PATIENCE, () -> {});
        return service;
    }

    private static void replaceComplete(Run run, ServiceClient client, int streams, Recording speech, long seed) {
        run.streaming().removeIf(PromisedVisit::complete);
        while (run.streaming().size() < streams) {
            var visit = new PromisedVisit(client, speech, seed + run.all().size());
            run.streaming().add(visit);
            run.all().add(visit);
        }
    }

    /** Streams all visits into the fault and compares what is left of them; the service that answers afterwards. */
    private ServiceProcess suffer(Fault fault, ServiceProcess service, Run run, Random random) {
        var visits = run.streaming();
        var before = visits.stream().map(PromisedVisit::acknowledged).toList();
        var broken = switch (fault) {
            case KILL -> kill(service, visits, random);
            case FULL_DISK -> fillDisk(service, visits, random);
            case CUT -> cut(service, visits, random);
        };
        var after = fault == Fault.KILL ? started() : service;
        var client = after.client();
        var losses = run.losses().computeIfAbsent(fault, first -> new Losses());
        losses.fault(broken);
        for (int i = 0; i < visits.size(); i++) {
            var visit = visits.get(i);
            visit.awaitLetGo(client);
            losses.compared(visit.acknowledged() - before.get(i), visit.lost(client));
        }
        return after;
    }

    private static int kill(ServiceProcess service, List<PromisedVisit> visits, Random random) {
        var client = service.client();
        return broken(visits, visit -> visit.breaks(client, Pace.REAL_TIME), () -> {
            Pause.of(Duration.ofMillis(random.nextInt(LONGEST_MILLIS)));
            service.kill();
        });
    }

    private int fillDisk(ServiceProcess service, List<PromisedVisit> visits, Random random) {
        long longest = visits.stream().mapToLong(this::sizeOnDisk).max().orElse(0);
        FileSizeLimit.set(service.pid(), Math.max(1 << 16, longest) + random.nextInt(MOST_BYTES));
        try {
            var client = service.client();
            return broken(visits, visit -> visit.breaks(client, Pace.FAST), () -> {});
        } finally {
            FileSizeLimit.lift(service.pid());
        }
    }

    private static int cut(ServiceProcess service, List<PromisedVisit> visits, Random random) {
        try (var cable = new Cable(service.port(), () -> 1 + random.nextInt(MOST_BYTES))) {
            var client = service.clientThrough(cable.port());
            return broken(visits, visit -> visit.breaks(client, Pace.REAL_TIME), () -> {});
        }
    }

    private long sizeOnDisk(PromisedVisit visit) {
        var file = home.resolve("audio").resolve(visit.encounter()).resolve("audio.log");
        try {
            return Files.exists(file) ? Files.size(file) : 0;
        } catch (IOException e) {
            throw new UncheckedIOException("Cannot look at " + file, e);
        }
    }

    /** How many streams broke. */
    private static int broken(List<PromisedVisit> visits, Predicate<PromisedVisit> breaks, Runnable meanwhile) {
        try (var threads = Executors.newVirtualThreadPerTaskExecutor()) {
            List<Future<Boolean>> running = visits.stream()
                    .map(visit -> threads.submit(() -> breaks.test(visit)))
                    .toList();
            meanwhile.run();
            int broken = 0;
            for (var stream : running) {
                broken += stream.get() ? 1 : 0;
            }
            return broken;
        } catch (ExecutionException e) {
            throw new IllegalStateException("a stream failed", e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException("interrupted", e);
        }
    }

    private void tellProgress(int done, int all, Run run) {
        if (done % 10 == 0 || done == all) {
            long lost = run.losses().values().stream().mapToLong(Losses::lost).sum();
            err.println("%d of %d faults, %d bytes lost".formatted(done, all, lost));
            err.flush();
        }
    }
}
