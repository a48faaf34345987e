package org.chartwright.app.worklist;

import static org.assertj.core.api.Assertions.assertThat;

import org.chartwright.app.transcription.Load;
import org.junit.jupiter.api.Test;

class LoadWordingTests {

    @Test
    void saysHowManyAreHeardAndHowManyWait() {
        assertThat(LoadWording.of(new Load(8, 0, 0, 0))).isEmpty();
        assertThat(LoadWording.of(new Load(8, 3, 0, 0))).isEqualTo("3 of 8 streams are being transcribed.");
        assertThat(LoadWording.of(new Load(8, 8, 1, 0)))
                .isEqualTo("8 of 8 streams are being transcribed. One more visit is recorded and waits for room.");
        assertThat(LoadWording.of(new Load(8, 8, 2, 0))).endsWith("2 more visits are recorded and wait for room.");
    }

    @Test
    void saysThatTheServiceIsSlowerThanThoseItLetIn() {
        assertThat(LoadWording.of(new Load(9, 16, 0, 12.4)))
                .isEqualTo("16 streams are being transcribed; at its speed now the service keeps up with 9."
                        + " Text comes up to 12 seconds late.");
        assertThat(LoadWording.of(new Load(9, 4, 1, 4.9)))
                .isEqualTo("4 of 9 streams are being transcribed. One more visit is recorded and waits for room.");
    }
}
