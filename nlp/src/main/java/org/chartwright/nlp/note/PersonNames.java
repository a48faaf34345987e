package org.chartwright.nlp.note;

import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.chartwright.models.Lexicons;

/** Names of persons, which a transcript has in small letters: "referred by diane nelson for". */
final class PersonNames {

    /** In lower case. */
    static final Set<String> GIVEN =
            Lexicons.rows("given-names.tsv").stream().map(List::getFirst).collect(Collectors.toUnmodifiableSet());

    /** A word between a given name and one of these is a family name, or one of {@link #NO_NAME}. */
    private static final Set<String> BEHIND = Set.of(
            ",",
            ":",
            ";",
            ".",
            "",
            "for",
            "on",
            "who",
            "and",
            "is",
            "was",
            "has",
            "in",
            "at",
            "from",
            "here",
            "to",
            "presents",
            "with",
            "because",
            "last",
            "about",
            "today");

    private static final Set<String> NO_NAME = Set.of(
            "is",
            "was",
            "has",
            "had",
            "and",
            "or",
            "but",
            "to",
            "for",
            "with",
            "who",
            "here",
            "today",
            "on",
            "in",
            "at",
            "from",
            "also",
            "does",
            "did",
            "will",
            "can",
            "said",
            "says",
            "told",
            "came",
            "comes",
            "went",
            "goes",
            "died",
            "lives",
            "called",
            "not",
            "about",
            "because",
            "if",
            "when",
            "then",
            "just",
            "still",
            "now",
            "as",
            "so",
            "that",
            "this",
            "the",
            "a",
            "her",
            "his",
            "their",
            "over",
            "up",
            "down",
            "back",
            "out",
            "works",
            "got",
            "gets",
            "saw",
            "sees",
            "thinks",
            "helps",
            "worked",
            "moved",
            "passed",
            "stopped",
            "started",
            "yesterday",
            "tomorrow",
            "again",
            "mom",
            "dad",
            "sr",
            "jr",
            "of",
            "by",
            "it",
            "he",
            "she",
            "they",
            "after",
            "before",
            "last",
            "next",
            "too");

    private static final int SHORTEST = 3;

    private PersonNames() {}

    /** Whether a word behind a given name is the name of the family, by what stands behind it. */
    static boolean family(String before, String word, String after) {
        return GIVEN.contains(before)
                && word.length() >= SHORTEST
                && word.chars().allMatch(letter -> Character.isLetter(letter) || letter == '-' || letter == '\'')
                && BEHIND.contains(after)
                && !NO_NAME.contains(word)
                && !word.endsWith("ing")
                && !word.endsWith("ly")
                && !word.endsWith("ed");
    }
}
