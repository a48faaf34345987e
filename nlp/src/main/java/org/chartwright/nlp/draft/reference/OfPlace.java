package org.chartwright.nlp.draft.reference;

import java.util.Optional;
import java.util.regex.Pattern;
import org.chartwright.nlp.language.Clause;

/**
 * Who "they" are where the one place that treated the patient was named just before: "i went to the er" "they ran an
 * ekg" is "the ER ran an EKG". Empty where other people were spoken of as well.
 */
final class OfPlace {

    private static final Pattern TREATED = Pattern.compile(
            "^they (?:(?:also|just|only|actually|then|even) )*(?:gave|kept|ran|put|took|told|found|ordered|started|sent|admitted|discharged|prescribed|checked|drew|scanned|performed|treated|did(?= (?:an?|some|all|the|another|\\d|blood|labs|tests|imaging|x-rays?)\\b))\\b");
    private static final Pattern PLACE = Pattern.compile(
            "\\b(?:to|in|at|from|through|by) (?:the|an|that) (emergency (?:room|department)|er|ed|hospital|urgent care)\\b");
    /** Who else may be meant, and what was not done. */
    private static final Pattern OTHERS = Pattern.compile(
            "\\b(?:not|n't|never|if|parents|kids|children|people|doctors|nurses|friends|sisters|brothers|paramedics|ambulance|police|specialists?|surgeons?|insurance|pharmacy|office|clinic|school|work|family|team"
                    + "|\\w+ologists?|orthopedists?|pcp|primary|doctor|dr\\.?|husband|wife|mom|dad|mother|father|daughter|son|sister|brother|wife|guys|both)\\b");

    /** The staff of the office did what was done today. */
    private static final Pattern TODAY = Pattern.compile(
            "\\b(?:now|today|here|just (?:checked|did|took|drew|ran)|(?:this|earlier this) (?:morning|afternoon))\\b");

    private static final int BACK = 4;

    private OfPlace() {}

    static Optional<Reference> of(Reference.Said said) {
        if (!TREATED.matcher(Reference.from(0, said.told())).find()
                || TODAY.matcher(said.clause().text()).find()
                || PLACE.matcher(said.clause().text()).find()) {
            return Optional.empty();
        }
        for (int back = 1; said.before(back).isPresent(); back++) {
            Clause clause = said.before(back).get();
            var place = PLACE.matcher(clause.text());
            boolean found = place.find();
            boolean others = OTHERS.matcher(clause.text()).find() && !(found && clause.question());
            if (clause.utterance() < said.clause().utterance() - BACK || others) {
                return Optional.empty();
            }
            if (found) {
                int from = Reference.token(place.start(1), clause.tokens());
                int to = Reference.token(place.end(1) + 1, clause.tokens());
                var thing = new Antecedent.Thing(clause.tokens().subList(from, to), clause.evidence(from, to));
                return Optional.of(Reference.named(said.told(), 0, "the", thing));
            }
        }
        return Optional.empty();
    }
}
