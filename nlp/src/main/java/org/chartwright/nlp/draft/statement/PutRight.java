package org.chartwright.nlp.draft.statement;

import java.util.ArrayList;
import java.util.List;
import org.chartwright.nlp.draft.reading.Unit;
import org.chartwright.nlp.language.Clause;
import org.chartwright.nlp.language.PutRightLater;
import org.chartwright.nlp.transcript.Evidence;

/**
 * Units in, the same with the place where what they tell was put right a clause or a turn later, without those that
 * only do so.
 */
final class PutRight {

    private PutRight() {}

    static List<Unit> of(List<Unit> units, List<Clause> clauses) {
        var links = PutRightLater.links(clauses);
        return links.isEmpty()
                ? units
                : units.stream()
                        .filter(unit -> !PutRightLater.only(links, unit.clause()))
                        .map(unit -> with(unit, links, clauses))
                        .toList();
    }

    private static Unit with(Unit unit, List<PutRightLater.Link> links, List<Clause> clauses) {
        var evidence = new ArrayList<Evidence>(unit.evidence());
        links.stream()
                .filter(link -> unit.evidence().stream()
                        .anyMatch(clauses.get(link.clause()).evidence()::overlaps))
                .map(link -> clauses.get(link.by()).evidence())
                .filter(place -> !evidence.contains(place))
                .forEach(evidence::add);
        return new Unit(unit.clause(), unit.form(), unit.told(), unit.mentions(), evidence);
    }
}
