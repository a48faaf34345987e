package org.chartwright.nlp;

import org.chartwright.models.ModelStore;
import org.chartwright.nlp.code.SecondLook;
import org.chartwright.nlp.code.SuggestCodes;
import org.chartwright.nlp.draft.Drafter;
import org.chartwright.nlp.draft.LocalDrafter;
import org.chartwright.nlp.priorauth.AssessPriorAuth;
import org.chartwright.nlp.style.Restyle;

/** The engine that needs no key, no GPU and no account. */
public final class LocalEngine {

    private LocalEngine() {}

    /** Opens everything the local engine needs; what is missing or damaged is refused here. */
    public static DraftVisit open(ModelStore models) {
        return around(LocalDrafter.open(models), SecondLook.NONE, models);
    }

    /** The local engine with another drafter and a second look at the codes. */
    static DraftVisit around(Drafter drafter, SecondLook secondLook, ModelStore models) {
        return new DraftVisit(
                drafter, new SuggestCodes(), secondLook, AssessPriorAuth.open(models), Restyle.open(models));
    }
}
