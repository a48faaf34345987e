package org.chartwright.app.worklist;

import static org.assertj.core.api.Assertions.assertThat;

import org.chartwright.app.transcription.Load;
import org.junit.jupiter.api.Test;

class LoadWordingTests {

    @Test
    void saysHowManyAreHeardAndHowManyWait() {
        assertThat(LoadWording.of(new Load(8, 0, 0))).isEmpty();
        assertThat(LoadWording.of(new Load(8, 3, 0))).isEqualTo("3 of 8 streams are being transcribed.");
        assertThat(LoadWording.of(new Load(8, 8, 1)))
                .isEqualTo("8 of 8 streams are being transcribed. One more visit is recorded and waits for room.");
        assertThat(LoadWording.of(new Load(8, 8, 2))).endsWith("2 more visits are recorded and wait for room.");
    }
}
