package org.chartwright.app.drafting;

import java.util.Optional;
import java.util.concurrent.Semaphore;
import java.util.function.Consumer;
import org.chartwright.app.encounter.EncounterId;
import org.chartwright.app.encounter.Encounters;
import org.chartwright.nlp.DraftVisit;
import org.chartwright.nlp.VisitDraft;
import org.chartwright.nlp.draft.NoteProgress;
import org.chartwright.nlp.style.OwnStyle;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Component;

/**
 * Encounter in, its draft out, made from all that was said so far and stored.
 *
 * <p>The engine works outside of any transaction. If it fails nothing is stored: a failure never becomes text.
 */
@Component
public class DraftEncounter {

    private static final Logger LOG = LoggerFactory.getLogger(DraftEncounter.class);

    private final Encounters encounters;
    private final VisitOfEncounter visitOf;
    private final DraftVisit draftVisit;
    private final DraftVisit sketchVisit;
    private final Drafts drafts;
    private final ObjectProvider<StyleOfClinician> styles;
    /** Sketches fill a processor each, and have at most so many turns at once as there are processors. */
    private final Semaphore turns = new Semaphore(Runtime.getRuntime().availableProcessors(), true);

    DraftEncounter(
            Encounters encounters,
            VisitOfEncounter visitOf,
            DraftVisit draftVisit,
            DraftVisit sketchVisit,
            Drafts drafts,
            ObjectProvider<StyleOfClinician> styles) {
        this.encounters = encounters;
        this.visitOf = visitOf;
        this.draftVisit = draftVisit;
        this.sketchVisit = sketchVisit;
        this.drafts = drafts;
        this.styles = styles;
    }

    /** A draft while the visit still goes on; empty when the engine could not make one this time. */
    public Optional<StoredDraft> sketch(EncounterId id) {
        turns.acquireUninterruptibly();
        try {
            return Optional.of(drafts.keepSketch(id, draft(sketchVisit, id, progress -> {})));
        } catch (RuntimeException e) {
            LOG.warn("Encounter {}: no draft this time ({})", id, e.getClass().getSimpleName());
            return Optional.empty();
        } finally {
            turns.release();
        }
    }

    /**
     * The draft of the whole visit; empty when the engine failed, and then the encounter is FAILED.
     *
     * @param progress told how far a language model is with the note
     */
    public Optional<StoredDraft> complete(EncounterId id, Consumer<NoteProgress> progress) {
        VisitDraft draft;
        try {
            draft = draft(draftVisit, id, progress);
        } catch (RuntimeException e) {
            LOG.error("Encounter {}: drafting failed ({})", id, e.getClass().getSimpleName());
            encounters.failed(id);
            return Optional.empty();
        }
        return Optional.of(drafts.keepComplete(id, draft));
    }

    /**
     * A complete draft anew of a visit that has one, because what was said is told otherwise now; empty when the engine
     * failed, and then all stays as it is.
     */
    public Optional<StoredDraft> again(EncounterId id) {
        VisitDraft draft;
        try {
            draft = draft(draftVisit, id, progress -> {});
        } catch (RuntimeException e) {
            LOG.error(
                    "Encounter {}: drafting anew failed ({})", id, e.getClass().getSimpleName());
            return Optional.empty();
        }
        return Optional.of(drafts.keepComplete(id, draft));
    }

    private VisitDraft draft(DraftVisit engine, EncounterId id, Consumer<NoteProgress> progress) {
        var encounter = encounters
                .find(id)
                .orElseThrow(() -> new IllegalArgumentException("there is no encounter %s".formatted(id)));
        var style = styles.stream()
                .findFirst()
                .map(found -> found.of(encounter.clinician()))
                .orElse(OwnStyle.NONE);
        return engine.from(visitOf.of(encounter), style, progress);
    }
}
