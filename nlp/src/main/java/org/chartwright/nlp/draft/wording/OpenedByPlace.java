package org.chartwright.nlp.draft.wording;

import java.util.List;
import java.util.Set;
import org.chartwright.nlp.language.Token;

/** A sentence that opens with a place or time in, whether its subject follows out. */
final class OpenedByPlace {

    private static final Set<String> DETERMINERS = Set.of("the", "his", "her", "their");
    private static final Set<String> JOINING = Set.of("and", "or", "on", "under", "over", "like");
    private static final Set<String> BEFORE_NOUN = Set.of(
            "a", "an", "the", "of", "to", "for", "with", "from", "at", "in", "his", "her", "their", "my", "your", "it",
            "i", "he", "she", "we", "that", "this");
    private static final Set<String> BEING = Set.of("is", "are", "does", "did", "was", "were");

    private OpenedByPlace() {}

    /** "on the monitor | the longest pause was" */
    static boolean goesOn(List<Token> told, int at, Verbs verbs) {
        return DETERMINERS.contains(told.get(at).text())
                && !BEFORE_NOUN.contains(told.get(at - 1).text())
                && !JOINING.contains(told.get(at - 1).text())
                && told.subList(Math.min(at + 2, told.size()), Math.min(at + 4, told.size())).stream()
                        .anyMatch(token -> BEING.contains(token.text()) && verbs.isAuxiliary(token.text()));
    }
}
