package org.chartwright.nlp.draft;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.chartwright.nlp.language.Token;

/**
 * Words of a statement in, the same with verbs that agree and a comma between what is denied one after the other out.
 */
final class Concord {

    private static final Set<String> SINGULAR = Set.of("he", "she", "it", "the patient");

    private static final Set<String> NOT_LISTING = Set.of(
            "and", "or", "but", "is", "are", "was", "were", "has", "have", "had", "with", "there", "shows", "showed",
            "of", "to", "for", "on", "in", "that", "the", "reports", "denies", "at", "by", "says", "know", "see", "if");

    private Concord() {}

    /** "there is no fractures no bony abnormalities" is "there are no fractures , no bony abnormalities". */
    static List<Token> of(List<Token> told) {
        var out = new ArrayList<Token>();
        for (int i = 0; i < told.size(); i++) {
            Token token = told.get(i);
            boolean another = token.is("no")
                    && i > 2
                    && told.subList(0, i - 1).stream().anyMatch(before -> before.is("no"))
                    && told.get(i - 1).isWord()
                    && !NOT_LISTING.contains(told.get(i - 1).text());
            if (another) {
                out.add(token.as(","));
            }
            boolean several = token.is("is")
                    && i > 0
                    && told.get(i - 1).is("there")
                    && i + 2 < told.size()
                    && told.get(i + 1).is("no")
                    && several(told.get(i + 2).text());
            boolean one = i == 1 && SINGULAR.contains(told.get(0).text());
            out.add(
                    several
                            ? token.as("are")
                            : one && token.is("have")
                                    ? token.as("has")
                                    : one && token.is("do") ? token.as("does") : token);
        }
        return List.copyOf(out);
    }

    private static boolean several(String noun) {
        return noun.length() > 4
                && noun.endsWith("s")
                && !noun.endsWith("ss")
                && !noun.endsWith("is")
                && !noun.endsWith("us")
                && !noun.equals("diabetes");
    }
}
