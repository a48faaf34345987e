package org.chartwright.nlp.draft.statement;

import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.chartwright.nlp.draft.reading.Unit;
import org.chartwright.nlp.draft.reading.Unit.Form;
import org.chartwright.nlp.draft.reference.Pronouns;
import org.chartwright.nlp.fact.Mention;
import org.chartwright.nlp.fact.Term.Kind;
import org.chartwright.nlp.language.Clause;

/**
 * A patient's question in, what medicine it asks for out: "can you change it to tramadol ?" is "she asks for tramadol".
 */
final class RequestedMedicine {

    private static final Pattern ASKS = Pattern.compile(
            "^(?:(?:so|and|but|well|please|doctor|doc|um|oh|,) )*(?:can|could|may|will|would) (?:you|i|we) (?:(?:please|just|maybe|possibly|not) )*(?:(?:change|switch) (?:(?:it|that|this|me|them) )?(?:back |over )*to|have|get|give me|prescribe(?: me)?|put me (?:back )?on|write me|try|order(?: me)?)(?: (?:a|an|some|more|the|my|another|prescription|refill|dose|shot|of|for))*$");

    private RequestedMedicine() {}

    static Optional<Unit> of(Clause clause, List<Mention> mentions, Pronouns patient) {
        var drugs = mentions.stream()
                .filter(mention -> mention.term().kind() == Kind.DRUG)
                .toList();
        if (clause.byClinician() || !clause.question() || drugs.size() != 1) {
            return Optional.empty();
        }
        Mention drug = drugs.getFirst();
        String before = String.join(" ", clause.words().subList(0, drug.from()));
        if (!ASKS.matcher(before).find() || before.contains(" not ")) {
            return Optional.empty();
        }
        var name = clause.tokens().subList(drug.from(), drug.to());
        String asks = patient.subject() + " asks for" + (before.contains(" more") ? " more" : "");
        var told = Stream.concat(Stream.of(asks.split(" ")).map(name.getFirst()::as), name.stream())
                .toList();
        return Optional.of(new Unit(clause, Form.STATEMENT, told, mentions, List.of(clause.evidence())));
    }
}
