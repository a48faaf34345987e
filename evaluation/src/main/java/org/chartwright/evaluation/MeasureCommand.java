package org.chartwright.evaluation;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Comparator;
import java.util.concurrent.Callable;
import java.util.function.Function;
import java.util.stream.Stream;
import org.chartwright.evaluation.board.Table;
import org.chartwright.evaluation.client.ServiceJar;
import org.chartwright.evaluation.demo.BundledVisit;
import org.chartwright.evaluation.driver.MeasureDrafts;
import org.chartwright.evaluation.driver.MeasureStartup;
import org.chartwright.evaluation.driver.MeasureStreams;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** Measures start-up, drafting time, live latency and memory on this machine. */
@Command(
        name = "measure",
        mixinStandardHelpOptions = true,
        description =
                "Measures how fast and how large the service is on this machine, on data of its own that is deleted"
                        + " afterwards.")
final class MeasureCommand implements Callable<Integer> {

    /** What is measured. */
    enum What {
        STARTUP,
        LATENCY,
        STREAMS
    }

    @Parameters(description = "startup: until the service answers; latency: drafting; streams: live latency and memory")
    private What what = What.STARTUP;

    @Option(names = "--streams", description = "visits at once (default: ${DEFAULT-VALUE})")
    private int streams = 8;

    @Option(names = "--seconds", description = "of each visit that are streamed (default: ${DEFAULT-VALUE})")
    private int seconds = 120;

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
        spec.commandLine().getOut().println(measured().text());
        return 0;
    }

    private Table measured() {
        return switch (what) {
            case LATENCY -> new MeasureDrafts(drafter.open(), template.find()).measure(BundledVisit.dialogue());
            case STARTUP -> onOwnData(home -> new MeasureStartup(ServiceJar.fromEnvironment(), home).measure());
            case STREAMS ->
                onOwnData(home -> new MeasureStreams(
                                ServiceJar.fromEnvironment(),
                                home,
                                spec.commandLine().getErr())
                        .measure(streams, BundledVisit.recording().first(Duration.ofSeconds(seconds))));
        };
    }

    private static Table onOwnData(Function<Path, Table> measure) {
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
