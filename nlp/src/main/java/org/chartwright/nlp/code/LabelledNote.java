package org.chartwright.nlp.code;

import java.util.Set;

/**
 * A note and the codes that people gave it: what an accept model learns from.
 *
 * @param codes without their points, upper case
 */
public record LabelledNote(String text, Set<String> codes) {

    public LabelledNote {
        codes = Set.copyOf(codes);
    }
}
