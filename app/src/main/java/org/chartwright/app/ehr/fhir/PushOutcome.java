package org.chartwright.app.ehr.fhir;

import java.time.Duration;
import java.util.Optional;

/**
 * What became of one attempt to bring a document into the EHR. Sentences are for an operator and hold no patient data.
 */
public sealed interface PushOutcome {

    /**
     * The EHR holds the document as we have it.
     *
     * @param reference of the document in the EHR, such as {@code DocumentReference/12}
     * @param version the EHR's version of it; empty when it keeps none
     */
    record Delivered(String reference, Optional<String> version) implements PushOutcome {}

    /**
     * Worth another try later.
     *
     * @param sentence why
     * @param notBefore how long the EHR asked us to wait; empty when it did not say
     */
    record Postponed(String sentence, Optional<Duration> notBefore) implements PushOutcome {}

    /**
     * No further try can help until a person has done something.
     *
     * @param sentence why, and what to do
     */
    record Refused(String sentence) implements PushOutcome {}
}
