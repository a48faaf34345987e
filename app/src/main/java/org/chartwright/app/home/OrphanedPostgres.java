package org.chartwright.app.home;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** A server left running on a data folder because the service that started it was killed. */
final class OrphanedPostgres {

    private static final Logger LOG = LoggerFactory.getLogger(OrphanedPostgres.class);

    private OrphanedPostgres() {}

    /** Stops it, or does nothing when none runs. Call only while holding the home's lock. */
    static void stopIn(Path data) throws IOException {
        var pidFile = data.resolve("postmaster.pid");
        if (!Files.exists(pidFile)) {
            return;
        }
        var lines = Files.readAllLines(pidFile);
        var running = lines.isEmpty() || !lines.getFirst().strip().matches("\\d{1,9}")
                ? Optional.<ProcessHandle>empty()
                : ProcessHandle.of(Long.parseLong(lines.getFirst().strip())).filter(OrphanedPostgres::isPostgres);
        if (running.isPresent()) {
            LOG.warn(
                    "Stopping the database server {} that a killed service left behind",
                    running.get().pid());
            stop(running.get());
        }
        // the number in a stale file may meanwhile belong to any process, which PostgreSQL would take for a rival
        Files.deleteIfExists(pidFile);
    }

    /** After a restart of the machine the number may belong to anything else. */
    private static boolean isPostgres(ProcessHandle process) {
        return process.info()
                .command()
                .map(command -> Path.of(command).endsWith("postgres"))
                .orElse(false);
    }

    private static void stop(ProcessHandle server) {
        server.destroy();
        try {
            server.onExit().get(10, TimeUnit.SECONDS);
        } catch (TimeoutException e) {
            server.destroyForcibly();
            server.onExit().join();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        } catch (ExecutionException e) {
            throw new IllegalStateException("Cannot wait for the database server %d to end".formatted(server.pid()), e);
        }
    }
}
