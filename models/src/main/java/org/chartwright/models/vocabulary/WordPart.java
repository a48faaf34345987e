package org.chartwright.models.vocabulary;

import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * One part of a word that the recogniser hears in parts.
 *
 * @param word the whole word
 * @param number of the part, from 1
 * @param of how many parts
 * @param heard word of the base model that was heard for this part
 */
public record WordPart(String word, int number, int of, String heard) {

    private static final Pattern SYMBOL = Pattern.compile("([^#]+)#(\\d+)/(\\d+)#([^#]+)");

    /** The symbol of part {@code index}, from 0, of a word that is heard as these words. */
    static String of(String word, int index, List<String> heardAs) {
        return "%s#%d/%d#%s".formatted(word, index + 1, heardAs.size(), heardAs.get(index));
    }

    /** What the recogniser's symbol stands for; empty for a whole word. */
    public static Optional<WordPart> read(String symbol) {
        var match = SYMBOL.matcher(symbol);
        return match.matches()
                ? Optional.of(new WordPart(
                        match.group(1),
                        Integer.parseInt(match.group(2)),
                        Integer.parseInt(match.group(3)),
                        match.group(4)))
                : Optional.empty();
    }
}
