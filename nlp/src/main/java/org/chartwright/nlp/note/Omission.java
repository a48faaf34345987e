package org.chartwright.nlp.note;

import java.util.List;
import org.chartwright.nlp.transcript.Evidence;

/**
 * Something that was said and that no sentence of the draft carries.
 *
 * @param text in clinical words
 * @param evidence where it was said
 */
public record Omission(String text, List<Evidence> evidence) {

    public Omission {
        evidence = List.copyOf(evidence);
    }
}
