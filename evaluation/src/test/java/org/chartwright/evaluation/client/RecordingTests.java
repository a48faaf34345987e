package org.chartwright.evaluation.client;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Duration;
import org.junit.jupiter.api.Test;

class RecordingTests {

    Recording twoSeconds = new Recording(16_000, 2, new byte[128_000]);

    @Test
    void knowsItsLength() {
        assertThat(twoSeconds.length()).isEqualTo(Duration.ofSeconds(2));
    }

    @Test
    void cutsOnWholeSamplesOfAllChannels() {
        assertThat(twoSeconds.first(Duration.ofMillis(1)).pcm()).hasSize(64);
        assertThat(twoSeconds.first(Duration.ofSeconds(9)).pcm()).hasSize(128_000);
    }

    @Test
    void refusesHalfASample() {
        assertThatThrownBy(() -> new Recording(16_000, 2, new byte[6])).hasMessageContaining("no whole samples");
    }
}
