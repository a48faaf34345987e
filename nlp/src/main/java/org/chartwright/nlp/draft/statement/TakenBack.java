package org.chartwright.nlp.draft.statement;

import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import org.chartwright.nlp.draft.reading.Unit;
import org.chartwright.nlp.draft.reading.Unit.Form;

/** Statements in, without those that the answer to the same question, asked again, denies. */
final class TakenBack {

    private static final Pattern HAS =
            Pattern.compile("^(?:he|she|the patient) (?:has got|has|does have) (?!not\\b)(.+)$");
    private static final Pattern HAS_NOT =
            Pattern.compile("^(?:he|she|the patient) (?:has not got|does not have|has not) (?:an? |any )?(.+)$");

    private TakenBack() {}

    static List<Unit> without(List<Unit> units) {
        return IntStream.range(0, units.size())
                .filter(i -> owned(units.get(i))
                        .filter(thing -> units.subList(i + 1, units.size()).stream()
                                .filter(later -> later.form() == Form.QUESTION_ANSWERED)
                                .map(later -> HAS_NOT.matcher(later.text()))
                                .anyMatch(lacks ->
                                        lacks.matches() && lacks.group(1).equals(thing)))
                        .isEmpty())
                .mapToObj(units::get)
                .toList();
    }

    private static Optional<String> owned(Unit unit) {
        var has = HAS.matcher(unit.text());
        return unit.form() == Form.QUESTION_ANSWERED && has.matches()
                ? Optional.of(has.group(1).replaceFirst("^(?:an?|any) ", ""))
                : Optional.empty();
    }
}
