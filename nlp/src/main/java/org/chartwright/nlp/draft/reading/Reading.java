package org.chartwright.nlp.draft.reading;

import java.util.List;
import org.chartwright.models.Features;
import org.chartwright.nlp.Visit;
import org.chartwright.nlp.fact.Mention;
import org.chartwright.nlp.fact.Withdrawal;
import org.chartwright.nlp.language.Clause;
import org.chartwright.templates.SectionKind;

/**
 * A visit as the drafting engine reads it.
 *
 * @param phases one for each clause
 * @param verdicts what the clinician takes the complaint to be, where nobody announced the plan
 * @param units the statements a note might make
 * @param features one for each unit
 * @param withdrawn what was planned and then not done after all
 * @param runThrough findings and values that the clinician ran through in one breath; no unit says them
 */
public record Reading(
        Visit visit,
        List<Clause> clauses,
        List<Mention> mentions,
        List<Withdrawal> withdrawn,
        List<Phase> phases,
        List<Verdict> verdicts,
        List<Unit> units,
        List<Features> features,
        List<RunLine> runThrough) {

    public Phase phase(Unit unit) {
        return phases.get(unit.clause().number());
    }

    /** Whether the clinician said that the plan begins. */
    public boolean announced() {
        return verdicts.isEmpty() && phases.contains(Phase.PLAN);
    }

    /** Whether the clinician announced neither examination nor plan, and tells in loose talk what is to be done. */
    public boolean loose() {
        return !announced() && !Phase.examined(clauses);
    }

    /** Terms in one clause. */
    public List<Mention> in(Clause clause) {
        return mentions.stream().filter(mention -> mention.clause() == clause).toList();
    }

    /** What was run through of one section. */
    public List<RunLine> runThrough(SectionKind section) {
        return runThrough.stream().filter(line -> line.section() == section).toList();
    }

    /** Words of the whole dialogue. */
    public int words() {
        return clauses.stream().mapToInt(clause -> clause.tokens().size()).sum();
    }
}
