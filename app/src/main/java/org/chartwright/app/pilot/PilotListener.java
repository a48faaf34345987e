package org.chartwright.app.pilot;

import java.time.Instant;
import org.chartwright.app.drafting.DraftReady;
import org.chartwright.app.ehr.PushedToEhr;
import org.chartwright.app.encounter.EncounterEnded;
import org.chartwright.app.encounter.EncounterStarted;
import org.chartwright.app.review.DraftOpened;
import org.chartwright.app.review.NoteAmended;
import org.chartwright.app.review.NoteSigned;
import org.springframework.modulith.events.ApplicationModuleListener;
import org.springframework.stereotype.Component;

/** Notes each milestone as it is passed. */
@Component
class PilotListener {

    private final Milestones milestones;

    PilotListener(Milestones milestones) {
        this.milestones = milestones;
    }

    @ApplicationModuleListener
    void on(EncounterStarted event) {
        milestones.passed(event.encounter(), Milestone.RECORDING_STARTED, event.at());
    }

    @ApplicationModuleListener
    void on(EncounterEnded event) {
        milestones.passed(event.encounter(), Milestone.RECORDING_ENDED, event.at());
    }

    @ApplicationModuleListener
    void on(DraftReady event) {
        milestones.passed(event.encounter(), Milestone.DRAFT_READY, event.at());
    }

    @ApplicationModuleListener
    void on(DraftOpened event) {
        milestones.passed(event.encounter(), Milestone.OPENED, event.at());
    }

    @ApplicationModuleListener
    void on(PushedToEhr event) {
        milestones.passed(event.encounter(), Milestone.PUSHED, event.at());
    }

    @ApplicationModuleListener
    void on(NoteSigned event) {
        milestones.passed(event.encounter(), Milestone.SIGNED, Instant.now());
    }

    @ApplicationModuleListener
    void on(NoteAmended event) {
        milestones.passed(event.encounter(), Milestone.AMENDED, Instant.now());
    }
}
