package org.chartwright.nlp.draft.statement;

import java.util.List;
import java.util.Optional;
import org.chartwright.nlp.draft.answer.NamedAnswer;
import org.chartwright.nlp.draft.reading.Unit;
import org.chartwright.nlp.draft.reading.Unit.Form;
import org.chartwright.nlp.language.Clause;
import org.chartwright.nlp.language.Token;

/**
 * A patient's answer in, whether it is told under what was asked: only where question and answer made no sentence that
 * says as much.
 */
final class UnderQuestion {

    private static final int PLAIN = 8;

    private UnderQuestion() {}

    /** @param units those made so far; the line takes the place of what says less */
    static boolean told(List<Unit> units, Clause clause, NamedAnswer named) {
        var line = named.of(clause);
        var made = units.stream()
                .filter(unit -> unit.evidence().contains(clause.evidence())
                        && !unit.evidence().getFirst().equals(clause.evidence()))
                .filter(unit -> unit.form() != Form.SYMPTOMS_ANSWERED && unit.form() != Form.STATEMENT)
                .toList();
        if (line.isEmpty() || !made.stream().allMatch(unit -> vague(unit, line))) {
            return false;
        }
        units.removeIf(made::contains);
        units.removeIf(unit -> unit.form() == Form.STATEMENT
                && unit.clause().byClinician()
                && unit.evidence().stream().allMatch(line.get().evidence()::contains));
        units.add(line.get());
        return true;
    }

    /** "this started ...", and what says only a part of the answer. */
    private static boolean vague(Unit made, Optional<Unit> line) {
        boolean less = line.stream()
                .flatMap(unit -> unit.told().stream())
                .filter(Token::isNumber)
                .anyMatch(number -> !made.has(number.text()));
        return made.form() == Form.SHORT_ANSWER
                        && made.told().getFirst().is("this")
                        && made.told().size() > PLAIN
                || made.form() == Form.QUESTION_ANSWERED && less;
    }
}
