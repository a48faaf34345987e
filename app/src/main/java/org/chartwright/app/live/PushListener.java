package org.chartwright.app.live;

import org.chartwright.app.ehr.EhrPushFailed;
import org.chartwright.app.ehr.PushedToEhr;
import org.springframework.modulith.events.ApplicationModuleListener;
import org.springframework.stereotype.Component;

/** Tells whoever watches a visit how the push to the EHR went. */
@Component
class PushListener {

    private final Feeds feeds;

    PushListener(Feeds feeds) {
        this.feeds = feeds;
    }

    @ApplicationModuleListener
    void on(PushedToEhr event) {
        feeds.tell(event.encounter(), new FeedEvent.Pushed("SENT"));
    }

    @ApplicationModuleListener
    void on(EhrPushFailed event) {
        feeds.tell(event.encounter(), new FeedEvent.Pushed("FAILED"));
    }
}
