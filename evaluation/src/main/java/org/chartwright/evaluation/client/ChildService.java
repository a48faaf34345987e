package org.chartwright.evaluation.client;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.lang.ProcessBuilder.Redirect;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.TimeUnit;

/** A service as a child of this process, with its data in one folder: how it begins and how it ends. */
final class ChildService {

    private static final Duration PATIENCE = Duration.ofSeconds(30);

    private ChildService() {}

    /** @param log where all it prints goes */
    static Process start(ServiceJar jar, Path home, List<String> arguments, Redirect log) {
        try {
            Files.createDirectories(
                    home, PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString("rwx------")));
            var builder = new ProcessBuilder(jar.command(arguments))
                    .redirectErrorStream(true)
                    .redirectOutput(log);
            builder.environment().put("CHARTWRIGHT_HOME", home.toString());
            return builder.start();
        } catch (IOException e) {
            throw new UncheckedIOException("The service could not be started on " + home, e);
        }
    }

    /** Asks it to end (SIGTERM), and ends it with all it started when it does not. */
    static void stop(Process service) {
        service.destroy();
        try {
            if (!service.waitFor(PATIENCE.toSeconds(), TimeUnit.SECONDS)) {
                killAll(service);
            }
        } catch (InterruptedException e) {
            killAll(service);
            Thread.currentThread().interrupt();
        }
    }

    private static void killAll(Process service) {
        service.descendants().forEach(ProcessHandle::destroyForcibly);
        service.destroyForcibly().onExit().join();
    }
}
