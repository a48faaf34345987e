package org.chartwright.app.transcription;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import org.chartwright.nlp.transcript.Speaker;
import org.junit.jupiter.api.Test;

class AudioFormatTests {

    @Test
    void aMomentLiesOnAWholeFrame() {
        var format = new AudioFormat(44_100, 2, List.of(Speaker.CLINICIAN, Speaker.PATIENT));

        assertThat(format.offset(1.00001) % 4).isZero();
        assertThat(format.seconds(format.offset(2.5))).isEqualTo(2.5);
        assertThat(format.offset(-1)).isZero();
    }

    @Test
    void whatNobodyCanRecordIsRefused() {
        assertThatThrownBy(() -> new AudioFormat(0, 1, List.of(Speaker.UNKNOWN)))
                .hasMessageContaining("sampleRate 0");
        assertThatThrownBy(() -> new AudioFormat(16_000, 3, List.of())).hasMessageContaining("channels is 3");
        assertThatThrownBy(() -> new AudioFormat(16_000, 2, List.of(Speaker.PATIENT)))
                .hasMessageContaining("1 roles were given for 2 channels");
    }
}
