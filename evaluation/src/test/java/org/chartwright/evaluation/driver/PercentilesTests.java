package org.chartwright.evaluation.driver;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class PercentilesTests {

    @Test
    void takesTheNearestRank() {
        var times = IntStream.rangeClosed(1, 20).mapToObj(Duration::ofSeconds).toList();

        assertThat(Percentiles.of(times))
                .isEqualTo(new Percentiles(20, Duration.ofSeconds(10), Duration.ofSeconds(19), Duration.ofSeconds(20)));
    }

    @Test
    void isZeroWithoutTimes() {
        assertThat(Percentiles.of(List.of()).p95()).isEqualTo(Duration.ZERO);
    }
}
