package org.chartwright.nlp.speech;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.net.URI;
import java.time.Duration;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class SpeechServerSettingsTests {

    @Test
    void isOffWithoutABaseUrl() {
        assertThat(of(Map.of("model", "whisper-1"))).isEmpty();
        assertThat(of(Map.of("base-url", " "))).isEmpty();
    }

    @Test
    void readsWhatIsSetAndNeverPrintsTheKey() {
        var settings = of(Map.of(
                        "base-url", "http://speech.lan:8000/v1/",
                        "model", "whisper-1",
                        "api-key", "a-secret",
                        "timeout", "30"))
                .orElseThrow();

        assertThat(settings.transcriptions()).isEqualTo(URI.create("http://speech.lan:8000/v1/audio/transcriptions"));
        assertThat(settings.timeout()).isEqualTo(Duration.ofSeconds(30));
        assertThat(settings.language()).isEqualTo("en");
        assertThat(settings.toString()).contains("whisper-1").doesNotContain("secret");
    }

    @Test
    void refusesWhatCannotBeInOneSentence() {
        refused(Map.of("base-url", "speech.lan", "model", "m"), "is not an http or https address");
        refused(Map.of("base-url", "http://me:pw@speech.lan", "model", "m"), "user name or password");
        refused(Map.of("base-url", "http://speech.lan"), "say which one is to hear");
        refused(Map.of("base-url", "http://speech.lan", "model", "m", "timeout", "0"), "not between 0 and 2 minutes");
        refused(Map.of("base-url", "http://speech.lan", "model", "m", "timeout", "soon"), "neither seconds nor");
        refused(Map.of("base-url", "http://speech.lan", "model", "m", "language", "English"), "not of the form en");
    }

    private static void refused(Map<String, String> values, String why) {
        assertThatIllegalArgumentException().isThrownBy(() -> of(values)).withMessageContaining(why);
    }

    private static Optional<SpeechServerSettings> of(Map<String, String> values) {
        return SpeechServerSettings.of(name -> Optional.ofNullable(values.get(name)));
    }
}
