package org.chartwright.evaluation;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Map;
import org.chartwright.evaluation.client.ServiceJar;
import org.chartwright.evaluation.demo.BundledVisit;
import org.chartwright.evaluation.driver.MeasureLosses;
import org.chartwright.evaluation.driver.MeasureLosses.Fault;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * The packaged service, killed, on a full disk and with torn connections; the command does the same many times over.
 */
class MeasureLossesIT {

    @TempDir
    Path home;

    @Test
    void noAcknowledgedByteIsLostByAnyFault() {
        var jar = new ServiceJar(Path.of(System.getProperty("chartwright.app.jar", "")));

        var report = new MeasureLosses(jar, home, new PrintWriter(new StringWriter()))
                .measure(
                        Map.of(Fault.KILL, 1, Fault.FULL_DISK, 2, Fault.CUT, 2),
                        3,
                        7,
                        BundledVisit.recording().first(Duration.ofSeconds(20)));

        assertThat(report.lost()).as(report.table().text()).isZero();
        assertThat(Fault.values())
                .allSatisfy(fault -> assertThat(report.broken(fault))
                        .as("streams that it broke")
                        .isPositive());
        assertThat(report.acknowledged()).isPositive();
    }
}
