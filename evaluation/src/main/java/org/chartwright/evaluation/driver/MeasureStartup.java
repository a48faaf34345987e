package org.chartwright.evaluation.driver;

import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import org.chartwright.evaluation.board.Table;
import org.chartwright.evaluation.client.Port;
import org.chartwright.evaluation.client.ServiceJar;
import org.chartwright.evaluation.client.ServiceProcess;

/** How long the service takes from its start to its first answer: on an empty data folder, then on the same again. */
public final class MeasureStartup {

    private static final Duration PATIENCE = Duration.ofMinutes(5);

    private final ServiceJar jar;
    private final Path home;

    public MeasureStartup(ServiceJar jar, Path home) {
        this.jar = jar;
        this.home = home;
    }

    public Table measure() {
        var first = row("first start, empty data folder");
        var second = row("second start");
        return new Table(
                "Start of the service",
                List.of("start", "until it answers", "resident memory then"),
                List.of(first, second),
                List.of("Target: at most 12 s."),
                false);
    }

    private List<String> row(String name) {
        try (var service = ServiceProcess.start(jar, home, Port.free())) {
            var time = service.awaitReady(PATIENCE, () -> {});
            return List.of(name, Percentiles.seconds(time), MeasureStreams.megabytes(ResidentMemory.of(service.pid())));
        }
    }
}
