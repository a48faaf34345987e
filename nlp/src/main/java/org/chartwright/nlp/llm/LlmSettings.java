package org.chartwright.nlp.llm;

import java.net.URI;
import java.net.URISyntaxException;
import java.time.Duration;
import java.time.format.DateTimeParseException;
import java.util.Arrays;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;

/**
 * Which language model drafts. The visit's transcript is sent to it: choose a server that may have it.
 *
 * @param provider protocol of the server
 * @param baseUrl such as {@code http://localhost:11434} for Ollama or {@code https://api.openai.com/v1}
 * @param model as the server names it
 * @param apiKey empty where the server asks for none; never printed
 * @param timeout for the whole of one draft, retries included; more than 0, at most 10 minutes; the codes have as long
 * @param ranksCodes whether the model also takes a second look at the suggested codes
 */
public record LlmSettings(
        Provider provider, URI baseUrl, String model, Optional<String> apiKey, Duration timeout, boolean ranksCodes) {

    public static final String ENVIRONMENT_PREFIX = "CHARTWRIGHT_LLM_";

    static final Duration USUAL_TIMEOUT = Duration.ofSeconds(60);
    private static final Duration LONGEST_TIMEOUT = Duration.ofMinutes(10);

    /** What a server speaks, with the address it usually has. */
    public enum Provider {
        OPENAI("https://api.openai.com/v1"),
        OLLAMA("http://localhost:11434"),
        ANTHROPIC("https://api.anthropic.com/v1");

        private final URI usual;

        Provider(String usual) {
            this.usual = URI.create(usual);
        }

        public URI usualBaseUrl() {
            return usual;
        }
    }

    public LlmSettings {
        String scheme = String.valueOf(baseUrl.getScheme());
        if (!scheme.equals("http") && !scheme.equals("https") || baseUrl.getHost() == null) {
            throw new IllegalArgumentException(
                    "base URL '%s' of the language model is not an http or https address".formatted(baseUrl));
        }
        if (baseUrl.getUserInfo() != null) {
            throw new IllegalArgumentException(
                    "the base URL of the language model holds a user name or password; give the key on its own");
        }
        if (model.isBlank()) {
            throw new IllegalArgumentException("the language model has no name; say which model is to draft");
        }
        if (!timeout.isPositive() || timeout.compareTo(LONGEST_TIMEOUT) > 0) {
            throw new IllegalArgumentException(
                    "the time-out %s of the language model is not between 0 and 10 minutes".formatted(timeout));
        }
    }

    /**
     * The settings that the environment variables {@code CHARTWRIGHT_LLM_PROVIDER}, {@code _BASE_URL}, {@code _MODEL},
     * {@code _API_KEY}, {@code _TIMEOUT} (seconds or ISO-8601, such as {@code PT30S}) and {@code _RANK_CODES}
     * ({@code true} or {@code false}) describe; empty when no provider is named.
     *
     * @throws IllegalArgumentException with one sentence that names what is wrong
     */
    public static Optional<LlmSettings> from(Map<String, String> environment) {
        return of(name -> Optional.ofNullable(environment.get(
                ENVIRONMENT_PREFIX + name.toUpperCase(Locale.ROOT).replace('-', '_'))));
    }

    /**
     * Where settings come from: {@code provider}, {@code base-url}, {@code model}, {@code api-key}, {@code timeout},
     * {@code rank-codes}.
     */
    @FunctionalInterface
    public interface Source {

        Optional<String> get(String name);
    }

    /** As {@link #from}, from any source. */
    public static Optional<LlmSettings> of(Source source) {
        Optional<Provider> named = filled(source, "provider").map(LlmSettings::provider);
        return named.map(provider -> new LlmSettings(
                provider,
                filled(source, "base-url").map(LlmSettings::url).orElse(provider.usualBaseUrl()),
                filled(source, "model").orElse(""),
                filled(source, "api-key"),
                filled(source, "timeout").map(LlmSettings::timeout).orElse(USUAL_TIMEOUT),
                filled(source, "rank-codes").map(LlmSettings::yes).orElse(false)));
    }

    /** Provider and model, such as {@code ollama:llama3}; what a draft names as its engine. */
    public String engine() {
        return provider.name().toLowerCase(Locale.ROOT) + ":" + model;
    }

    /** Without the key. */
    @Override
    public String toString() {
        return "%s at %s, time-out %s".formatted(engine(), baseUrl, timeout);
    }

    private static boolean yes(String written) {
        return switch (written.toLowerCase(Locale.ROOT)) {
            case "true" -> true;
            case "false" -> false;
            default ->
                throw new IllegalArgumentException(
                        "rank-codes of the language model is '%s'; it must be true or false".formatted(written));
        };
    }

    private static Optional<String> filled(Source source, String name) {
        return source.get(name).map(String::strip).filter(value -> !value.isEmpty());
    }

    private static Provider provider(String name) {
        return Arrays.stream(Provider.values())
                .filter(provider -> provider.name().equalsIgnoreCase(name))
                .findFirst()
                .orElseThrow(() -> new IllegalArgumentException("there is no language model provider '%s'; there are %s"
                        .formatted(
                                name,
                                Arrays.stream(Provider.values())
                                        .map(provider -> provider.name().toLowerCase(Locale.ROOT))
                                        .collect(Collectors.joining(", ")))));
    }

    private static URI url(String text) {
        try {
            return new URI(text);
        } catch (URISyntaxException notOne) {
            throw new IllegalArgumentException("base URL of the language model is not an address", notOne);
        }
    }

    private static Duration timeout(String text) {
        try {
            return text.matches("[0-9]{1,4}") ? Duration.ofSeconds(Long.parseLong(text)) : Duration.parse(text);
        } catch (DateTimeParseException notOne) {
            throw new IllegalArgumentException(
                    "time-out '%s' of the language model is neither seconds nor of the form PT30S".formatted(text),
                    notOne);
        }
    }
}
