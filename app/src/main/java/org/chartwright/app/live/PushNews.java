package org.chartwright.app.live;

import org.chartwright.app.ehr.EhrPushFailed;
import org.chartwright.app.ehr.PushedToEhr;
import org.chartwright.app.live.FeedEvent.Pushed;
import org.springframework.modulith.events.ApplicationModuleListener;
import org.springframework.stereotype.Component;

/** Tells those who watch a visit what became of its way into the EHR. */
@Component
class PushNews {

    private final Feeds feeds;

    PushNews(Feeds feeds) {
        this.feeds = feeds;
    }

    @ApplicationModuleListener
    void on(PushedToEhr pushed) {
        feeds.tell(
                pushed.encounter(),
                new Pushed(
                        switch (pushed.wanted()) {
                            case PRELIMINARY -> "preliminary";
                            case FINAL -> "final";
                        }));
    }

    @ApplicationModuleListener
    void on(EhrPushFailed failed) {
        feeds.tell(failed.encounter(), new Pushed("failed"));
    }
}
