package org.chartwright.app.drafting;

import java.util.Map;
import java.util.Optional;
import org.chartwright.nlp.llm.LlmSettings;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * The language model that drafts; none unless a provider is named. The transcripts of visits are sent to it.
 *
 * @param provider {@code openai} (and whatever speaks its protocol), {@code ollama} or {@code anthropic}
 * @param baseUrl empty for the provider's usual address
 * @param model as the server names it
 * @param apiKey empty where the server asks for none; never printed
 * @param timeout for one draft, in seconds or ISO-8601; empty for the usual one
 * @param rankCodes {@code true} for a second look at the suggested codes
 */
@ConfigurationProperties("chartwright.llm")
record LlmProperties(
        @DefaultValue("") String provider,
        @DefaultValue("") String baseUrl,
        @DefaultValue("") String model,
        @DefaultValue("") String apiKey,
        @DefaultValue("") String timeout,
        @DefaultValue("") String rankCodes) {

    /** @throws IllegalArgumentException with one sentence that names what is wrong */
    Optional<LlmSettings> settings() {
        Map<String, String> byName = Map.of(
                "provider", provider,
                "base-url", baseUrl,
                "model", model,
                "api-key", apiKey,
                "timeout", timeout,
                "rank-codes", rankCodes);
        return LlmSettings.of(name -> Optional.ofNullable(byName.get(name)));
    }

    /** Without the key. */
    @Override
    public String toString() {
        return provider.isBlank() ? "no language model" : "%s:%s".formatted(provider, model);
    }
}
