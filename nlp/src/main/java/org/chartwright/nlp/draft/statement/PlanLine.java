package org.chartwright.nlp.draft.statement;

import java.util.List;
import org.chartwright.nlp.draft.wording.DrugLine;
import org.chartwright.nlp.draft.wording.Verbs;
import org.chartwright.nlp.draft.wording.Wellformed;
import org.chartwright.nlp.fact.Mention;
import org.chartwright.nlp.language.Clause;
import org.chartwright.nlp.language.Token;
import org.chartwright.templates.SectionKind;

/** What a clause says in, the same as a line of a plan out, where it is no sentence and holds such a line. */
final class PlanLine {

    private PlanLine() {}

    static List<Token> of(List<Token> told, Clause clause, List<Mention> mentions, Verbs verbs) {
        boolean sentence = told.isEmpty() || Wellformed.sentence(told, SectionKind.ASSESSMENT_AND_PLAN, verbs);
        return sentence || !clause.byClinician()
                ? told
                : DrugLine.of(told, mentions).orElse(told);
    }
}
