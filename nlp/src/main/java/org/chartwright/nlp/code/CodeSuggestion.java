package org.chartwright.nlp.code;

import java.util.List;
import java.util.Optional;
import org.chartwright.nlp.transcript.Evidence;

/**
 * One code a coder may accept.
 *
 * @param system which code set
 * @param code as billed, with its point, such as {@code I10} or {@code M17.11}
 * @param title official title, or for CPT our own plain words
 * @param confidence 0 to 1
 * @param reason the words and the rule that led to it
 * @param modifiers for procedures, such as {@code 25} or {@code RT}
 * @param evidence where it was said; for a written text, utterance 0 is the text
 * @param question what to ask or look up, where a more specific code exists that the record does not support yet
 */
public record CodeSuggestion(
        System system,
        String code,
        String title,
        double confidence,
        String reason,
        List<String> modifiers,
        List<Evidence> evidence,
        Optional<String> question) {

    public enum System {
        ICD10CM,
        CPT,
        HCPCS
    }

    /** A suggestion that leaves nothing to ask. */
    public CodeSuggestion(
            System system,
            String code,
            String title,
            double confidence,
            String reason,
            List<String> modifiers,
            List<Evidence> evidence) {
        this(system, code, title, confidence, reason, modifiers, evidence, Optional.empty());
    }

    public CodeSuggestion {
        modifiers = List.copyOf(modifiers);
        evidence = List.copyOf(evidence);
        if (!(confidence >= 0 && confidence <= 1)) {
            throw new IllegalArgumentException(
                    "confidence %s of %s is not between 0 and 1".formatted(confidence, code));
        }
    }
}
