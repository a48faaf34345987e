package org.chartwright.nlp.draft.choice;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.chartwright.nlp.draft.reading.Unit;
import org.chartwright.nlp.language.Token;

/** How much of a statement another one, or those before it, says already. */
public final class SaidTwice {

    /** Two statements with so many words that say something, the same but for one, are one said twice. */
    private static final int LEAST_CONTENT = 3;

    private static final Set<String> DENYING = Set.of("not", "no", "never", "denies", "without");

    private static final Set<String> EMPTY = Set.of(
            "a",
            "an",
            "the",
            "i",
            "we",
            "he",
            "she",
            "it",
            "they",
            "this",
            "that",
            "the patient",
            "his",
            "her",
            "their",
            "him",
            "is",
            "are",
            "was",
            "were",
            "has",
            "have",
            "had",
            "will",
            "would",
            "do",
            "does",
            "did",
            "be",
            "been",
            "to",
            "of",
            "in",
            "on",
            "for",
            "and",
            "with",
            "at",
            "about",
            "again",
            "also",
            "back",
            "just",
            "so",
            "then",
            "now",
            "there",
            "some",
            "my",
            "our");

    private SaidTwice() {}

    /** "this started ten weeks ago", made of a question and its answer, and the answer by itself. */
    public static boolean same(Unit one, Unit other) {
        var first = content(one);
        var second = content(other);
        boolean within = first.size() >= LEAST_CONTENT
                && second.size() >= LEAST_CONTENT
                && (Math.abs(first.size() - second.size()) <= 1 || one.clause().equals(other.clause()))
                && (first.containsAll(second) || second.containsAll(first));
        return about(one).equals(about(other)) || within && denies(one) == denies(other);
    }

    private static boolean denies(Unit unit) {
        return unit.told().stream().anyMatch(token -> DENYING.contains(token.text()));
    }

    public static Set<String> content(Unit unit) {
        return unit.told().stream()
                .filter(Token::isWord)
                .map(Token::text)
                .filter(word -> !EMPTY.contains(word))
                .collect(Collectors.toSet());
    }

    private static List<String> about(Unit unit) {
        var words = unit.told().stream().map(Token::text).toList();
        return Pointing.begins(unit.told()) ? words.subList(1, words.size()) : words;
    }

    /** Share of its pairs of words that were said, 0 to 1. */
    static double share(Unit unit, Set<String> said) {
        var pairs = pairs(unit);
        return pairs.isEmpty()
                ? 0
                : (double) pairs.stream().filter(said::contains).count() / pairs.size();
    }

    static List<String> pairs(Unit unit) {
        var words = unit.told().stream().filter(Token::isWord).map(Token::text).toList();
        var pairs = new ArrayList<String>();
        for (int i = 1; i < words.size(); i++) {
            pairs.add(words.get(i - 1) + " " + words.get(i));
        }
        return pairs;
    }
}
