package org.chartwright.nlp.draft.statement;

import java.util.List;
import org.chartwright.nlp.Visit;
import org.chartwright.nlp.draft.exam.Scraps;
import org.chartwright.nlp.draft.reading.Phase;
import org.chartwright.nlp.draft.reading.Reading;
import org.chartwright.nlp.draft.reading.Verdict;
import org.chartwright.nlp.draft.reference.Pronouns;
import org.chartwright.nlp.draft.rundown.Rundown;
import org.chartwright.nlp.draft.wording.Narrator;
import org.chartwright.nlp.draft.wording.Verbs;
import org.chartwright.nlp.fact.BareQuestion;
import org.chartwright.nlp.fact.Mention;
import org.chartwright.nlp.fact.ReadMentions;
import org.chartwright.nlp.fact.Terms;
import org.chartwright.nlp.fact.Withdrawals;
import org.chartwright.nlp.history.SpokenSex;
import org.chartwright.nlp.language.Charge;
import org.chartwright.nlp.language.Clause;
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

    public Reading of(Visit recorded) {
        var said = splitClauses.of(recorded.transcript());
        var visit = recorded.patient().sex().isPresent() ? recorded : recorded.with(SpokenSex.in(said));
        boolean child = visit.patient().age().orElse(AGE_OF_MAJORITY) < AGE_OF_MAJORITY;
        var pronouns = Pronouns.of(visit.patient());
        var clauses = BareQuestion.marked(Addressed.without(said, visit.patient()), terms);
        var narrator = new Narrator(verbs, pronouns, Charge.of(clauses));
        var asSaid = Told.of(clauses, new ReadMentions(terms, child).of(clauses), narrator);
        var rundown = Rundown.of(visit.transcript(), clauses, asSaid.phases()).with(Scraps.in(clauses));
        var cut = rundown.cut(clauses);
        var told =
                cut.size() == clauses.size() ? asSaid : Told.of(cut, new ReadMentions(terms, child).of(cut), narrator);
        var withdrawn = Withdrawals.in(told.clauses(), told.mentions());
        var units = new MakeUnits(narrator, verbs, pronouns)
                        .of(
                                told.clauses(),
                                told.mentions(),
                                SomebodyElse.in(told.clauses(), child),
                                withdrawn,
                                told.phases())
                        .stream()
                        .filter(unit -> !rundown.tells(unit))
                        .toList();
        return new Reading(
                visit,
                told.clauses(),
                told.mentions(),
                withdrawn,
                told.phases(),
                told.verdicts(),
                units,
                UnitFeatures.of(told.clauses(), told.phases(), units),
                rundown.lines());
    }

    /**
     * Clauses with what is named in them, the parts of the visit they are of, and what the complaint is taken to be.
     */
    private record Told(List<Clause> clauses, List<Mention> mentions, List<Phase> phases, List<Verdict> verdicts) {

        static Told of(List<Clause> clauses, List<Mention> mentions, Narrator narrator) {
            var announced = Phase.of(clauses);
            var verdicts = Phase.inPassing(announced, clauses) && !Phase.examined(clauses)
                    ? new Verdicts(clauses, mentions, narrator).all()
                    : List.<Verdict>of();
            return new Told(clauses, mentions, Phase.concluding(announced, clauses, verdicts), verdicts);
        }
    }
}
