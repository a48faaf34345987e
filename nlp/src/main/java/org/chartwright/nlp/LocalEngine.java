package org.chartwright.nlp;

import org.chartwright.models.ModelStore;
import org.chartwright.nlp.code.SuggestCodes;
import org.chartwright.nlp.draft.Drafter;
import org.chartwright.nlp.draft.LocalDrafter;
import org.chartwright.nlp.priorauth.AssessPriorAuth;

/** The engine that needs no key, no GPU and no account. */
public final class LocalEngine {

    private LocalEngine() {}

    /** Opens everything the local engine needs; what is missing or damaged is refused here. */
    public static DraftVisit open(ModelStore models) {
        return around(LocalDrafter.open(models), models);
    }

    /** The local engine with another drafter. */
    static DraftVisit around(Drafter drafter, ModelStore models) {
        return new DraftVisit(drafter, new SuggestCodes(), AssessPriorAuth.open(models));
    }
}
