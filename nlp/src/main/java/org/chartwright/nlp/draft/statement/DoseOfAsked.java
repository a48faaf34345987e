package org.chartwright.nlp.draft.statement;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.chartwright.nlp.draft.reference.Pronouns;
import org.chartwright.nlp.fact.Fact.Polarity;
import org.chartwright.nlp.fact.Mention;
import org.chartwright.nlp.fact.Term.Kind;
import org.chartwright.nlp.language.Clause;
import org.chartwright.nlp.language.Token;
import org.chartwright.nlp.transcript.Evidence;

/**
 * A dose that a patient tells without the drug in, the same with the one drug that was asked about out: "are you taking
 * the glipizide ?" "yes , i take 5 mg a day" is "she takes 5 mg of glipizide a day".
 *
 * @param told the words with the name in them
 * @param place where it was named
 */
record DoseOfAsked(List<Token> told, Evidence place) {

    private static final Set<String> TAKES = Set.of("takes", "taking", "on", "uses", "using", "took");
    private static final Set<String> ABOUT = Set.of("about", "only", "just", "around", "like");
    private static final Set<String> UNITS = Set.of(
            "mg",
            "mcg",
            "milligrams",
            "milligram",
            "micrograms",
            "units",
            "ml",
            "grams",
            "g",
            "tablets",
            "tablet",
            "pills",
            "pill",
            "capsules",
            "puffs");
    private static final int LATEST = 6;

    static Optional<DoseOfAsked> of(
            List<Token> told,
            Clause clause,
            List<Clause> clauses,
            Map<Clause, List<Mention>> byClause,
            Pronouns patient) {
        int unit = unit(told);
        boolean named = byClause.getOrDefault(clause, List.of()).stream()
                .anyMatch(mention -> mention.term().kind() == Kind.DRUG);
        if (clause.byClinician()
                || unit < 0
                || named
                || !told.getFirst().is(patient.subject().split(" ")[0])
                        && !told.getFirst().is(patient.subject())) {
            return Optional.empty();
        }
        var drugs = clauses.subList(0, clause.number()).stream()
                .filter(before -> before.utterance() >= clause.utterance() - 1)
                .flatMap(before -> byClause.getOrDefault(before, List.of()).stream())
                .filter(mention -> mention.term().kind() == Kind.DRUG
                        && !mention.term().group().equals("class"))
                .toList();
        boolean one = drugs.stream().map(Mention::term).distinct().count() == 1;
        if (!one
                || drugs.stream()
                        .anyMatch(mention ->
                                !mention.answered() || mention.assertion().polarity() == Polarity.ABSENT)) {
            return Optional.empty();
        }
        Mention drug = drugs.getLast();
        var out = new ArrayList<>(told.subList(0, unit + 1));
        out.add(told.get(unit).as("of"));
        out.addAll(drug.clause().tokens().subList(drug.from(), drug.to()));
        out.addAll(told.subList(unit + 1, told.size()));
        return Optional.of(new DoseOfAsked(List.copyOf(out), drug.place()));
    }

    /** Where the unit of the dose stands that is taken; less than 0 where none is. */
    private static int unit(List<Token> told) {
        for (int i = 1; i < Math.min(told.size() - 1, LATEST); i++) {
            if (!TAKES.contains(told.get(i).text())) {
                continue;
            }
            int at = i + 1;
            while (at < told.size() - 1 && ABOUT.contains(told.get(at).text())) {
                at++;
            }
            boolean dose = told.get(at).isNumber()
                    && at + 1 < told.size()
                    && UNITS.contains(told.get(at + 1).text())
                    && (at + 2 == told.size() || !told.get(at + 2).is("of"));
            return dose ? at + 1 : -1;
        }
        return -1;
    }
}
