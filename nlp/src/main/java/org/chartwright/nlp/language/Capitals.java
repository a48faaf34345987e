package org.chartwright.nlp.language;

import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;
import org.chartwright.models.Lexicons;

/** A word of speech in, the same as it is printed inside a sentence out: {@code monday} is {@code Monday}. */
public final class Capitals {

    private static final Map<String, String> PRINTED = Lexicons.rows("capitals.tsv").stream()
            .collect(Collectors.toUnmodifiableMap(row -> row.getFirst(), row -> row.getLast()));

    private Capitals() {}

    /** @param word in lower case; comes back as it is when it has no capitals */
    public static String of(String word) {
        return word.equals("i") || word.startsWith("i'")
                ? word.substring(0, 1).toUpperCase(Locale.ROOT) + word.substring(1)
                : PRINTED.getOrDefault(word, word);
    }
}
