package org.chartwright.nlp.letter;

import java.util.List;
import java.util.Optional;
import org.chartwright.nlp.Visit;
import org.chartwright.nlp.draft.reading.Phase;
import org.chartwright.nlp.fact.Fact;
import org.chartwright.nlp.fact.Mention;
import org.chartwright.nlp.language.Clause;
import org.chartwright.nlp.note.Order;
import org.chartwright.nlp.transcript.Evidence;

/**
 * A visit as the letters read it.
 *
 * @param written whether these are words that a person wrote into the plan, so that all of them are planned
 */
record Heard(
        Visit visit,
        List<Clause> clauses,
        List<Mention> mentions,
        List<Phase> phases,
        List<Fact> facts,
        List<Order> orders,
        boolean written) {

    /** Whether the clinician says here what is to be done. */
    boolean planned(Clause clause) {
        return clause.byClinician()
                && !clause.question()
                && (written || phases.get(clause.number()) == Phase.PLAN || clause.number() * 2 >= clauses.size());
    }

    Optional<Clause> clauseAt(Evidence place) {
        return clauses.stream()
                .filter(clause -> clause.evidence().overlaps(place))
                .findFirst();
    }

    List<Mention> in(Clause clause) {
        return mentions.stream()
                .filter(mention -> mention.clause().equals(clause))
                .toList();
    }
}
