package org.chartwright.nlp;

import java.time.Duration;
import java.util.function.Consumer;
import org.chartwright.nlp.code.SecondLook;
import org.chartwright.nlp.code.SuggestCodes;
import org.chartwright.nlp.draft.Drafter;
import org.chartwright.nlp.draft.NoteProgress;
import org.chartwright.nlp.priorauth.AssessPriorAuth;
import org.chartwright.nlp.style.OwnStyle;
import org.chartwright.nlp.style.Restyle;

/**
 * Visit in, draft note with codes and prior-authorisation forecast out. The one path of service, command line and
 * evaluation.
 */
public final class DraftVisit {

    private final Drafter drafter;
    private final SuggestCodes suggestCodes;
    private final SecondLook secondLook;
    private final AssessPriorAuth assessPriorAuth;
    private final Restyle restyle;

    public DraftVisit(
            Drafter drafter,
            SuggestCodes suggestCodes,
            SecondLook secondLook,
            AssessPriorAuth assessPriorAuth,
            Restyle restyle) {
        this.drafter = drafter;
        this.suggestCodes = suggestCodes;
        this.secondLook = secondLook;
        this.assessPriorAuth = assessPriorAuth;
        this.restyle = restyle;
    }

    /** The codes that suggestions are made from, for a person who looks for one. */
    public SuggestCodes suggestCodes() {
        return suggestCodes;
    }

    /** Safe to call from several threads. */
    public VisitDraft from(Visit visit) {
        return from(visit, OwnStyle.NONE, progress -> {});
    }

    /**
     * As {@link #from(Visit)}, in a clinician's own style, which changes wording and arrangement after codes and
     * forecast are made.
     *
     * @param progress told how far a language model is with the note, on the calling thread
     */
    public VisitDraft from(Visit visit, OwnStyle style, Consumer<NoteProgress> progress) {
        long began = System.nanoTime();
        var note = drafter.draft(visit, progress);
        var codes = secondLook.at(suggestCodes.from(visit, note), visit);
        var priorAuth = assessPriorAuth.from(visit, note, codes);
        var restyled = restyle.of(note, visit, style);
        return new VisitDraft(
                restyled.note(), codes, priorAuth, restyled.touched(), Duration.ofNanos(System.nanoTime() - began));
    }
}
