package org.chartwright.nlp.draft.choice;

import java.util.Set;
import java.util.regex.Pattern;
import org.chartwright.nlp.draft.reading.Unit;
import org.chartwright.nlp.draft.reading.Unit.Form;
import org.chartwright.nlp.fact.Mention;
import org.chartwright.nlp.fact.Term.Kind;
import org.chartwright.nlp.language.Token;

/**
 * A clinician's statement without a verb in, whether a note has such lines: "icd placed 2018", "left hip replacement ,
 * 2014". What was done or found, and when, needs no more.
 */
final class TerseLine {

    private static final int LONGEST = 12;
    private static final Pattern YEAR = Pattern.compile("(?:19|20)\\d\\d");
    /** Somebody who does something without a verb, what hangs on other words, and talk. */
    private static final Set<String> LOOSE = Set.of(
            "i",
            "we",
            "he",
            "she",
            "they",
            "it",
            "you",
            "your",
            "that",
            "this",
            "these",
            "those",
            "which",
            "who",
            "if",
            "when",
            "because",
            "so",
            "but",
            "or",
            "not",
            "no",
            "until",
            "since",
            "before",
            "after",
            "what",
            "how",
            "yeah",
            "okay",
            "yes",
            "was",
            "were",
            "is",
            "my",
            "our",
            "maybe",
            "actually",
            "of",
            "to",
            "dragon");

    private static final Set<String> OPEN_END =
            Set.of("and", "with", "a", "an", "the", "in", "for", "by", "at", "from", "on");

    private TerseLine() {}

    static boolean stands(Unit unit) {
        var told = unit.told();
        return unit.byClinician()
                && unit.form() == Form.STATEMENT
                && told.size() >= 3
                && told.size() <= LONGEST
                && (unit.mentions(Kind.PROCEDURE) || unit.mentions(Kind.CONDITION))
                && YEAR.matcher(told.getLast().text()).matches()
                && told.stream().map(Token::text).noneMatch(LOOSE::contains)
                && !OPEN_END.contains(told.getFirst().text())
                && unit.mentions().stream().allMatch(Mention::certain);
    }
}
