package org.chartwright.app.worklist;

import java.net.URI;
import java.util.Optional;
import java.util.Set;
import org.chartwright.nlp.llm.LlmSettings;
import org.chartwright.nlp.speech.SpeechServerSettings;
import org.springframework.core.env.Environment;
import org.springframework.stereotype.Component;

/**
 * What is read to a patient before a visit is recorded: the practice's own words from the property
 * {@code chartwright.consent.wording}, else ours, which say where sound and text of the visit go.
 */
@Component
class ConsentWording {

    private static final String WORDS = "With your permission this visit is recorded, so that the note is written from"
            + " what we say. %s, and your clinician checks every line of it. The recording is kept encrypted and is"
            + " deleted after a set time. You may say no, and you may ask to stop at any time; your care does not change."
            + " Is that all right with you?";
    private static final String HERE = "A computer here in the practice drafts the note";
    private static final Set<String> THIS_COMPUTER = Set.of("localhost", "127.0.0.1", "[::1]");

    private final String text;

    ConsentWording(Environment environment) {
        this.text = Optional.ofNullable(environment.getProperty("chartwright.consent.wording"))
                .map(String::strip)
                .filter(words -> !words.isEmpty())
                .orElseGet(() -> WORDS.formatted(whoHearsAndDrafts(environment)));
    }

    String text() {
        return text;
    }

    private static String whoHearsAndDrafts(Environment environment) {
        var speech = SpeechServerSettings.of(
                        name -> Optional.ofNullable(environment.getProperty("chartwright.speech.external." + name)))
                .flatMap(settings -> elsewhere(settings.baseUrl()));
        var model = LlmSettings.of(name -> Optional.ofNullable(environment.getProperty("chartwright.llm." + name)))
                .flatMap(settings -> elsewhere(settings.baseUrl()));
        if (speech.isPresent()) {
            return "The sound of it is sent to the server %s, which turns it into text. %s"
                    .formatted(
                            speech.get(),
                            model.map(host ->
                                            "That text is sent to a language model on the server %s, which drafts the note"
                                                    .formatted(host))
                                    .orElse(HERE));
        }
        return model.map(host -> "A computer here in the practice turns it into text. That text, but not the recording,"
                        + " is sent to a language model on the server %s, which drafts the note".formatted(host))
                .orElse(HERE);
    }

    /** The server's name, unless it is this computer. */
    private static Optional<String> elsewhere(URI server) {
        return Optional.of(String.valueOf(server.getHost())).filter(host -> !THIS_COMPUTER.contains(host));
    }
}
