package org.chartwright.app.ehr;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.SplittableRandom;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class BackOffTests {

    BackOff backOff = new BackOff(Duration.ofSeconds(2), Duration.ofMinutes(1), 40, new SplittableRandom(7));

    @ParameterizedTest
    @CsvSource({"1, 1000, 2000", "2, 2000, 4000", "5, 16000, 32000", "6, 30000, 60000", "39, 30000, 60000"})
    void theWaitDoublesUpToItsBoundWithJitter(int made, long least, long most) {
        for (int i = 0; i < 100; i++) {
            assertThat(backOff.after(made))
                    .hasValueSatisfying(wait -> assertThat(wait.toMillis()).isBetween(least, most));
        }
    }

    @Test
    void noAttemptIsLeftAfterTheLast() {
        assertThat(backOff.after(40)).isEmpty();
    }
}
