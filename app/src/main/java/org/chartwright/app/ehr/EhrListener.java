package org.chartwright.app.ehr;

import org.chartwright.app.drafting.DraftReady;
import org.chartwright.app.ehr.Push.Wanted;
import org.chartwright.app.review.NoteAmended;
import org.chartwright.app.review.NoteSigned;
import org.springframework.modulith.events.ApplicationModuleListener;
import org.springframework.stereotype.Component;

/** Turns what happened into what the EHR is to hold. Hearing of the same event twice does no harm. */
@Component
class EhrListener {

    private final Outbox outbox;

    EhrListener(Outbox outbox) {
        this.outbox = outbox;
    }

    @ApplicationModuleListener
    void on(DraftReady draft) {
        outbox.want(draft.encounter(), Wanted.PRELIMINARY);
    }

    @ApplicationModuleListener
    void on(NoteSigned note) {
        outbox.want(note.encounter(), Wanted.FINAL);
    }

    @ApplicationModuleListener
    void on(NoteAmended note) {
        outbox.want(note.encounter(), Wanted.FINAL);
    }
}
