package org.chartwright.nlp.fact;

import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import org.chartwright.nlp.fact.Detail.Medication;
import org.chartwright.nlp.fact.Detail.Medication.Action;
import org.chartwright.nlp.fact.Fact.Polarity;
import org.chartwright.nlp.fact.Term.Kind;
import org.chartwright.nlp.language.Clause;

/**
 * A clinician's clause that changes the dose of "it" in, which drug goes to which dose out, where only one can be
 * meant: "you are on lisinopril 20" "yes" "let's go up to 40".
 */
final class DoseOfIt {

    private static final String DOSE =
            " (?<dose>\\d{1,4}(?:\\.\\d+)?)(?![\\d.]*\\d)(?: (?<unit>mg|mcg|units?|grams?))?(?! ?(?:and a (?:half|quarter)|to |times|weeks?|days?|hours?|months?|years?|percent|%|/|tablets?|pills?|puffs?|pounds?|feet|miles|steps|sessions?|visits?|cups?|drinks?))";
    /** "good , drop to 5 next week" */
    private static final String OPENS = "^(?:(?:so|good|okay|ok|great|then|and|let's|now|we will|i will|,) )*";

    private static final Pattern UP = Pattern.compile(
            "\\b(?:go(?:ing)? up(?: on (?:it|that))? to|(?:increase|raise|bump|push|bring|take|move|turn) (?:it|that|you|the dose|that one)(?: up)? to|"
                    + OPENS + "(?:bump|increase|titrate|go)(?: up)? to)" + DOSE);
    private static final Pattern DOWN = Pattern.compile(
            "\\b(?:go(?:ing)? (?:back )?down(?: on (?:it|that))? to|(?:cut|drop|lower|reduce|decrease) (?:it|that|you|the dose|that one)(?: back)?(?: down)? to|(?:bring|take) (?:it|that|you|the dose) down to|"
                    + OPENS + "(?:drop|taper|come|go) (?:back )?(?:down )?to)" + DOSE);
    private static final Pattern NOT_DECIDED = Pattern.compile(
            "\\b(?:if|unless|would|could|might|may|when|once|after|not|never|was|were|did|had|last|before|maybe|until)\\b");

    /** So many clauses back the drug may have been named, and so many turns. */
    private static final int NEAR = 4;

    private static final int TURNS = 2;

    private DoseOfIt() {}

    static Optional<Fact> in(Clause clause, List<Clause> clauses, List<Mention> mentions) {
        if (!clause.byClinician() || clause.question() || names(clause, mentions)) {
            return Optional.empty();
        }
        var up = UP.matcher(clause.text());
        var down = DOWN.matcher(clause.text());
        boolean lower = down.find();
        if (!lower && !up.find() || NOT_DECIDED.matcher(clause.text()).find()) {
            return Optional.empty();
        }
        var dose = lower ? down : up;
        String strength = dose.group("dose") + (dose.group("unit") == null ? "" : " " + dose.group("unit"));
        var often = Doses.frequency(clause.tokens(), 0, clause.tokens().size())
                .filter(words -> !clause.text().contains(" and a "));
        return meant(clause, clauses, mentions)
                .map(drug -> new Fact(
                        Fact.Kind.MEDICATION,
                        drug.words() + " " + strength
                                + often.map(words -> " " + words).orElse(""),
                        Polarity.PRESENT,
                        Fact.Certainty.CERTAIN,
                        Fact.Time.PLANNED,
                        Fact.About.PATIENT,
                        new Medication(
                                drug.words(),
                                Optional.of(strength),
                                Optional.empty(),
                                often,
                                lower ? Action.DECREASE : Action.INCREASE),
                        List.of(drug.clause().evidence(), clause.evidence())));
    }

    /** The drug of the nearest clause that names any, if it names one only. */
    private static Optional<Mention> meant(Clause clause, List<Clause> clauses, List<Mention> mentions) {
        int from = Math.max(0, clause.number() - NEAR);
        for (Clause before : clauses.subList(from, clause.number()).reversed()) {
            if (before.utterance() < clause.utterance() - TURNS) {
                return Optional.empty();
            }
            var drugs = mentions.stream()
                    .filter(mention ->
                            mention.clause() == before && mention.term().kind() == Kind.DRUG)
                    .toList();
            if (!drugs.isEmpty()) {
                return Optional.of(drugs.getFirst())
                        .filter(drug ->
                                drugs.stream().map(Mention::term).distinct().count() == 1 && drug.certain());
            }
        }
        return Optional.empty();
    }

    private static boolean names(Clause clause, List<Mention> mentions) {
        return mentions.stream()
                .anyMatch(mention -> mention.clause() == clause
                        && (mention.term().kind() == Kind.DRUG || mention.term().kind() == Kind.TEST));
    }
}
