package org.chartwright.evaluation.demo;

import java.time.Duration;
import org.chartwright.nlp.DraftLine;
import tools.jackson.databind.JsonNode;

/**
 * What came of the bundled visit.
 *
 * @param encounter its id in the service
 * @param draft note, orders and codes
 * @param priorAuth the assessed services, as the service answers them
 * @param push state of the push to the EHR, as the service answers it
 * @param documents DocumentReferences that the sandbox EHR holds for the visit
 * @param times how long each step took
 */
record Played(String encounter, DraftLine draft, JsonNode priorAuth, JsonNode push, int documents, Times times) {

    /**
     * @param audio length of the recording
     * @param sent from the first byte sent to the last one acknowledged
     * @param drafted from the end of the session to the complete draft, with the recognition of what was still unheard
     * @param pushed from the draft to the document in the EHR
     */
    record Times(Duration audio, Duration sent, Duration drafted, Duration pushed) {}

    /** Whether the visit's note is in the EHR, once. */
    boolean reachedTheEhr() {
        return documents == 1;
    }
}
