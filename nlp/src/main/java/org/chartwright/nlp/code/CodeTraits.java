package org.chartwright.nlp.code;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.chartwright.models.codes.CodeEntry;

/**
 * What a code's title says about it.
 *
 * @param bare the code without its point
 * @param title numbers of the title's words
 * @param unspecific see {@link CodeTerms#unspecific}
 * @param other 1 where the title begins with "other", a half where it has the word elsewhere
 * @param unspecified 1 where the title says so
 * @param subcategory the first four characters
 * @param category the first three
 * @param above places of the subcategory, the category and the chapter
 */
record CodeTraits(
        String bare,
        CodeEntry entry,
        int[] title,
        int unspecific,
        double other,
        int unspecified,
        Optional<Side> side,
        Optional<CodePlaces.Place> place,
        String subcategory,
        String category,
        List<Optional<CodePlaces.Place>> above) {

    /** @param titled the wording that is the title; below 0 where the set has none */
    static CodeTraits of(CodeEntry entry, int titled, CodeWords words, CodePlaces places) {
        String title = entry.title().toLowerCase(Locale.ROOT);
        String bare = entry.code().replace(".", "");
        return new CodeTraits(
                bare,
                entry,
                titled >= 0
                        ? words.wording(titled)
                        : TermWords.forms(title).stream()
                                .mapToInt(words::numberOf)
                                .toArray(),
                CodeTerms.unspecific(entry),
                title.startsWith("other") ? 1 : title.contains("other") ? 0.5 : 0,
                title.contains("unspecified") ? 1 : 0,
                Side.in(title),
                places.of(bare),
                beginning(bare, 4),
                beginning(bare, 3),
                List.of(places.of(beginning(bare, 4)), places.of(beginning(bare, 3)), places.of(beginning(bare, 1))));
    }

    private static String beginning(String bare, int length) {
        return bare.substring(0, Math.min(length, bare.length()));
    }
}
