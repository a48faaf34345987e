package org.chartwright.nlp.code;

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
 */
record CodeTraits(
        String bare,
        CodeEntry entry,
        int[] title,
        int unspecific,
        double other,
        int unspecified,
        Optional<Side> side,
        Optional<CodePlaces.Place> place) {

    /** @param titled the wording that is the title; below 0 where the set has none */
    static CodeTraits of(CodeEntry entry, int titled, CodeWords words, CodePlaces places) {
        String title = entry.title().toLowerCase(Locale.ROOT);
        return new CodeTraits(
                entry.code().replace(".", ""),
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
                places.of(entry.code()));
    }

    String beginning(int length) {
        return bare.substring(0, Math.min(length, bare.length()));
    }
}
