package org.chartwright.nlp.language;

import java.util.List;
import java.util.stream.Collectors;
import org.chartwright.nlp.transcript.Evidence;
import org.chartwright.nlp.transcript.Speaker;

/**
 * A stretch of one utterance that says one thing.
 *
 * @param number position among all clauses of the transcript, from 0
 * @param utterance number of the utterance
 * @param speaker who says it
 * @param tokens its words and commas, at least one word; no stop at the end
 * @param question whether it asks
 */
public record Clause(int number, int utterance, Speaker speaker, List<Token> tokens, boolean question) {

    public Clause {
        tokens = List.copyOf(tokens);
        if (tokens.isEmpty()) {
            throw new IllegalArgumentException("clause %d of utterance %d is empty".formatted(number, utterance));
        }
    }

    /** Where all of it was said. */
    public Evidence evidence() {
        return evidence(0, tokens.size());
    }

    /** Where its tokens {@code from} to before {@code to} were said. */
    public Evidence evidence(int from, int to) {
        int first = Integer.MAX_VALUE;
        int last = 0;
        for (Token token : tokens.subList(from, to)) {
            first = Math.min(first, token.from());
            last = Math.max(last, token.to());
        }
        return new Evidence(utterance, first, last);
    }

    public List<String> words() {
        return tokens.stream().map(Token::text).toList();
    }

    /** Its tokens with a space between each two. */
    public String text() {
        return tokens.stream().map(Token::text).collect(Collectors.joining(" "));
    }

    public boolean byClinician() {
        return speaker == Speaker.CLINICIAN;
    }
}
