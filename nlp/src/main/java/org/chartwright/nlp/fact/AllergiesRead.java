package org.chartwright.nlp.fact;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.TreeMap;
import java.util.regex.Pattern;
import org.chartwright.nlp.fact.Detail.Allergy;
import org.chartwright.nlp.fact.Fact.Kind;
import org.chartwright.nlp.fact.Fact.Polarity;
import org.chartwright.nlp.language.Clause;
import org.chartwright.nlp.transcript.Evidence;

/**
 * The list of allergies that a clinician reads from the record in, the allergies with their reactions out: "allergies ,
 * i have got penicillin , hives , and codeine makes you vomit".
 */
final class AllergiesRead {

    private static final Pattern OPENS = Pattern.compile(
            "^(?:(?:and|so|okay|alright|now|then|your|the|for|as for|drug|medication|listed|,) )*allergies?\\b(?! (?:shots?|season|symptoms|testing|tests?|pills?|medic\\w+|clinic|doctor))|\\bi (?:have|see|have got)(?: got)?(?: an?| your)? allerg(?:y|ies) (?:to|listed|as|for)\\b|\\b(?:on|in) (?:your|the|his|her) allergy list\\b");
    private static final Pattern ASKS = Pattern.compile(
            "\\b(?:any|do you|have you|are you|other|new|no|none|not|never|seasonal|if|bother|flar\\w*|acting|help|for your allergies|take|taking)\\b");

    private AllergiesRead() {}

    /** @param known allergies that are known otherwise */
    static List<Fact> besides(List<Fact> known, List<Clause> clauses, List<Mention> mentions) {
        var out = new ArrayList<Fact>();
        for (Clause clause : clauses) {
            String before =
                    clause.number() > 0 && clauses.get(clause.number() - 1).utterance() == clause.utterance()
                            ? clauses.get(clause.number() - 1).text()
                            : "";
            boolean opened = OPENS.matcher(clause.text()).find()
                    || before.matches("(?:(?:and|so|okay|your|for|,) )*(?:drug )?allergies(?: ,| :)?");
            if (!clause.byClinician() || !opened || ASKS.matcher(clause.text()).find() || denied(clause, clauses)) {
                continue;
            }
            listed(clause, clauses, mentions).stream()
                    .filter(read -> known.stream().noneMatch(fact -> fact.text().equals(read.text())))
                    .forEach(out::add);
        }
        return out;
    }

    private static boolean denied(Clause clause, List<Clause> clauses) {
        return clauses.stream()
                .filter(next -> next.utterance() == clause.utterance() + 1 && !next.byClinician())
                .findFirst()
                .filter(next -> Answer.senseOf(next) == Answer.Sense.NO
                        || next.text().matches(".*\\b(?:not|no|never|wrong|was|actually)\\b.*"))
                .isPresent();
    }

    private static List<Fact> listed(Clause clause, List<Clause> clauses, List<Mention> mentions) {
        var at = new TreeMap<Integer, String>();
        mentions.stream()
                .filter(mention -> mention.clause().equals(clause)
                        && mention.term().kind() == Term.Kind.DRUG
                        && mention.assertion().polarity() == Polarity.PRESENT)
                .forEach(mention -> at.put(mention.from(), mention.words()));
        for (int i = 0; i < clause.tokens().size(); i++) {
            if (AllergyAfterAll.ALLERGENS.contains(clause.tokens().get(i).text())) {
                at.putIfAbsent(i, clause.tokens().get(i).text());
            }
        }
        var places = places(clause, clauses);
        var out = new ArrayList<Fact>();
        for (var named : at.entrySet()) {
            int end = Optional.ofNullable(at.higherKey(named.getKey()))
                    .orElse(clause.tokens().size());
            String behind = String.join(" ", clause.words().subList(named.getKey(), end));
            out.add(new Fact(
                    Kind.ALLERGY,
                    named.getValue(),
                    Polarity.PRESENT,
                    Fact.Certainty.CERTAIN,
                    Fact.Time.CURRENT,
                    Fact.About.PATIENT,
                    new Allergy(named.getValue(), ReactionSaid.in(behind)),
                    places));
        }
        return out;
    }

    private static List<Evidence> places(Clause clause, List<Clause> clauses) {
        var places = new ArrayList<>(List.of(clause.evidence()));
        if (clause.number() > 0
                && clauses.get(clause.number() - 1).utterance() == clause.utterance()
                && clauses.get(clause.number() - 1).text().contains("allerg")) {
            places.addFirst(clauses.get(clause.number() - 1).evidence());
        }
        return places;
    }
}
