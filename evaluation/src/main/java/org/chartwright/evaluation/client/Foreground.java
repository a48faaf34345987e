package org.chartwright.evaluation.client;

import java.io.IOException;
import java.io.PrintWriter;
import java.io.UncheckedIOException;
import java.lang.ProcessBuilder.Redirect;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.List;
import java.util.concurrent.TimeUnit;
import org.chartwright.evaluation.BadInput;
import tools.jackson.databind.json.JsonMapper;

/**
 * The service of a practice, run for as long as this process lives: its log in {@code service.log} of its home, on the
 * terminal what a person needs to know.
 */
public final class Foreground {

    private static final int STOP_SECONDS = 30;

    private final ServiceJar jar;
    private final Path home;
    private final int port;
    private final PrintWriter out;

    /** @param home folder of its data */
    public Foreground(ServiceJar jar, Path home, int port, PrintWriter out) {
        this.jar = jar;
        this.home = home;
        this.port = port;
        this.out = out;
    }

    /**
     * Returns the service's exit status when it has ended.
     *
     * @throws BadInput when it ends before it is ready, with the reason from its log
     */
    public int run(List<String> arguments) throws InterruptedException {
        var log = home.resolve("service.log");
        var service = start(arguments, log);
        Runtime.getRuntime().addShutdownHook(new Thread(() -> stop(service), "stop the service"));
        say("Chartwright: starting; its log is %s ...".formatted(log));
        while (!ServiceClient.isHealthy(port)) {
            if (service.waitFor(200, TimeUnit.MILLISECONDS)) {
                throw new BadInput("The service did not start: %s.".formatted(StartFailure.in(log)));
            }
        }
        say("   open         http://localhost:%d".formatted(port));
        firstLogin();
        say("   data         %s".formatted(home));
        say("   Ctrl-C stops the service.");
        return service.waitFor();
    }

    private Process start(List<String> arguments, Path log) {
        try {
            Files.createDirectories(
                    home, PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString("rwx------")));
            var builder = new ProcessBuilder(jar.command(arguments))
                    .redirectErrorStream(true)
                    .redirectOutput(Redirect.appendTo(log.toFile()));
            builder.environment().put("CHARTWRIGHT_HOME", home.toString());
            return builder.start();
        } catch (IOException e) {
            throw new UncheckedIOException("The service could not be started on " + home, e);
        }
    }

    /** Nobody has signed in yet as the administrator whom the first start makes. */
    private void firstLogin() {
        var file = home.resolve("first-login.json");
        if (Files.exists(file)) {
            var login = new JsonMapper().readTree(file.toFile());
            say("   sign in as   %s, one-time password %s, which you replace; then let people in under People"
                    .formatted(
                            login.path("username").asString(),
                            login.path("password").asString()));
        }
    }

    private void say(String line) {
        out.println(line);
        out.flush();
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
