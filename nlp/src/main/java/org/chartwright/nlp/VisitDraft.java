package org.chartwright.nlp;

import java.time.Duration;
import java.util.List;
import org.chartwright.nlp.code.SuggestedCodes;
import org.chartwright.nlp.draft.DraftNote;
import org.chartwright.nlp.priorauth.PriorAuthAssessment;

/**
 * Everything proposed for one visit.
 *
 * @param took wall time from transcript to here
 */
public record VisitDraft(DraftNote note, SuggestedCodes codes, List<PriorAuthAssessment> priorAuth, Duration took) {

    public VisitDraft {
        priorAuth = List.copyOf(priorAuth);
    }
}
