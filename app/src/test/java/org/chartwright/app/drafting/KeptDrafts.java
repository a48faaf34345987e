package org.chartwright.app.drafting;

import org.chartwright.app.encounter.EncounterId;
import org.chartwright.nlp.VisitDraft;
import org.springframework.stereotype.Component;

/** Lets tests of later modules begin with a draft that the engine did not have to make. */
@Component
public class KeptDrafts {

    private final Drafts drafts;

    KeptDrafts(Drafts drafts) {
        this.drafts = drafts;
    }

    public StoredDraft keep(EncounterId encounter, VisitDraft draft) {
        return drafts.keepComplete(encounter, draft);
    }
}
