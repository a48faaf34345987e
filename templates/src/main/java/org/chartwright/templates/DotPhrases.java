package org.chartwright.templates;

import java.util.List;

/**
 * Phrases that belong together, as one file.
 *
 * @param phrases at least one; no name twice
 */
public record DotPhrases(String id, int version, String title, List<DotPhrase> phrases) implements Content {

    public DotPhrases {
        phrases = List.copyOf(phrases);
        if (phrases.isEmpty()) {
            throw new IllegalArgumentException("dot-phrases '%s' have no phrase".formatted(id));
        }
    }

    @Override
    public Kind kind() {
        return Kind.DOT_PHRASES;
    }
}
