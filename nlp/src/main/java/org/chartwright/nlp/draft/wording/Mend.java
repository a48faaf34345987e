package org.chartwright.nlp.draft.wording;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.chartwright.nlp.language.Token;
import org.chartwright.templates.SectionKind;

/**
 * Words of a unit that are no sentence in, the longest part of them that is one out: "what i will do i will refer her
 * to therapy" holds "i will refer her to therapy". Nothing is cut off that could turn the meaning of the rest.
 */
public final class Mend {

    private static final Set<String> SUBJECTS =
            Set.of("i", "we", "he", "she", "they", "it", "there", "the", "his", "her", "their");

    /** Where the end of a sentence may be cut off. */
    private static final Set<String> JOINTS = Set.of(",", "which", "so", "and", "okay", "because");

    /** A part is not told without these, since they deny it or make it depend on something. */
    private static final Set<String> TURNING = Set.of(
            "not",
            "no",
            "never",
            "without",
            "denies",
            "if",
            "unless",
            "provided",
            "assuming",
            "when",
            "after",
            "once",
            "while",
            "until",
            "should",
            "could",
            "would",
            "might",
            "may",
            "maybe",
            "think",
            "thinks",
            "thought",
            "say",
            "says",
            "said",
            "tell",
            "told",
            "hope",
            "worried",
            "whether",
            "instead",
            "except",
            "but",
            "before",
            "than",
            "or",
            "like",
            "ask",
            "asked",
            "know",
            "he's",
            "mom",
            "dad",
            "mother",
            "father",
            "brother",
            "sister",
            "wife",
            "husband",
            "son",
            "daughter",
            "aunt",
            "uncle",
            "cousin",
            "friend",
            "grandmother",
            "grandfather",
            "parents",
            "kids",
            "people",
            "patients",
            "children",
            "neighbor",
            "coworker",
            "boyfriend",
            "girlfriend");

    /** What follows these was asked. */
    private static final Set<String> ASKING = Set.of("do", "does", "did", "have", "are", "is", "were", "was", "can");

    private static final int LEAST_WORDS = 5;

    private Mend() {}

    /** @return empty where the words are a sentence already or hold none */
    public static Optional<List<Token>> of(List<Token> told, Verbs verbs) {
        if (Wellformed.sentence(told, SectionKind.RESULTS, verbs)) {
            return Optional.empty();
        }
        for (int length = told.size() - 1; length >= LEAST_WORDS; length--) {
            for (int from = 0; from + length <= told.size(); from++) {
                int to = from + length;
                if (begins(told, from, verbs) && ends(told, to) && safe(told, from, to)) {
                    var part = told.subList(from, to);
                    if (Wellformed.sentence(part, SectionKind.HISTORY_OF_PRESENT_ILLNESS, verbs)) {
                        return Optional.of(List.copyOf(part));
                    }
                }
            }
        }
        return Optional.empty();
    }

    private static boolean begins(List<Token> told, int from, Verbs verbs) {
        if (from == 0) {
            return true;
        }
        if (ASKING.contains(told.get(from - 1).text())) {
            return false;
        }
        boolean person = SUBJECTS.contains(told.get(from).text());
        int verb = from + 1;
        boolean named =
                Set.of("the", "his", "her", "their").contains(told.get(from).text());
        if (named) {
            // a noun phrase begins a sentence only after a pause
            return told.get(from - 1).is(",") && verb + 1 < told.size();
        }
        return person && verb < told.size() && verbs.isAuxiliary(told.get(verb).text())
                || person && told.get(from - 1).is(",");
    }

    private static boolean ends(List<Token> told, int to) {
        return to == told.size() || JOINTS.contains(told.get(to).text());
    }

    private static boolean safe(List<Token> told, int from, int to) {
        var cut = new ArrayList<>(told.subList(0, from));
        cut.addAll(told.subList(to, told.size()));
        var words = cut.stream().map(Token::text).collect(Collectors.toSet());
        return words.stream().noneMatch(TURNING::contains) && cut.stream().noneMatch(Token::isNumber);
    }
}
