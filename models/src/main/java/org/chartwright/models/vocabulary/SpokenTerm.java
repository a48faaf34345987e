package org.chartwright.models.vocabulary;

import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;

/**
 * A medical term that the recogniser listens for.
 *
 * @param words at least one
 */
public record SpokenTerm(Kind kind, List<SpokenWord> words) {

    /** Which words are likely around it. */
    public enum Kind {
        DRUG,
        CONDITION,
        TEST,
        PROCEDURE;

        String label() {
            return name().toLowerCase(Locale.ROOT);
        }
    }

    public SpokenTerm {
        if (words.isEmpty()) {
            throw new IllegalArgumentException("a term without words");
        }
        words = List.copyOf(words);
    }

    /** Its words with spaces between them. */
    public String text() {
        return words.stream().map(SpokenWord::text).collect(Collectors.joining(" "));
    }
}
