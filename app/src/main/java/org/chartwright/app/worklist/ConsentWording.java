package org.chartwright.app.worklist;

import java.util.Optional;
import java.util.Set;
import org.chartwright.nlp.llm.LlmSettings;
import org.springframework.core.env.Environment;
import org.springframework.stereotype.Component;

/**
 * What is read to a patient before a visit is recorded: the practice's own words from the property
 * {@code chartwright.consent.wording}, else ours, which say where the text of the visit goes.
 */
@Component
class ConsentWording {

    private static final String WORDS = "With your permission this visit is recorded, so that the note is written from"
            + " what we say. %s, and your clinician checks every line of it. The recording is kept encrypted and is"
            + " deleted after a set time. You may say no, and you may ask to stop at any time; your care does not change."
            + " Is that all right with you?";
    private static final Set<String> THIS_COMPUTER = Set.of("localhost", "127.0.0.1", "[::1]");

    private final String text;

    ConsentWording(Environment environment) {
        this.text = Optional.ofNullable(environment.getProperty("chartwright.consent.wording"))
                .map(String::strip)
                .filter(words -> !words.isEmpty())
                .orElseGet(() -> WORDS.formatted(whoDrafts(environment)));
    }

    String text() {
        return text;
    }

    private static String whoDrafts(Environment environment) {
        return LlmSettings.of(name -> Optional.ofNullable(environment.getProperty("chartwright.llm." + name)))
                .map(settings -> String.valueOf(settings.baseUrl().getHost()))
                .filter(host -> !THIS_COMPUTER.contains(host))
                .map(host -> "A computer here in the practice turns it into text. That text, but not the recording, is"
                        + " sent to a language model on the server %s, which drafts the note".formatted(host))
                .orElse("A computer here in the practice drafts the note");
    }
}
