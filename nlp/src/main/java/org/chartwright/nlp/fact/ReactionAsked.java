package org.chartwright.nlp.fact;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import org.chartwright.nlp.fact.Detail.Allergy;
import org.chartwright.nlp.fact.Fact.Polarity;
import org.chartwright.nlp.language.Clause;

/**
 * The allergies of a visit in, the same with the reaction that was asked for after one was named out: "penicillin"
 * "what happens ?" "i get hives".
 */
final class ReactionAsked {

    private static final Pattern ASKS = Pattern.compile(
            "\\bwhat (?:happens|happened|would happen|does (?:it|that|penicillin|[a-z]+) do|did (?:it|that) do|reaction|(?:kind|sort|type) of (?:a )?(?:allergic )?reaction|(?:is|was) (?:the|your|that) (?:allergic )?reaction|do you get|did you get)\\b|\\bhow (?:do|did) you react\\b|^(?:(?:and|okay|,) )*(?:the )?reaction$");
    private static final int SOON = 2;

    private ReactionAsked() {}

    static List<Fact> with(List<Fact> allergies, List<Clause> clauses) {
        var out = new ArrayList<Fact>();
        for (Fact fact : allergies) {
            boolean open = fact.detail() instanceof Allergy allergy
                    && allergy.reaction().isEmpty()
                    && fact.polarity() == Polarity.PRESENT;
            int named = fact.evidence().getLast().utterance();
            boolean last = allergies.stream()
                    .filter(other -> other.evidence().getLast().utterance() == named)
                    .allMatch(other -> other == fact);
            out.add(
                    open && last
                            ? answered(named, clauses)
                                    .map(said -> reacting(fact, said))
                                    .orElse(fact)
                            : fact);
        }
        return out;
    }

    private static Optional<Clause> answered(int named, List<Clause> clauses) {
        return clauses.stream()
                .filter(clause -> clause.byClinician()
                        && clause.utterance() >= named
                        && clause.utterance() <= named + SOON
                        && ASKS.matcher(clause.text()).find())
                .findFirst()
                .flatMap(question -> clauses.stream()
                        .filter(clause -> clause.utterance() == question.utterance() + 1 && !clause.byClinician())
                        .filter(clause -> ReactionSaid.in(clause.text()).isPresent())
                        .findFirst());
    }

    private static Fact reacting(Fact fact, Clause said) {
        var places = new ArrayList<>(fact.evidence());
        places.add(said.evidence());
        String substance = ((Allergy) fact.detail()).substance();
        return new Fact(
                fact.kind(),
                fact.text(),
                fact.polarity(),
                fact.certainty(),
                fact.time(),
                fact.about(),
                new Allergy(substance, ReactionSaid.in(said.text())),
                places);
    }
}
