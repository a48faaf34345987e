package org.chartwright.nlp.language;

import java.util.Arrays;
import java.util.HashSet;
import java.util.Set;
import java.util.stream.Stream;
import org.chartwright.models.Lexicons;

/**
 * Words that name what is measured: signs, results ({@code lab-values.tsv}), sizes ({@code measures.tsv}). Nothing
 * belongs to them, so that "the pulse's ninety" says what the pulse is.
 */
final class MeasureWords {

    private static final Set<String> NAMES = read();

    /** What a value or a judgement of it begins with. */
    private static final Set<String> VALUE = Set.of(
            "a",
            "about",
            "actually",
            "almost",
            "an",
            "around",
            "at",
            "back",
            "been",
            "better",
            "between",
            "borderline",
            "climbed",
            "come",
            "crept",
            "down",
            "dropped",
            "elevated",
            "fallen",
            "fine",
            "gone",
            "going",
            "good",
            "racing",
            "beating",
            "great",
            "high",
            "hundred",
            "improved",
            "in",
            "irregular",
            "just",
            "less",
            "like",
            "looking",
            "low",
            "measuring",
            "minus",
            "nearly",
            "negative",
            "normal",
            "not",
            "now",
            "okay",
            "only",
            "over",
            "perfect",
            "point",
            "positive",
            "pretty",
            "really",
            "regular",
            "risen",
            "running",
            "sitting",
            "slightly",
            "stable",
            "still",
            "today",
            "too",
            "under",
            "undetectable",
            "up",
            "very",
            "worse",
            "zero");

    private MeasureWords() {}

    private static Set<String> read() {
        var out = new HashSet<String>();
        Stream.concat(Lexicons.rows("lab-values.tsv").stream(), Lexicons.rows("measures.tsv").stream())
                .flatMap(row -> Arrays.stream(row.get(1).split(", ")))
                .map(name -> name.substring(name.lastIndexOf(' ') + 1))
                .filter(word -> word.length() > 1)
                .forEach(out::add);
        return Set.copyOf(out);
    }

    /** Whether "'s" between the two says what the first one is. */
    static boolean states(String name, String following) {
        boolean value = VALUE.contains(following)
                || NumberRun.isNumberWord(following.replaceFirst("-.*", ""))
                || !following.isEmpty() && Character.isDigit(following.charAt(0));
        return value && (NAMES.contains(name) || name.length() == 1 && Character.isLetter(name.charAt(0)));
    }
}
