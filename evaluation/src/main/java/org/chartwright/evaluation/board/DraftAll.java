package org.chartwright.evaluation.board;

import java.io.PrintWriter;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import org.chartwright.evaluation.InOrder;
import org.chartwright.evaluation.Progress;
import org.chartwright.nlp.DraftVisit;
import org.chartwright.nlp.Visit;
import org.chartwright.nlp.VisitDraft;

/** Visits in, their drafts out in the same order; two at a time, with progress on standard error. */
public final class DraftAll {

    private static final int THREADS = 2;

    private final DraftVisit draftVisit;
    private final PrintWriter err;

    public DraftAll(DraftVisit draftVisit, PrintWriter err) {
        this.draftVisit = draftVisit;
        this.err = err;
    }

    List<VisitDraft> of(String what, List<Visit> visits) {
        List<VisitDraft> drafts = new ArrayList<>();
        var progress = new Progress(err, "drafted " + what, visits.size());
        InOrder.work(THREADS, visits, draftVisit::from, draft -> {
            drafts.add(draft);
            progress.step();
        });
        return drafts;
    }

    /** Mean wall time of a draft. */
    static Duration mean(List<VisitDraft> drafts) {
        return drafts.stream()
                .map(VisitDraft::took)
                .reduce(Duration.ZERO, Duration::plus)
                .dividedBy(Math.max(1, drafts.size()));
    }
}
