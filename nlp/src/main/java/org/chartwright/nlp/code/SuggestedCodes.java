package org.chartwright.nlp.code;

import java.util.List;
import java.util.Optional;
import org.chartwright.nlp.transcript.Evidence;

/**
 * What coding made of a visit or a text.
 *
 * @param diagnoses ICD-10-CM codes to review, first-listed diagnosis first
 * @param procedures CPT and HCPCS codes to review
 * @param em the office-visit level, when the visit is one
 * @param candidates weaker codes, best first, for a person who looks for one
 * @param discarded terms that were seen and deliberately not coded, each with its reason
 */
public record SuggestedCodes(
        List<CodeSuggestion> diagnoses,
        List<CodeSuggestion> procedures,
        Optional<EmLevel> em,
        List<CodeSuggestion> candidates,
        List<Discarded> discarded) {

    public SuggestedCodes {
        diagnoses = List.copyOf(diagnoses);
        procedures = List.copyOf(procedures);
        candidates = List.copyOf(candidates);
        discarded = List.copyOf(discarded);
    }

    /**
     * A term that gets no code.
     *
     * @param text as said
     * @param reason why not, such as {@code denied} or {@code the mother's}
     */
    public record Discarded(String text, String reason, List<Evidence> evidence) {

        public Discarded {
            evidence = List.copyOf(evidence);
        }
    }
}
