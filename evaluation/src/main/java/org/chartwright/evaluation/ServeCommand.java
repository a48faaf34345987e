package org.chartwright.evaluation;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.chartwright.evaluation.client.Foreground;
import org.chartwright.evaluation.client.Port;
import org.chartwright.evaluation.client.ServiceJar;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** Runs the service until this process is asked to end. */
@Command(
        name = "serve",
        mixinStandardHelpOptions = true,
        description = "Runs the service on this machine until Ctrl-C. Its data is in CHARTWRIGHT_HOME, by default"
                + " ~/.chartwright.")
final class ServeCommand implements Callable<Integer> {

    @Option(names = "--port", description = "port of the service (default: 8080)")
    private Optional<Integer> port = Optional.empty();

    @Parameters(
            arity = "0..*",
            description = "settings for the service after --, such as --chartwright.ehr.base-url=...")
    private List<String> settings = List.of();

    @Option(
            names = "--reset-admin",
            description = "gives the administrator a new one-time password, where the old one is lost")
    private boolean resetAdmin;

    @Spec
    private CommandSpec spec = CommandSpec.create();

    @Override
    public Integer call() throws InterruptedException {
        var jar = ServiceJar.fromEnvironment();
        int chosen = Port.inUseRefused(port);
        var arguments = new ArrayList<>(List.of("--server.port=" + chosen));
        if (resetAdmin) {
            arguments.add("--chartwright.reset-admin=true");
        }
        arguments.addAll(settings);
        return new Foreground(
                        jar, ServiceHome.folder(), chosen, spec.commandLine().getOut())
                .run(arguments);
    }
}
