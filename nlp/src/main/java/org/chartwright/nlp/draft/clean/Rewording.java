package org.chartwright.nlp.draft.clean;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.chartwright.nlp.draft.reference.Reference;
import org.chartwright.nlp.language.Token;

/**
 * A turn of speech and what a note has instead.
 *
 * @param said finds the words that are put otherwise as its group; an empty group is a place where words are missing
 * @param written what stands there instead, may be nothing
 */
record Rewording(Pattern said, List<String> written) {

    Rewording {
        written = List.copyOf(written);
    }

    /** @param written words with a blank between them, empty where the words are left out */
    static Rewording of(String said, String written) {
        return new Rewording(Pattern.compile(said), written.isEmpty() ? List.of() : Arrays.asList(written.split(" ")));
    }

    static List<Token> all(List<Rewording> rules, List<Token> told) {
        var out = told;
        for (Rewording rule : rules) {
            out = out.isEmpty() ? out : rule.of(out);
        }
        return out;
    }

    private List<Token> of(List<Token> told) {
        String words = told.stream().map(Token::text).collect(Collectors.joining(" "));
        var found = said.matcher(words);
        if (!found.find()) {
            return told;
        }
        int from = Reference.token(found.start(1), told);
        int to = from;
        for (int at = found.start(1); at < found.end(1); to++) {
            at += told.get(to).text().length() + 1;
        }
        Token place = told.get(Math.min(from, told.size() - 1));
        var out = new ArrayList<>(told.subList(0, from));
        written.stream().map(place::as).forEach(out::add);
        out.addAll(told.subList(to, told.size()));
        return List.copyOf(out);
    }
}
