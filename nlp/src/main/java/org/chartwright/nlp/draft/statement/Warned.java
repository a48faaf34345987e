package org.chartwright.nlp.draft.statement;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import org.chartwright.nlp.draft.clean.Plainly;
import org.chartwright.nlp.draft.reading.Unit;
import org.chartwright.nlp.draft.reading.Unit.Form;
import org.chartwright.nlp.draft.wording.Narrator;
import org.chartwright.nlp.fact.Mention;
import org.chartwright.nlp.fact.Term.Kind;
import org.chartwright.nlp.language.Clause;
import org.chartwright.nlp.language.InGeneral;
import org.chartwright.nlp.language.Token;

/**
 * "let me warn you what to look out for | you would have swelling of the lips" in, "warned of swelling of the lips"
 * out: signs that were described as a warning are told as one, and never as the patient's.
 */
final class Warned {

    private static final Pattern WARNS = Pattern.compile(
            "\\b(?:warn(?:ing)? you|(?:danger|warning|red flag) (?:signs?|symptoms?)|red flags|(?:look|watch) out for|signs (?:and symptoms )?(?:of|are|to look))\\b");
    private static final Pattern SIGNS = Pattern.compile(
            "^.*?\\byou (?:would|might|may|could) (?:(?:also|usually|typically|then|probably) )*(?:have|get|notice|see|develop|experience) ");
    private static final int NEAR = 3;
    private static final int LONGEST = 24;

    private Warned() {}

    static Optional<Unit> of(Clause clause, List<Clause> clauses, Narrator narrator, List<Mention> mentions) {
        boolean symptom = mentions.stream()
                .anyMatch(mention -> mention.clause().number() == clause.number()
                        && mention.term().kind() == Kind.SYMPTOM);
        if (!symptom || clause.tokens().size() > LONGEST || !InGeneral.described(clause, clauses)) {
            return Optional.empty();
        }
        var before = clauses.subList(Math.max(0, clause.number() - NEAR), clause.number()).stream()
                .filter(said -> said.byClinician() && WARNS.matcher(said.text()).find())
                .reduce((one, other) -> other);
        var signs = SIGNS.matcher(clause.text());
        if (before.isEmpty() || !signs.find()) {
            return Optional.empty();
        }
        int from = (int) signs.group().chars().filter(c -> c == ' ').count();
        var rest = new Clause(
                clause.number(),
                clause.utterance(),
                clause.speaker(),
                clause.tokens().subList(from, clause.tokens().size()),
                false);
        var told = new ArrayList<Token>();
        told.add(clause.tokens().getFirst().as("warned"));
        told.add(clause.tokens().getFirst().as("of"));
        told.addAll(Plainly.condition(narrator.tell(rest)));
        var named = mentions.stream()
                .filter(mention -> mention.clause().number() == clause.number())
                .toList();
        return Optional.of(new Unit(
                clause, Form.SAFETY_NET, told, named, List.of(before.get().evidence(), clause.evidence())));
    }
}
