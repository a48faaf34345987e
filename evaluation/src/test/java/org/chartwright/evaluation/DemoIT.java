package org.chartwright.evaluation;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Path;
import java.time.Duration;
import org.chartwright.evaluation.client.Port;
import org.chartwright.evaluation.client.ServiceJar;
import org.chartwright.evaluation.client.ServiceProcess;
import org.chartwright.evaluation.demo.BundledVisit;
import org.chartwright.evaluation.demo.PlayDemo;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The whole main job against the packaged service: audio in, the draft in the sandbox EHR. */
class DemoIT {

    @TempDir
    Path home;

    @Test
    void bringsTheBundledVisitIntoTheEhrAndShowsIt() {
        var jar = new ServiceJar(Path.of(System.getProperty("chartwright.app.jar", "")));
        var out = new StringWriter();
        try (var service = ServiceProcess.start(jar, home, Port.free())) {
            service.awaitReady(Duration.ofMinutes(5), () -> {});

            var shown = new PlayDemo(service.client(), new PrintWriter(out)).play(BundledVisit.recording());

            assertThat(shown.reachedTheEhr()).isTrue();
            assertThat(shown.page())
                    .contains("-- DRAFT NOTE", "-- ORDERS", "-- CODES TO REVIEW", "-- PRIOR AUTHORISATION")
                    .contains("push         sent", "documents    1 for this visit")
                    .containsIgnoringCase("knee")
                    .containsIgnoringCase("penicillin");
            assertThat(shown.page().lines()).allMatch(line -> line.length() <= 100);
        }
    }
}
