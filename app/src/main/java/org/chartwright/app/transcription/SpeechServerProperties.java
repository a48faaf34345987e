package org.chartwright.app.transcription;

import java.util.Map;
import java.util.Optional;
import org.chartwright.nlp.speech.SpeechServerSettings;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * The server that recognises speech; none unless a base URL is named. The sound of visits is sent to it.
 *
 * @param baseUrl of the OpenAI protocol, such as {@code http://localhost:8000/v1}
 * @param model as the server names it; it must give times of words
 * @param apiKey empty where the server asks for none; never printed
 * @param language of the visits; empty for English
 * @param timeout for one piece of speech, in seconds or ISO-8601; empty for the usual one
 */
@ConfigurationProperties("chartwright.speech.external")
record SpeechServerProperties(
        @DefaultValue("") String baseUrl,
        @DefaultValue("") String model,
        @DefaultValue("") String apiKey,
        @DefaultValue("") String language,
        @DefaultValue("") String timeout) {

    /** @throws IllegalArgumentException with one sentence that names what is wrong */
    Optional<SpeechServerSettings> settings() {
        Map<String, String> byName = Map.of(
                "base-url", baseUrl, "model", model, "api-key", apiKey, "language", language, "timeout", timeout);
        return SpeechServerSettings.of(name -> Optional.ofNullable(byName.get(name)));
    }

    /** Without the key. */
    @Override
    public String toString() {
        return settings().map(SpeechServerSettings::toString).orElse("no speech server");
    }
}
