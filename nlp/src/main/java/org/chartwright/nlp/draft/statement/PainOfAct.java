package org.chartwright.nlp.draft.statement;

import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import org.chartwright.nlp.language.Clause;

/**
 * A patient's "no pain" in, whether it may be meant of one act or place only and not of all pain out: "any pain when
 * you pass urine ?" "no pain or urgency".
 */
final class PainOfAct {

    private static final Pattern NO_PAIN = Pattern.compile(
            "^(?:(?:no|nope|um|uh|well|yeah|yes|so|and|like|there is|there was|,) )*(?:no|not any) pains?(?: as such| at all| or [a-z]+| really| and no [a-z]+| , no [a-z]+|(?: ,)? no)*$");
    private static final Pattern ANY_PAIN = Pattern.compile(
            "\\b(?:any|no|in|have|having|got|a|about the|is the|your) pains?(?: (?:at all|now|right now|today|currently|at the moment|or [a-z]+|there|anymore))*$");
    private static final Pattern ACT = Pattern.compile("\\b(?:when|while|whenever|if|on|after|during)\\b");
    private static final int REACH = 2;

    private PainOfAct() {}

    static boolean denied(Clause clause, List<Clause> clauses) {
        return !clause.byClinician()
                && NO_PAIN.matcher(clause.text()).matches()
                && asked(clause, clauses)
                        .filter(asked -> ANY_PAIN.matcher(asked).find()
                                && !ACT.matcher(asked).find())
                        .isEmpty();
    }

    /** The turn before, where it asks. */
    private static Optional<String> asked(Clause clause, List<Clause> clauses) {
        var turn = clauses.subList(0, clause.number()).stream()
                .filter(before -> before.byClinician()
                        && before.utterance() < clause.utterance()
                        && before.utterance() >= clause.utterance() - REACH)
                .toList();
        return turn.stream()
                .map(Clause::text)
                .filter(text -> text.contains("pain"))
                .reduce((one, other) ->
                        turn.stream().anyMatch(said -> ACT.matcher(said.text()).find()) ? "" : other);
    }
}
