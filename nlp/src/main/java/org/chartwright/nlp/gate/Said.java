package org.chartwright.nlp.gate;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.chartwright.nlp.fact.Mention;
import org.chartwright.nlp.language.Token;

/**
 * What stands where a sentence points.
 *
 * @param tokens the words there
 * @param mentions clinical terms there, questions and answers read together
 * @param known numbers that the record itself gives, such as the age
 */
record Said(List<Token> tokens, List<Mention> mentions, List<String> known) {

    /** Below this share of shared content words a sentence is hardly about its evidence. */
    private static final double RESEMBLANCE = 0.25;

    private static final int FEW = 3;
    private static final int STEM = 5;
    private static final Set<String> COMMON = Set.of(
            "patient",
            "presents",
            "today",
            "evaluation",
            "female",
            "male",
            "agreements",
            "understands",
            "agrees",
            "recommended",
            "plan",
            "medical",
            "treatment",
            "reports",
            "states",
            "notes",
            "denies",
            "endorses",
            "there",
            "with",
            "that",
            "this",
            "have",
            "been",
            "will",
            "from",
            "their",
            "advised",
            "which",
            "were",
            "also",
            "history",
            "he's",
            "she's",
            "they",
            "does");

    Said {
        tokens = List.copyOf(tokens);
        mentions = List.copyOf(mentions);
        known = List.copyOf(known);
    }

    boolean has(String word) {
        return tokens.stream().anyMatch(token -> token.is(word));
    }

    /** Whether enough of the written content words was said, in some form. */
    boolean resembles(List<Token> written) {
        var content = content(written);
        return content.size() < FEW || shared(content) >= RESEMBLANCE * content.size();
    }

    /** Whether there are content words and none of them was said. */
    boolean hasNothingOf(List<Token> written) {
        var content = content(written);
        return !content.isEmpty() && shared(content) == 0;
    }

    private static List<String> content(List<Token> written) {
        return written.stream()
                .map(Token::text)
                .filter(word -> word.length() > 3 && !COMMON.contains(word))
                .toList();
    }

    private long shared(List<String> content) {
        Set<String> stems = new HashSet<>();
        tokens.forEach(token -> stems.add(stem(token.text())));
        mentions.forEach(mention -> {
            for (String word : mention.term().preferred().split(" ")) {
                stems.add(stem(word));
            }
        });
        return content.stream().filter(word -> stems.contains(stem(word))).count();
    }

    private static String stem(String word) {
        return word.length() <= STEM ? word : word.substring(0, STEM);
    }
}
