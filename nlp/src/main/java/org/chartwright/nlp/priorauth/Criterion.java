package org.chartwright.nlp.priorauth;

import java.util.List;
import java.util.regex.Pattern;

/**
 * One thing a reviewer commonly looks for in the record. The weights are declared with the rule, not learnt.
 *
 * @param asks what is looked for, such as {@code conservative treatment tried}
 * @param missing what to add to the record when it is not there; empty when nothing is asked for
 * @param how when it counts as documented
 * @param find words that document it; empty for those that are not found by words
 * @param clinicianOnly counts only when the clinician says it
 * @param near counts only near the topic of the service
 * @param weeks least length of time of {@code LASTING}
 * @param fromAge youngest age of {@code AGE}, in years
 * @param toAge oldest age of {@code AGE}, in years
 * @param met log odds when documented, at least 0
 * @param missingWeight log odds when not documented, at most 0
 * @param waives ids of criteria that need not be met once this one is
 * @param source public source of the criterion
 */
record Criterion(
        String id,
        String asks,
        String missing,
        How how,
        List<Pattern> find,
        boolean clinicianOnly,
        boolean near,
        int weeks,
        int fromAge,
        int toAge,
        double met,
        double missingWeight,
        List<String> waives,
        String source) {

    enum How {
        /** Said as true of the patient, and not as a plan. */
        AFFIRMED,
        /** Spoken about at all, also when denied. */
        ADDRESSED,
        /** A length of time of at least {@code weeks}. */
        LASTING,
        /** The patient's age. */
        AGE,
        /** The order names its reason. */
        REASON
    }

    Criterion {
        find = List.copyOf(find);
        waives = List.copyOf(waives);
        if (met < 0 || missingWeight > 0) {
            throw new IllegalArgumentException(
                    "criterion '%s' has weights %s and %s; documenting must not speak against approval"
                            .formatted(id, met, missingWeight));
        }
        if (asks.isBlank() || source.isBlank()) {
            throw new IllegalArgumentException("criterion '%s' lacks its wording or its source".formatted(id));
        }
        boolean byWords = how == How.AFFIRMED || how == How.ADDRESSED;
        if (byWords == find.isEmpty()) {
            throw new IllegalArgumentException("criterion '%s' of kind %s must %s words to find"
                    .formatted(id, how, byWords ? "have" : "not have"));
        }
    }
}
