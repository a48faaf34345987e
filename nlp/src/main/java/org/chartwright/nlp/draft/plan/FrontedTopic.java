package org.chartwright.nlp.draft.plan;

import java.util.Optional;
import org.chartwright.nlp.draft.reading.Reading;
import org.chartwright.nlp.fact.Fact.About;
import org.chartwright.nlp.fact.Fact.Certainty;
import org.chartwright.nlp.fact.Fact.Polarity;
import org.chartwright.nlp.fact.Mention;
import org.chartwright.nlp.fact.Term.Kind;
import org.chartwright.nlp.language.Clause;
import org.chartwright.nlp.language.SpokenTopic;

/**
 * A clause of the clinician in, the problem it turns to out where that is told before what is said of it: "the pressure
 * i am going to add losartan" turns to the hypertension of the visit, or to its blood pressure where none was named.
 */
final class FrontedTopic {

    private FrontedTopic() {}

    static Optional<String> of(Clause clause, Reading reading, String complaint) {
        return SpokenTopic.in(clause.text())
                .flatMap(topic -> reading.mentions().reversed().stream()
                        .filter(mention -> problem(mention)
                                && topic.fitting().stream()
                                        .anyMatch(part ->
                                                mention.term().preferred().contains(part)
                                                        || mention.words().contains(part)))
                        .findFirst()
                        .map(mention -> ProblemName.of(mention, reading, complaint))
                        .or(() -> Optional.of(topic.fallback()).filter(name -> !name.isEmpty())));
    }

    private static boolean problem(Mention mention) {
        return (mention.term().kind() == Kind.CONDITION || mention.term().kind() == Kind.SYMPTOM)
                && mention.assertion().polarity() == Polarity.PRESENT
                && mention.assertion().about() == About.PATIENT
                && mention.assertion().certainty() != Certainty.HYPOTHETICAL
                && !ProblemName.sought(mention);
    }
}
