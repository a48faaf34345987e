package org.chartwright.nlp.draft.statement;

import java.util.List;
import org.chartwright.nlp.Visit;
import org.chartwright.nlp.draft.reading.Phase;
import org.chartwright.nlp.draft.reading.Reading;
import org.chartwright.nlp.draft.reading.Verdict;
import org.chartwright.nlp.draft.reference.Pronouns;
import org.chartwright.nlp.draft.rundown.Rundown;
import org.chartwright.nlp.draft.wording.Narrator;
import org.chartwright.nlp.draft.wording.Verbs;
import org.chartwright.nlp.fact.BareQuestion;
import org.chartwright.nlp.fact.ReadMentions;
import org.chartwright.nlp.fact.Terms;
import org.chartwright.nlp.language.SomebodyElse;
import org.chartwright.nlp.language.SplitClauses;

/** Visit in, its {@link Reading} out. */
public final class ReadVisit {

    private static final int AGE_OF_MAJORITY = 18;

    private final Terms terms;
    private final Verbs verbs;
    private final SplitClauses splitClauses;

    public ReadVisit(Terms terms, Verbs verbs, SplitClauses splitClauses) {
        this.splitClauses = splitClauses;
        this.terms = terms;
        this.verbs = verbs;
    }

    public Reading of(Visit visit) {
        boolean child = visit.patient().age().orElse(AGE_OF_MAJORITY) < AGE_OF_MAJORITY;
        var pronouns = Pronouns.of(visit.patient());
        var clauses =
                BareQuestion.marked(Addressed.without(splitClauses.of(visit.transcript()), visit.patient()), terms);
        var mentions = new ReadMentions(terms, child).of(clauses);
        var narrator = new Narrator(verbs, pronouns);
        var announced = Phase.of(clauses);
        var verdicts = Phase.inPassing(announced, clauses) && !Phase.examined(clauses)
                ? new Verdicts(clauses, mentions, narrator).all()
                : List.<Verdict>of();
        var phases = Phase.concluding(announced, clauses, verdicts);
        var rundown = Rundown.of(visit.transcript(), clauses, phases);
        var units = new MakeUnits(narrator, verbs, pronouns)
                .of(clauses, mentions, SomebodyElse.in(clauses, child)).stream()
                        .filter(unit -> !rundown.tells(unit))
                        .toList();
        return new Reading(
                visit,
                clauses,
                mentions,
                phases,
                verdicts,
                units,
                UnitFeatures.of(clauses, phases, units),
                rundown.lines());
    }
}
