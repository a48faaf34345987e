package org.chartwright.nlp.note;

import java.util.List;
import org.chartwright.nlp.transcript.Evidence;

/**
 * One sentence or list item of a draft.
 *
 * @param text as it stands in the note
 * @param support what the evidence gate found
 * @param doubts what the gate could not find in the evidence, in words for the reviewer; empty when VERIFIED
 * @param evidence where it was said; empty only when UNSUPPORTED
 */
public record Sentence(String text, Support support, List<String> doubts, List<Evidence> evidence) {

    public Sentence {
        doubts = List.copyOf(doubts);
        evidence = List.copyOf(evidence);
        if (text.isBlank()) {
            throw new IllegalArgumentException("a sentence has no text");
        }
        if (evidence.isEmpty() && support != Support.UNSUPPORTED) {
            throw new IllegalArgumentException("a sentence without evidence is %s".formatted(support));
        }
    }
}
