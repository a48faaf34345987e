package org.chartwright.nlp.priorauth;

import java.util.List;
import org.chartwright.nlp.Visit;
import org.chartwright.nlp.code.SuggestedCodes;
import org.chartwright.nlp.draft.DraftNote;

/** Visit, draft and codes in, one assessment for each ordered service out. */
public final class AssessPriorAuth {

    /** Safe to call from several threads. */
    public List<PriorAuthAssessment> from(Visit visit, DraftNote note, SuggestedCodes codes) {
        return List.of();
    }
}
