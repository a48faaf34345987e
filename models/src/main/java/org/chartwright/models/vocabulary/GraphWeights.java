package org.chartwright.models.vocabulary;

import java.util.Collections;
import java.util.EnumMap;
import java.util.Map;

/**
 * How much the graph is bent towards clinical talk.
 *
 * @param clinical share of clinical speech in each probability, 0 to 1; the rest is the base model's
 * @param boosts by how much terms of a kind are preferred to what was counted, in nats
 * @param unseenTerms how often all terms that were never seen in training together are taken to have been seen
 */
record GraphWeights(double clinical, Map<SpokenTerm.Kind, Double> boosts, double unseenTerms) {

    /** Chosen on half of the terms; the figures are in the scoreboard. */
    static final GraphWeights SHIPPED = new GraphWeights(
            0.12,
            Map.of(
                    SpokenTerm.Kind.DRUG, 2.0,
                    SpokenTerm.Kind.CONDITION, 1.0,
                    SpokenTerm.Kind.TEST, 0.0,
                    SpokenTerm.Kind.PROCEDURE, 0.0),
            1000);

    GraphWeights {
        if (!(clinical > 0 && clinical < 1) || unseenTerms <= 0) {
            throw new IllegalArgumentException(
                    "a clinical share of %s with %s unseen terms".formatted(clinical, unseenTerms));
        }
        // In the order of the kinds, since the graph's fingerprint is made of the text of this record.
        boosts = Collections.unmodifiableMap(new EnumMap<>(boosts));
    }
}
