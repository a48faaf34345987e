package org.chartwright.evaluation;

import java.io.IOException;
import java.io.PrintWriter;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Comparator;
import java.util.Map;
import java.util.concurrent.Callable;
import java.util.function.Function;
import java.util.stream.Stream;
import org.chartwright.evaluation.board.Table;
import org.chartwright.evaluation.client.ServiceJar;
import org.chartwright.evaluation.demo.BundledVisit;
import org.chartwright.evaluation.driver.MeasureDrafts;
import org.chartwright.evaluation.driver.MeasureHearing;
import org.chartwright.evaluation.driver.MeasureLosses;
import org.chartwright.evaluation.driver.MeasureLosses.Fault;
import org.chartwright.evaluation.driver.MeasureStartup;
import org.chartwright.evaluation.driver.MeasureStreams;
import org.chartwright.models.ModelStore;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** Measures start-up, drafting time, live latency, memory and what faults lose on this machine. */
@Command(
        name = "measure",
        mixinStandardHelpOptions = true,
        description =
                "Measures how fast, how large and how safe the service is on this machine, on data of its own that is"
                        + " deleted afterwards. Ends with status 1 when acknowledged audio was lost.")
final class MeasureCommand implements Callable<Integer> {

    private static final Duration LENGTH_FOR_LOSSES = Duration.ofMinutes(1);

    /** What is measured. */
    enum What {
        STARTUP,
        LATENCY,
        STREAMS,
        HEARING,
        LOSSES
    }

    @Parameters(
            description = "startup: until the service answers; latency: drafting; streams: live latency and memory;"
                    + " hearing: memory of the recognisers alone; losses: acknowledged audio that faults lose")
    private What what = What.STARTUP;

    @Option(names = "--streams", description = "visits at once (default: ${DEFAULT-VALUE})")
    private int streams = 8;

    @Option(names = "--seconds", description = "of each visit that are streamed (default: ${DEFAULT-VALUE})")
    private int seconds = 120;

    @Option(names = "--kills", description = "of the service, for losses (default: ${DEFAULT-VALUE})")
    private int kills = 200;

    @Option(names = "--full-disks", description = "for losses (default: ${DEFAULT-VALUE})")
    private int fullDisks = 50;

    @Option(names = "--cuts", description = "of all connections at once, for losses (default: ${DEFAULT-VALUE})")
    private int cuts = 200;

    @Option(names = "--seed", description = "of the order and moments of faults (default: ${DEFAULT-VALUE})")
    private long seed = 1;

    @Mixin
    private TemplateChoice template = new TemplateChoice();

    @Mixin
    private DrafterChoice drafter = new DrafterChoice();

    @Spec
    private CommandSpec spec = CommandSpec.create();

    @Override
    public Integer call() {
        if (streams < 1 || seconds < 1) {
            throw new BadInput("--streams and --seconds must be at least 1.");
        }
        if (Math.min(kills, Math.min(fullDisks, cuts)) < 0) {
            throw new BadInput("--kills, --full-disks and --cuts must not be below 0.");
        }
        return switch (what) {
            case LATENCY -> shown(new MeasureDrafts(drafter.open(), template.find()).measure(BundledVisit.dialogue()));
            case STARTUP -> shown(onOwnData(home -> new MeasureStartup(ServiceJar.fromEnvironment(), home).measure()));
            case STREAMS ->
                shown(onOwnData(home -> new MeasureStreams(ServiceJar.fromEnvironment(), home, err())
                        .measure(streams, BundledVisit.recording().first(Duration.ofSeconds(seconds)))));
            case HEARING ->
                shown(new MeasureHearing(ModelStore.standard())
                        .measure(streams, BundledVisit.recording().first(Duration.ofSeconds(seconds))));
            case LOSSES -> {
                var report = onOwnData(home -> new MeasureLosses(ServiceJar.fromEnvironment(), home, err())
                        .measure(
                                Map.of(Fault.KILL, kills, Fault.FULL_DISK, fullDisks, Fault.CUT, cuts),
                                streams,
                                seed,
                                BundledVisit.recording().first(LENGTH_FOR_LOSSES)));
                shown(report.table());
                yield report.lost() == 0 ? 0 : 1;
            }
        };
    }

    private int shown(Table table) {
        spec.commandLine().getOut().println(table.text());
        return 0;
    }

    private PrintWriter err() {
        return spec.commandLine().getErr();
    }

    private static <T> T onOwnData(Function<Path, T> measure) {
        try {
            var home = Files.createTempDirectory("chartwright-measure");
            try {
                return measure.apply(home);
            } finally {
                delete(home);
            }
        } catch (IOException e) {
            throw new UncheckedIOException("The folder for the measurement's data cannot be used", e);
        }
    }

    private static void delete(Path folder) throws IOException {
        try (Stream<Path> files = Files.walk(folder)) {
            for (Path file : files.sorted(Comparator.reverseOrder()).toList()) {
                Files.deleteIfExists(file);
            }
        }
    }
}
