package org.chartwright.nlp.draft.choice;

import java.util.HashSet;
import java.util.Set;
import org.chartwright.nlp.draft.reading.Reading;
import org.chartwright.nlp.draft.reading.Unit;
import org.chartwright.nlp.fact.Term.Kind;

/** A unit in, what it counts beside a selector's score out: more with a drug, a complaint or a quantity in it. */
final class Bonus {

    private static final double DRUG = 0.3;
    private static final double NUMBER = 0.35;

    private final Set<String> drugs;

    private Bonus(Set<String> drugs) {
        this.drugs = Set.copyOf(drugs);
    }

    /** With the names of the visit's drugs as they were said, which a statement may hold in the place of "it". */
    static Bonus in(Reading reading) {
        var out = new HashSet<String>();
        for (var mention : reading.mentions()) {
            if (mention.term().kind() == Kind.DRUG && mention.to() - mention.from() == 1) {
                out.add(mention.clause().tokens().get(mention.from()).text());
            }
        }
        return new Bonus(out);
    }

    double of(Unit unit) {
        boolean drug = unit.mentions(Kind.DRUG) || unit.told().stream().anyMatch(token -> drugs.contains(token.text()));
        return (drug || MeasuredUnit.examined(unit) ? DRUG : 0)
                + (OfPatient.complains(unit) ? DRUG : 0)
                + (unit.hasNumber() || OfPatient.quantity(unit) ? NUMBER : 0);
    }
}
