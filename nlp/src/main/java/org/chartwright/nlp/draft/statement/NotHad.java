package org.chartwright.nlp.draft.statement;

import java.util.List;
import org.chartwright.nlp.fact.Mention;
import org.chartwright.nlp.fact.Term.Kind;
import org.chartwright.nlp.fact.WouldBe;
import org.chartwright.nlp.language.Clause;
import org.chartwright.nlp.language.InWarning;

/** A clause with what it names in, whether it is named as something the patient does not have, and only so, out. */
final class NotHad {

    private NotHad() {}

    static boolean only(Clause clause, List<Mention> mentions, List<Clause> clauses) {
        boolean echo = !clause.byClinician()
                && !mentions.isEmpty()
                && mentions.stream().allMatch(mention -> InWarning.said(clause, mention.words(), clauses));
        return echo
                || mentions.stream()
                        .anyMatch(mention -> (mention.term().kind() == Kind.SYMPTOM
                                        || mention.term().kind() == Kind.CONDITION)
                                && WouldBe.at(clause, mention.from()));
    }
}
