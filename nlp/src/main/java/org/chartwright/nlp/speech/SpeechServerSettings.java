package org.chartwright.nlp.speech;

import java.net.URI;
import java.net.URISyntaxException;
import java.time.Duration;
import java.time.format.DateTimeParseException;
import java.util.Optional;

/**
 * Which server recognises speech instead of the embedded recogniser. The sound of visits is sent to it: choose one that
 * may have it.
 *
 * @param baseUrl of the OpenAI protocol, such as {@code http://localhost:8000/v1}; the path
 *     {@code audio/transcriptions} is added
 * @param model as the server names it, such as {@code whisper-1}; it must give times of words
 * @param apiKey empty where the server asks for none; never printed
 * @param language of the visits, ISO 639-1
 * @param timeout for one piece of at most 30 s of sound; more than 0, at most 2 minutes
 */
public record SpeechServerSettings(
        URI baseUrl, String model, Optional<String> apiKey, String language, Duration timeout) {

    private static final Duration USUAL_TIMEOUT = Duration.ofSeconds(15);
    private static final Duration LONGEST_TIMEOUT = Duration.ofMinutes(2);

    public SpeechServerSettings {
        String scheme = String.valueOf(baseUrl.getScheme());
        if (!scheme.equals("http") && !scheme.equals("https") || baseUrl.getHost() == null) {
            throw new IllegalArgumentException(
                    "base URL '%s' of the speech server is not an http or https address".formatted(baseUrl));
        }
        if (baseUrl.getUserInfo() != null) {
            throw new IllegalArgumentException(
                    "the base URL of the speech server holds a user name or password; give the key on its own");
        }
        if (model.isBlank()) {
            throw new IllegalArgumentException("the speech server's model has no name; say which one is to hear");
        }
        if (!language.matches("[a-z]{2}")) {
            throw new IllegalArgumentException(
                    "language '%s' of the speech server is not of the form en".formatted(language));
        }
        if (!timeout.isPositive() || timeout.compareTo(LONGEST_TIMEOUT) > 0) {
            throw new IllegalArgumentException(
                    "the time-out %s of the speech server is not between 0 and 2 minutes".formatted(timeout));
        }
    }

    /**
     * Where settings come from: {@code base-url}, {@code model}, {@code api-key}, {@code language}, {@code timeout}.
     */
    @FunctionalInterface
    public interface Source {

        Optional<String> get(String name);
    }

    /**
     * The settings of a source; empty when no base URL is named.
     *
     * @throws IllegalArgumentException with one sentence that names what is wrong
     */
    public static Optional<SpeechServerSettings> of(Source source) {
        return filled(source, "base-url")
                .map(url -> new SpeechServerSettings(
                        url(url),
                        filled(source, "model").orElse(""),
                        filled(source, "api-key"),
                        filled(source, "language").orElse("en"),
                        filled(source, "timeout")
                                .map(SpeechServerSettings::timeout)
                                .orElse(USUAL_TIMEOUT)));
    }

    /** Without the key. */
    @Override
    public String toString() {
        return "%s at %s, time-out %s".formatted(model, baseUrl, timeout);
    }

    URI transcriptions() {
        return URI.create(baseUrl.toString().replaceFirst("/*$", "/audio/transcriptions"));
    }

    private static Optional<String> filled(Source source, String name) {
        return source.get(name).map(String::strip).filter(value -> !value.isEmpty());
    }

    private static URI url(String text) {
        try {
            return new URI(text);
        } catch (URISyntaxException notOne) {
            throw new IllegalArgumentException("base URL of the speech server is not an address", notOne);
        }
    }

    private static Duration timeout(String text) {
        try {
            return text.matches("[0-9]{1,3}") ? Duration.ofSeconds(Long.parseLong(text)) : Duration.parse(text);
        } catch (DateTimeParseException notOne) {
            throw new IllegalArgumentException(
                    "time-out '%s' of the speech server is neither seconds nor of the form PT15S".formatted(text),
                    notOne);
        }
    }
}
