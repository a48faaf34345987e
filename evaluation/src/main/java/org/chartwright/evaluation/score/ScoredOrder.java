package org.chartwright.evaluation.score;

import java.util.Set;

/**
 * One order as MEDIQA-OE describes it.
 *
 * @param type {@code medication}, {@code lab}, {@code imaging} or {@code followup}
 * @param description never empty
 * @param reason empty when none was given
 * @param turns numbers of the sentences that order it, from 1
 */
public record ScoredOrder(String type, String description, String reason, Set<Integer> turns) {

    public static final Set<String> TYPES = Set.of("medication", "lab", "imaging", "followup");

    public ScoredOrder {
        turns = Set.copyOf(turns);
        if (!TYPES.contains(type)) {
            throw new IllegalArgumentException("'%s' is no type of order".formatted(type));
        }
    }
}
