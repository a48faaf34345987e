package org.chartwright.nlp.priorauth;

import java.util.List;
import org.chartwright.nlp.transcript.Evidence;

/**
 * What prior authorisation is likely to make of one ordered service.
 *
 * @param service as ordered, such as {@code MRI lumbar spine}
 * @param code CPT or HCPCS code of the service, empty when none is known
 * @param need whether a payer commonly asks
 * @param likelihood estimated chance of approval as documented now, 0 to 1
 * @param reasons what speaks for and against, strongest first
 * @param missing documentation a reviewer would look for and the record lacks
 * @param evidence where the service was ordered
 */
public record PriorAuthAssessment(
        String service,
        String code,
        Need need,
        double likelihood,
        List<Reason> reasons,
        List<String> missing,
        List<Evidence> evidence) {

    public enum Need {
        REQUIRED,
        SOMETIMES,
        NOT_REQUIRED,
        UNKNOWN
    }

    /**
     * One thing that moves the likelihood.
     *
     * @param text in words for the reviewer
     * @param weight contribution in log odds; above 0 speaks for approval
     * @param evidence where the record says so; empty for what is absent or general
     */
    public record Reason(String text, double weight, List<Evidence> evidence) {

        public Reason {
            evidence = List.copyOf(evidence);
        }
    }

    public PriorAuthAssessment {
        reasons = List.copyOf(reasons);
        missing = List.copyOf(missing);
        evidence = List.copyOf(evidence);
        if (!(likelihood >= 0 && likelihood <= 1)) {
            throw new IllegalArgumentException("likelihood %s is not between 0 and 1".formatted(likelihood));
        }
    }
}
