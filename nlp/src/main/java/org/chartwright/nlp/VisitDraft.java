package org.chartwright.nlp;

import java.time.Duration;
import java.util.List;
import org.chartwright.nlp.code.SuggestedCodes;
import org.chartwright.nlp.note.DraftNote;
import org.chartwright.nlp.priorauth.PriorAuthAssessment;
import org.chartwright.nlp.style.OwnStyle.Touched;

/**
 * Everything proposed for one visit.
 *
 * @param touched sentences of the note that the clinician's own style changed or left out
 * @param took wall time from transcript to here
 */
public record VisitDraft(
        DraftNote note,
        SuggestedCodes codes,
        List<PriorAuthAssessment> priorAuth,
        List<Touched> touched,
        Duration took) {

    public VisitDraft {
        touched = List.copyOf(touched);
        priorAuth = List.copyOf(priorAuth);
    }
}
