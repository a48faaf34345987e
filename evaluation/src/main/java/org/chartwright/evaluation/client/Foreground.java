package org.chartwright.evaluation.client;

import java.io.PrintWriter;
import java.lang.ProcessBuilder.Redirect;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.TimeUnit;
import org.chartwright.evaluation.BadInput;
import tools.jackson.databind.json.JsonMapper;

/**
 * The service of a practice, run for as long as this process lives: its log in {@code service.log} of its home, on the
 * terminal what a person needs to know.
 */
public final class Foreground {

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
        var service = ChildService.start(jar, home, arguments, Redirect.appendTo(log.toFile()));
        Runtime.getRuntime().addShutdownHook(new Thread(() -> ChildService.stop(service), "stop the service"));
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
}
