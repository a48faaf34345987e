package org.chartwright.evaluation;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.concurrent.TimeUnit;
import org.chartwright.evaluation.client.Port;
import org.chartwright.evaluation.client.ServiceJar;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** Runs the service in the foreground; what asks this process to end asks the service. */
@Command(
        name = "serve",
        mixinStandardHelpOptions = true,
        description = "Runs the service on this machine until Ctrl-C. Its data is in CHARTWRIGHT_HOME, by default"
                + " ~/.chartwright.")
final class ServeCommand implements Callable<Integer> {

    private static final int STOP_SECONDS = 30;

    @Option(names = "--port", description = "port of the service (default: 8080)")
    private Optional<Integer> port = Optional.empty();

    @Parameters(
            arity = "0..*",
            description = "settings for the service after --, such as --chartwright.ehr.base-url=...")
    private List<String> settings = List.of();

    @Override
    public Integer call() throws InterruptedException {
        var jar = ServiceJar.fromEnvironment();
        var arguments = new ArrayList<>(List.of("--server.port=" + Port.inUseRefused(port)));
        arguments.addAll(settings);
        try {
            var service = new ProcessBuilder(jar.command(arguments)).inheritIO().start();
            Runtime.getRuntime().addShutdownHook(new Thread(() -> stop(service), "stop the service"));
            return service.waitFor();
        } catch (IOException e) {
            throw new UncheckedIOException("The service could not be started", e);
        }
    }

    private static void stop(Process service) {
        service.destroy();
        try {
            if (!service.waitFor(STOP_SECONDS, TimeUnit.SECONDS)) {
                service.destroyForcibly();
            }
        } catch (InterruptedException e) {
            service.destroyForcibly();
        }
    }
}
