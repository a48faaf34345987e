package org.chartwright.evaluation;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.Duration;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.IntStream;
import org.chartwright.evaluation.client.AudioUplink;
import org.chartwright.evaluation.client.ConnectionLostException;
import org.chartwright.evaluation.client.Pause;
import org.chartwright.evaluation.client.Port;
import org.chartwright.evaluation.client.Recording;
import org.chartwright.evaluation.client.ServiceClient;
import org.chartwright.evaluation.client.ServiceJar;
import org.chartwright.evaluation.client.ServiceProcess;
import org.chartwright.evaluation.demo.BundledVisit;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The packaged service, ended by SIGKILL while four clients stream to it in real time. */
class KilledServiceIT {

    static final Duration PATIENCE = Duration.ofMinutes(5);
    static final Duration LENGTH = Duration.ofSeconds(24);
    static final Duration UNTIL_KILLED = Duration.ofSeconds(12);
    static final int CLIENTS = 4;

    @TempDir
    Path home;

    Recording recording = BundledVisit.recording().first(LENGTH);

    @Test
    void losesNoAcknowledgedByteAndGoesOnWhereItWas() throws Exception {
        var jar = new ServiceJar(Path.of(System.getProperty("chartwright.app.jar", "")));
        int port = Port.free();
        List<String> encounters;
        List<Long> acknowledged;
        try (var service = ServiceProcess.start(jar, home, port)) {
            service.awaitReady(PATIENCE, () -> {});
            var client = service.client();
            encounters = IntStream.range(0, CLIENTS)
                    .mapToObj(i -> client.create(Map.of("patientName", "Test Patient " + i, "consent", true)))
                    .toList();
            acknowledged = atOnce(
                    encounters.stream()
                            .<Callable<Long>>map(encounter -> () -> streamUntilCut(client, encounter))
                            .toList(),
                    () -> {
                        Pause.of(UNTIL_KILLED);
                        service.kill();
                    });
        }
        assertThat(acknowledged)
                .as("bytes acknowledged before the kill")
                .allMatch(bytes -> bytes > recording.bytesPerSecond());

        try (var service = ServiceProcess.start(jar, home, port)) {
            service.awaitReady(PATIENCE, () -> {});
            var client = service.client();
            for (int i = 0; i < CLIENTS; i++) {
                byte[] kept = client.audio(encounters.get(i));
                assertThat(kept.length)
                        .as("bytes kept")
                        .isGreaterThanOrEqualTo(acknowledged.get(i).intValue());
                assertThat(kept).isEqualTo(Arrays.copyOf(recording.pcm(), kept.length));
            }
            atOnce(
                    IntStream.range(0, CLIENTS)
                            .<Callable<Long>>mapToObj(i -> () -> {
                                var uplink = new AudioUplink(client, encounters.get(i), recording, offset -> {});
                                uplink.send(acknowledged.get(i), AudioUplink.Pace.REAL_TIME);
                                return uplink.acked();
                            })
                            .toList(),
                    () -> {});
            encounters.forEach(encounter -> assertThat(client.audio(encounter)).isEqualTo(recording.pcm()));
            assertThat(transcriptTimes(client, encounters.getFirst()))
                    .as("words from before and from after the kill")
                    .anyMatch(seconds -> seconds < UNTIL_KILLED.toSeconds() - 2)
                    .anyMatch(seconds -> seconds > UNTIL_KILLED.toSeconds() + 2);
        }
    }

    /** Streams until the service is gone, and says what it had acknowledged. */
    private long streamUntilCut(ServiceClient client, String encounter) {
        var uplink = new AudioUplink(client, encounter, recording, offset -> {});
        try {
            uplink.send(0, AudioUplink.Pace.REAL_TIME);
        } catch (ConnectionLostException e) {
            return uplink.acked();
        }
        throw new AssertionError("the service outlived its kill");
    }

    private static List<Double> transcriptTimes(ServiceClient client, String encounter) {
        for (int i = 0; i < 300 && !List.of("DRAFTED", "FAILED").contains(client.status(encounter)); i++) {
            Pause.of(Duration.ofMillis(200));
        }
        return client.transcript(encounter)
                .valueStream()
                .map(utterance -> utterance.path("end").asDouble())
                .toList();
    }

    private static <T> List<T> atOnce(List<Callable<T>> tasks, Runnable meanwhile) throws Exception {
        try (var threads = Executors.newFixedThreadPool(tasks.size())) {
            List<Future<T>> running = tasks.stream().map(threads::submit).toList();
            meanwhile.run();
            return running.stream().map(KilledServiceIT::result).toList();
        }
    }

    private static <T> T result(Future<T> task) {
        try {
            return task.get();
        } catch (InterruptedException | ExecutionException e) {
            throw new AssertionError(e);
        }
    }
}
