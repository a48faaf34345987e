package org.chartwright.app.review;

import java.time.Clock;
import java.util.List;
import java.util.Optional;
import org.chartwright.app.drafting.Drafts;
import org.chartwright.app.drafting.StoredDraft;
import org.chartwright.app.encounter.Encounter;
import org.chartwright.app.people.Person;
import org.chartwright.app.review.NotesOnDesk.OnDesk;
import org.chartwright.nlp.VisitDraft;
import org.chartwright.templates.Template;
import org.chartwright.templates.Templates;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/**
 * Where a note is opened and edited.
 *
 * <p>A draft that is made anew replaces a note that nobody has touched; one that a person has changed stays, and the
 * page says that there is a newer draft.
 */
@Component
class ReviewDesk {

    /** Stands for the draft's revision where a note is written by hand. */
    private static final int NO_DRAFT = 0;

    private final Drafts drafts;
    private final NotesOnDesk notes;
    private final SignedNotes signed;
    private final Templates templates;
    private final ApplicationEventPublisher events;
    private final Clock clock = Clock.systemUTC();

    ReviewDesk(
            Drafts drafts,
            NotesOnDesk notes,
            SignedNotes signed,
            Templates templates,
            ApplicationEventPublisher events) {
        this.drafts = drafts;
        this.notes = notes;
        this.signed = signed;
        this.templates = templates;
        this.events = events;
    }

    /**
     * What lies on the desk.
     *
     * @param draft what the engine proposed; empty for a note written by hand
     * @param newerDraft whether the engine has drafted anew since a person began to edit
     */
    record Opened(ReviewNote note, Optional<VisitDraft> draft, Optional<String> amendment, boolean newerDraft) {}

    @Transactional
    Opened open(Encounter encounter, Person by) {
        var draft = drafts.find(encounter.id()).filter(StoredDraft::complete);
        var fresh = draft.map(
                        found -> ReviewNote.of(encounter.id(), 1, found.draft().note()))
                .orElseGet(() -> ReviewNote.blank(encounter.id(), reference(encounter)));
        int basis = draft.map(StoredDraft::revision).orElse(NO_DRAFT);
        var at = clock.instant();
        if (notes.open(fresh, basis, by.id(), at) && draft.isPresent()) {
            events.publishEvent(new DraftOpened(encounter.id(), at));
        }
        var desk = notes.lock(encounter.id()).orElseThrow();
        boolean newer = desk.basis() != basis;
        if (newer && !desk.edited() && signed.find(encounter.id()).isEmpty()) {
            desk = restart(desk, fresh, basis);
            newer = false;
        }
        return new Opened(desk.note(), draft.map(StoredDraft::draft), desk.amendment(), newer);
    }

    private String reference(Encounter encounter) {
        return templates.find(encounter.template()).map(Template::reference).orElse(encounter.template());
    }

    /** Drops a person's edits in favour of the newest draft. */
    @Transactional
    ReviewNote takeNewerDraft(Encounter encounter, int revision) {
        var desk = lockEditable(encounter, revision);
        var draft = drafts.find(encounter.id())
                .orElseThrow(() -> new Refusal.WrongState("There is no draft of this visit."));
        var fresh = ReviewNote.of(encounter.id(), 1, draft.draft().note());
        return restart(desk, fresh, draft.revision()).note();
    }

    /** Makes the edits, all or none, on exactly that revision. */
    @Transactional
    ReviewNote edit(Encounter encounter, int revision, List<Edit> edits, Person by) {
        var desk = lockEditable(encounter, revision);
        var note = desk.note();
        for (var edit : edits) {
            var applied = ApplyEdit.to(note, edit);
            notes.record(applied, by.id());
            note = applied.note();
        }
        notes.store(new OnDesk(note, desk.basis(), true, desk.amendment()));
        return note;
    }

    /** Opens a signed note for a change; nothing of the signed version changes. */
    @Transactional
    void amend(Encounter encounter, String reason) {
        var words = reason.strip();
        if (words.isEmpty() || words.length() > Edit.LONGEST) {
            throw new Refusal.Malformed("Say in a few words why the signed note is changed.");
        }
        if (signed.find(encounter.id()).isEmpty()) {
            throw new Refusal.WrongState("The note is not signed; change it as it is.");
        }
        var desk = locked(encounter);
        notes.store(new OnDesk(desk.note(), desk.basis(), desk.edited(), Optional.of(words)));
    }

    OnDesk lockEditable(Encounter encounter, int revision) {
        var desk = locked(encounter);
        requireOpen(encounter, desk);
        if (desk.note().revision() != revision) {
            throw new Refusal.Stale(revision, desk.note().revision());
        }
        return desk;
    }

    /** Refuses what would change a note that is signed and not being amended. */
    void requireOpen(Encounter encounter) {
        notes.find(encounter.id()).ifPresent(desk -> requireOpen(encounter, desk));
    }

    /** Whether the note is signed and not being amended. */
    boolean isClosed(Encounter encounter) {
        return notes.find(encounter.id())
                .filter(desk -> isClosed(encounter, desk))
                .isPresent();
    }

    /** Whether a person changed the note since it began with its draft. */
    boolean isEdited(Encounter encounter) {
        return notes.find(encounter.id()).filter(OnDesk::edited).isPresent();
    }

    private boolean isClosed(Encounter encounter, OnDesk desk) {
        return signed.find(encounter.id()).isPresent() && desk.amendment().isEmpty();
    }

    private void requireOpen(Encounter encounter, OnDesk desk) {
        if (isClosed(encounter, desk)) {
            throw new Refusal.WrongState("The note is signed. Open an amendment to change it.");
        }
    }

    private OnDesk locked(Encounter encounter) {
        return notes.lock(encounter.id())
                .orElseThrow(() -> new Refusal.WrongState("The note was not opened yet. Open the review page first."));
    }

    private OnDesk restart(OnDesk desk, ReviewNote fresh, int basis) {
        var note = new ReviewNote(
                fresh.encounter(),
                desk.note().revision() + 1,
                fresh.template(),
                fresh.engine(),
                fresh.nextId(),
                fresh.sections());
        var restarted = new OnDesk(note, basis, false, desk.amendment());
        notes.store(restarted);
        return restarted;
    }
}
