package org.chartwright.nlp.code;

import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.Set;

/** Words in, their runs of four letters out; a shorter word is its own run. */
final class Grams {

    private static final int LENGTH = 4;

    private Grams() {}

    static Set<String> of(Collection<String> words) {
        Set<String> grams = new LinkedHashSet<>();
        for (String word : words) {
            if (word.length() <= LENGTH) {
                grams.add(word);
            }
            for (int i = 0; i + LENGTH <= word.length(); i++) {
                grams.add(word.substring(i, i + LENGTH));
            }
        }
        return grams;
    }
}
