package org.chartwright.models.vocabulary;

import java.util.List;

/**
 * A word of a medical term and how it sounds.
 *
 * @param text lower case
 * @param pronunciations in ARPAbet without stress, sounds separated by spaces; at least one
 * @param origin where the pronunciations come from: {@code base} (the speech model itself), {@code flite} (the
 *     dictionary or letter-to-sound rules of the flite speech synthesiser), {@code hand} (written down), or
 *     {@code practice}
 * @param heardAs words of the base model that sound like it when said one after another, the likest first; empty where
 *     the base model knows the word itself
 */
public record SpokenWord(String text, List<String> pronunciations, String origin, List<List<String>> heardAs) {

    public SpokenWord {
        if (text.isBlank() || pronunciations.isEmpty()) {
            throw new IllegalArgumentException("word '%s' has no text or no pronunciation".formatted(text));
        }
        pronunciations = List.copyOf(pronunciations);
        heardAs = heardAs.stream().map(List::copyOf).toList();
    }
}
