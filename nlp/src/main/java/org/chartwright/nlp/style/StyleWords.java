package org.chartwright.nlp.style;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.chartwright.models.Lexicons;
import org.chartwright.nlp.language.ReadTokens;
import org.chartwright.nlp.language.Token;
import org.jspecify.annotations.Nullable;

/** The words of {@code own-style.tsv}: those that mean the same, those that say nothing, those that carry a fact. */
final class StyleWords {

    private static final Set<String> ARTICLES = Set.of("a", "an", "the");

    /** The words of a phrase and those all of its kind are written as; none for a filler. */
    private record Phrase(List<String> words, List<String> common) {}

    private final Map<String, List<Phrase>> byFirstWord = new HashMap<>();
    private final Set<String> facts = new HashSet<>();
    private final Set<String> courtesies = new HashSet<>();

    /** Loads the words that are shipped. */
    StyleWords() {
        for (var row : Lexicons.rows("own-style.tsv")) {
            var phrases =
                    Arrays.stream(row.get(1).split(",")).map(String::strip).toList();
            switch (row.getFirst()) {
                case "SAME" -> phrases.forEach(phrase -> put(phrase, words(phrases.getFirst())));
                case "FILLER" -> phrases.forEach(phrase -> put(phrase, List.of()));
                case "COURTESY" -> courtesies.addAll(phrases);
                case "FACT" -> facts.addAll(phrases);
                default -> throw new IllegalArgumentException("own-style.tsv has a row '%s'".formatted(row.getFirst()));
            }
        }
        byFirstWord
                .values()
                .forEach(phrases ->
                        phrases.sort((a, b) -> b.words().size() - a.words().size()));
    }

    private void put(String phrase, List<String> common) {
        var words = words(phrase);
        // "actually" is not read at all
        if (!words.isEmpty()) {
            byFirstWord
                    .computeIfAbsent(words.getFirst(), absent -> new ArrayList<>())
                    .add(new Phrase(words, common));
        }
    }

    static List<String> words(String text) {
        return ReadTokens.of(text).stream().map(Token::text).toList();
    }

    boolean carriesFact(String word) {
        return facts.contains(word)
                || word.chars().anyMatch(Character::isDigit)
                || word.endsWith("n't")
                || word.startsWith("non-");
    }

    /** Whether the words are those in which notes say that all was talked over, and no others. */
    boolean courtesy(List<Token> tokens) {
        return tokens.stream().filter(Token::isWord).map(Token::text).allMatch(courtesies::contains);
    }

    /** The tokens with each phrase in the one form that all that mean the same share; fillers are gone. */
    List<Token> unified(List<Token> tokens) {
        var out = new ArrayList<Token>();
        for (int i = 0; i < tokens.size(); ) {
            var phrase = phraseAt(tokens, i);
            if (phrase == null) {
                out.add(tokens.get(i));
                i++;
            } else {
                for (String word : phrase.common()) {
                    out.add(tokens.get(i).as(word));
                }
                i += phrase.words().size();
            }
        }
        return out;
    }

    private @Nullable Phrase phraseAt(List<Token> tokens, int at) {
        for (Phrase phrase : byFirstWord.getOrDefault(tokens.get(at).text(), List.of())) {
            int end = at + phrase.words().size();
            if (end <= tokens.size()
                    && tokens.subList(at, end).stream()
                            .map(Token::text)
                            .toList()
                            .equals(phrase.words())) {
                return phrase;
            }
        }
        return null;
    }

    /** The words that say something, in their common form: no article, no mark, hyphens open. */
    List<String> meaning(List<Token> tokens) {
        return unified(tokens).stream()
                .filter(Token::isWord)
                .map(Token::text)
                .filter(word -> !ARTICLES.contains(word))
                .flatMap(word -> Arrays.stream(word.split("-")))
                .filter(word -> !word.isEmpty())
                .toList();
    }

    /** Whether a word in the tokens carries a fact and stands in no phrase that is named with its equals. */
    boolean anyFactIn(List<Token> tokens) {
        for (int i = 0; i < tokens.size(); ) {
            var phrase = phraseAt(tokens, i);
            if (phrase == null && carriesFact(tokens.get(i).text())) {
                return true;
            }
            i += phrase == null ? 1 : phrase.words().size();
        }
        return false;
    }
}
