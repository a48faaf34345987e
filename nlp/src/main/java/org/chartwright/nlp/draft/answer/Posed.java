package org.chartwright.nlp.draft.answer;

import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.chartwright.nlp.language.Clause;
import org.chartwright.nlp.language.Token;

/** Tokens of a question in, the same without what only leads up to it and what only trails behind it out. */
public final class Posed {

    private static final Pattern OTHER_CHOICE =
            Pattern.compile("^(?:(?:or|like|maybe|,) )*(?:an?|the) (?:[a-z-]+ ?){1,4}$|^or (?!anything)");
    private static final Set<String> LEADS = Set.of(
            "and", "so", "okay", "ok", "alright", "now", "well", "then", ",", "but", "um", "great", "good", "yeah",
            "right", "all", "also");
    private static final Pattern TRAILING = Pattern.compile(
            "(?: ,)? (?:(?:or |(?<!\\b(?:had|have|having|felt|experienced|noticed|seen|gotten|got) ))anything (?:else )?(?:like|along|of) .*|or anything(?: else)?|(?:like|as) (?:that )?(?:i|we|you) (?:had |have |just |did )*(?:asked?|told|discussed|talked|prescribed|mentioned|said|recommended|instructed).*"
                    + "|that (?:i|we|they) (?:had |have |just )*(?:prescribed|gave|discussed|talked|put|started|recommended|ordered).*|that you (?:have |had |have ever |can |could )?(?:noticed|know of|knew of|recall|remember|think of)|whatsoever|you know|or what|or)$");
    private static final int LEAST = 3;

    private Posed() {}

    static List<Token> of(List<Token> question) {
        int from = 0;
        while (from < question.size() - 1 && LEADS.contains(question.get(from).text())) {
            from++;
        }
        var rest = question.subList(from, question.size());
        var tail = TRAILING.matcher(text(rest));
        if (!tail.find()) {
            return rest;
        }
        int words = (int) text(rest)
                        .substring(0, tail.start())
                        .chars()
                        .filter(c -> c == ' ')
                        .count()
                + 1;
        return words >= LEAST ? rest.subList(0, words) : rest;
    }

    public static String text(List<Token> tokens) {
        return tokens.stream().map(Token::text).collect(Collectors.joining(" "));
    }

    /** "were you at a light ? a stop sign ?": one yes to both settles neither. */
    static boolean twice(Clause question, List<Clause> clauses) {
        int next = question.number() + 1;
        return next < clauses.size()
                && clauses.get(next).utterance() == question.utterance()
                && OTHER_CHOICE.matcher(clauses.get(next).text()).find();
    }
}
