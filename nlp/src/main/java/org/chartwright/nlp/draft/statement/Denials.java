package org.chartwright.nlp.draft.statement;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import org.chartwright.nlp.draft.reading.Unit;
import org.chartwright.nlp.draft.reading.Unit.Form;
import org.chartwright.nlp.fact.Mention;
import org.chartwright.nlp.language.Token;

/**
 * Units in, the same with one statement of what was asked in one turn and denied out: "any chest pain ? fever ? chills
 * ?" "no" is "she denies chest pain , fever or chills".
 */
final class Denials {

    private static final int MOST_WORDS = 24;

    private Denials() {}

    static List<Unit> joined(List<Unit> units) {
        var out = new ArrayList<Unit>();
        for (Unit unit : units) {
            if (!out.isEmpty() && together(out.getLast(), unit)) {
                out.add(joined(out.removeLast(), unit));
            } else {
                out.add(unit);
            }
        }
        return List.copyOf(out);
    }

    private static boolean together(Unit one, Unit other) {
        return denies(one)
                && denies(other)
                && one.clause().utterance() == other.clause().utterance()
                && one.mentions().stream()
                        .noneMatch(mention -> other.mentions().stream()
                                .anyMatch(again -> again.term().equals(mention.term())))
                && one.has("history") == other.has("history")
                && one.told().size() + other.told().size() <= MOST_WORDS;
    }

    private static boolean denies(Unit unit) {
        return unit.form() == Form.SYMPTOMS_ANSWERED
                && unit.told().size() > 2
                && unit.told().get(1).is("denies");
    }

    private static Unit joined(Unit one, Unit other) {
        var told = new ArrayList<Token>();
        boolean list = one.told().stream().filter(token -> token.is("or")).count() <= 1;
        one.told().forEach(token -> told.add(list && token.is("or") ? token.as(",") : token));
        boolean more = other.told().stream().anyMatch(token -> token.is("or"));
        told.add(told.getLast().as(more ? "," : "or"));
        told.addAll(other.told().subList(2, other.told().size()));
        var mentions = new ArrayList<Mention>(one.mentions());
        mentions.addAll(other.mentions());
        var evidence = new LinkedHashSet<>(one.evidence());
        evidence.addAll(other.evidence());
        return new Unit(one.clause(), one.form(), told, mentions, List.copyOf(evidence));
    }
}
