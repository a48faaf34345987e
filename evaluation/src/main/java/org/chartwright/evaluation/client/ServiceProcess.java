package org.chartwright.evaluation.client;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.lang.ProcessBuilder.Redirect;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import org.chartwright.evaluation.BadInput;
import tools.jackson.databind.json.JsonMapper;

/** A service in demo mode that runs as a child of this process, on its own data folder. */
public final class ServiceProcess implements AutoCloseable {

    private static final String LOGIN = "demo-login.json";

    private final Path home;
    private final int port;
    private final Path log;
    private final Process process;
    private final Thread stopWithUs;
    private final long began = System.nanoTime();

    private ServiceProcess(Path home, int port, Path log, Process process) {
        this.home = home;
        this.port = port;
        this.log = log;
        this.process = process;
        this.stopWithUs = new Thread(this::stop, "stop the service");
        Runtime.getRuntime().addShutdownHook(stopWithUs);
    }

    /**
     * How the demo's physician signs in; new at each start.
     *
     * @param token bearer token of the same person
     */
    public record Login(String username, String password, String token) {}

    /** Starts the service; it is not ready yet. */
    public static ServiceProcess start(ServiceJar jar, Path home, int port) {
        try {
            Files.deleteIfExists(home.resolve(LOGIN));
        } catch (IOException e) {
            throw new UncheckedIOException("The service could not be started on " + home, e);
        }
        var log = home.resolve("service.log");
        var arguments = List.of("--chartwright.demo=true", "--server.port=" + port);
        return new ServiceProcess(home, port, log, ChildService.start(jar, home, arguments, Redirect.to(log.toFile())));
    }

    /**
     * Waits until the service answers.
     *
     * @param eachSecond is called while waiting
     * @return the time since it was started
     * @throws BadInput when it stops or does not answer in time; the message names its log
     */
    public Duration awaitReady(Duration patience, Runnable eachSecond) {
        for (int i = 1; ; i++) {
            if (!process.isAlive()) {
                throw new BadInput("The service stopped while it started: %s (its log is %s)."
                        .formatted(StartFailure.in(log), log));
            }
            if (Files.exists(home.resolve(LOGIN)) && ServiceClient.isHealthy(port)) {
                return Duration.ofNanos(System.nanoTime() - began);
            }
            if (System.nanoTime() - began > patience.toNanos()) {
                throw new BadInput(
                        "The service did not answer within %d s; its log is %s.".formatted(patience.toSeconds(), log));
            }
            Pause.of(Duration.ofMillis(100));
            if (i % 10 == 0) {
                eachSecond.run();
            }
        }
    }

    public Login login() {
        return new JsonMapper().readValue(home.resolve(LOGIN).toFile(), Login.class);
    }

    public ServiceClient client() {
        return new ServiceClient(port, login().token());
    }

    /** A client that reaches the service by another port of this machine, which passes on to it. */
    public ServiceClient clientThrough(int otherPort) {
        return new ServiceClient(otherPort, login().token());
    }

    public int port() {
        return port;
    }

    public long pid() {
        return process.pid();
    }

    public Path log() {
        return log;
    }

    /** Ends it at once (SIGKILL); what it started, such as its database, is left to itself. */
    public void kill() {
        process.destroyForcibly().onExit().join();
    }

    /** Waits until it ends of itself. */
    public int awaitEnd() throws InterruptedException {
        return process.waitFor();
    }

    /** Asks it to end (SIGTERM), and ends it when it does not. */
    @Override
    public void close() {
        stop();
        try {
            Runtime.getRuntime().removeShutdownHook(stopWithUs);
        } catch (IllegalStateException e) {
            // This process is ending and the hook is running.
        }
    }

    private void stop() {
        ChildService.stop(process);
    }
}
