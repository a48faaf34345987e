package org.chartwright.nlp.priorauth;

import java.util.List;
import java.util.Optional;
import org.chartwright.nlp.transcript.Evidence;

/**
 * One service somebody asked for in the visit.
 *
 * @param service as ordered
 * @param reason the problem it is for; empty when none was said
 * @param code that coding gave it; empty when none
 * @param rule that covers it; empty when no rule does
 * @param evidence where it was asked for
 */
record Ask(String service, String reason, String code, Optional<ServiceRule> rule, List<Evidence> evidence) {

    Ask {
        evidence = List.copyOf(evidence);
    }
}
