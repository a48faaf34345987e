package org.chartwright.nlp.code;

import java.util.List;
import java.util.Optional;
import org.chartwright.nlp.Visit;
import org.chartwright.nlp.draft.DraftNote;

/** Visit and its draft in, codes to review out. */
public final class SuggestCodes {

    /** Codes for a visit; evidence points into its transcript. Safe to call from several threads. */
    public SuggestedCodes from(Visit visit, DraftNote note) {
        return new SuggestedCodes(List.of(), List.of(), Optional.empty(), List.of(), List.of());
    }
}
