package org.chartwright.app.live;

import java.util.HashSet;
import java.util.Set;
import org.chartwright.app.drafting.StoredDraft;
import org.chartwright.app.encounter.EncounterId;
import org.chartwright.nlp.DraftLine;

/** What is told about one visit; see {@link Feeds} for who listens. */
final class Feed {

    private final EncounterId id;
    private final Feeds feeds;
    private final Set<FeedEvent.FactFound> told = new HashSet<>();

    Feed(EncounterId id, Feeds feeds) {
        this.id = id;
        this.feeds = feeds;
    }

    void tell(FeedEvent event) {
        feeds.tell(id, event);
    }

    /** Tells of a draft, of the facts in it that are new, and, when it is complete, of its codes and forecasts. */
    synchronized void drafted(StoredDraft stored) {
        stored.draft().note().facts().stream()
                .map(FeedEvent.FactFound::of)
                .filter(told::add)
                .forEach(this::tell);
        tell(FeedEvent.Drafted.of(stored));
        if (stored.complete()) {
            tell(new FeedEvent.Coded(
                    stored.revision(),
                    DraftLine.of(id.toString(), stored.draft()).codes()));
            tell(new FeedEvent.PriorAuth(stored.revision(), stored.draft().priorAuth()));
        }
    }
}
