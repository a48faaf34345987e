package org.chartwright.evaluation;

import java.nio.file.Path;
import java.time.Duration;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.chartwright.evaluation.client.Port;
import org.chartwright.evaluation.client.ServiceJar;
import org.chartwright.evaluation.client.ServiceProcess;
import org.chartwright.evaluation.demo.BundledVisit;
import org.chartwright.evaluation.demo.DemoFailedException;
import org.chartwright.evaluation.demo.PlayDemo;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

/** The whole main job on the bundled visit, on data of its own. */
@Command(
        name = "demo",
        mixinStandardHelpOptions = true,
        description =
                "Starts the service on data of its own, plays the bundled visit to it and shows the draft, the codes,"
                        + " the prior authorisation and where to review them. Ctrl-C stops it.")
final class DemoCommand implements Callable<Integer> {

    private static final Duration PATIENCE = Duration.ofMinutes(5);

    @Option(names = "--port", description = "port of the service (default: 8080, or any free one)")
    private Optional<Integer> port = Optional.empty();

    @Option(names = "--exit", description = "stops afterwards; status 0 only if the draft reached the EHR once")
    private boolean exit;

    @Spec
    private CommandSpec spec = CommandSpec.create();

    @Override
    public Integer call() throws InterruptedException {
        var jar = ServiceJar.fromEnvironment();
        var out = spec.commandLine().getOut();
        int chosen = Port.inUseAvoided(port);
        out.println("Chartwright demo: starting the service on port %d ...".formatted(chosen));
        out.flush();
        try (var service = ServiceProcess.start(jar, home(), chosen)) {
            var started = service.awaitReady(PATIENCE, () -> {});
            out.println("   service started in %.1f s".formatted(started.toMillis() / 1000.0));
            var shown = new PlayDemo(service.client(), out).play(BundledVisit.recording());
            out.println();
            out.print(shown.page());
            out.println();
            if (exit) {
                out.println("   './chartwright demo' without --exit leaves the service running for you to review it.");
                return shown.reachedTheEhr() ? 0 : 1;
            }
            out.println("   review       http://localhost:%d/encounters/%s".formatted(chosen, shown.encounter()));
            out.println("   sign in as   demo, password %s (until the next start)"
                    .formatted(service.login().password()));
            out.println("   Ctrl-C stops the service.");
            out.flush();
            return service.awaitEnd();
        } catch (DemoFailedException e) {
            spec.commandLine().getErr().println("chartwright: the demo failed: %s.".formatted(e.getMessage()));
            return 1;
        }
    }

    /** Never the folder of real data. */
    private static Path home() {
        return ServiceHome.folder().resolve("demo");
    }
}
