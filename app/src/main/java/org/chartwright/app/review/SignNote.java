package org.chartwright.app.review;

import java.time.Clock;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.chartwright.app.drafting.Drafts;
import org.chartwright.app.drafting.StoredDraft;
import org.chartwright.app.encounter.Encounter;
import org.chartwright.app.encounter.Encounters;
import org.chartwright.app.people.Person;
import org.chartwright.app.people.Role;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** The note on the desk and a physician's word in, a signed note out. */
@Component
class SignNote {

    private final ReviewDesk desk;
    private final NotesOnDesk notes;
    private final SignedNotes signed;
    private final OrderDecisions orders;
    private final StagedOrders staged;
    private final Closing closing;
    private final LookAlikes lookAlikes;
    private final Drafts drafts;
    private final Encounters encounters;
    private final ApplicationEventPublisher events;
    private final Clock clock = Clock.systemUTC();

    SignNote(
            ReviewDesk desk,
            NotesOnDesk notes,
            SignedNotes signed,
            OrderDecisions orders,
            StagedOrders staged,
            Closing closing,
            LookAlikes lookAlikes,
            Drafts drafts,
            Encounters encounters,
            ApplicationEventPublisher events) {
        this.desk = desk;
        this.notes = notes;
        this.signed = signed;
        this.orders = orders;
        this.staged = staged;
        this.closing = closing;
        this.lookAlikes = lookAlikes;
        this.drafts = drafts;
        this.encounters = encounters;
        this.events = events;
    }

    /**
     * What the physician says with the signature.
     *
     * @param revision the text that was read
     * @param keep ids of unsupported statements that are to stay
     * @param reason why they stay
     * @param without names of checklist items the note is signed without
     */
    record Word(int revision, Set<String> keep, String reason, Set<String> without) {

        Word {
            keep = Set.copyOf(keep);
            without = Set.copyOf(without);
        }
    }

    @Transactional
    SignedNote sign(Encounter encounter, Word word, Person by) {
        if (!by.is(Role.PHYSICIAN)) {
            throw new AccessDeniedException("only a physician signs a note");
        }
        var onDesk = desk.lockEditable(encounter, word.revision());
        var note = onDesk.note();
        if (note.sentences().isEmpty()) {
            throw new Refusal.WrongState("The note is empty. Write at least one sentence before signing.");
        }
        var open = Closing.openBlanks(note);
        if (!open.isEmpty()) {
            throw new Refusal.OpenBlanks(List.copyOf(open.keySet()));
        }
        var overrides = overrides(note, word);
        var missing = missing(encounter, note, word);
        var before = signed.find(encounter.id());
        var draft = drafts.find(encounter.id()).map(StoredDraft::draft);
        var result = new SignedNote(
                encounter.id(),
                before.map(last -> last.version() + 1).orElse(1),
                note.template(),
                note.signedSections(),
                orders.accepted(encounter.id(), staged.of(encounter.id(), draft)),
                overrides,
                by.username(),
                by.displayName(),
                clock.instant().truncatedTo(ChronoUnit.MILLIS),
                before.isPresent() ? onDesk.amendment() : Optional.empty());
        signed.add(result, by.id());
        lookAlikes.keep(result);
        missing.forEach(item -> signed.without(result, item.name(), item.text()));
        notes.store(new NotesOnDesk.OnDesk(note, onDesk.basis(), onDesk.edited(), Optional.empty()));
        if (before.isEmpty()) {
            encounters.signed(encounter.id());
            events.publishEvent(new NoteSigned(encounter.id(), result.version()));
        } else {
            events.publishEvent(new NoteAmended(encounter.id(), result.version()));
        }
        return result;
    }

    private List<Closing.Checked> missing(Encounter encounter, ReviewNote note, Word word) {
        var missing = closing.check(encounter, note).stream()
                .filter(Closing.Checked::missing)
                .toList();
        var unsaid = missing.stream()
                .map(Closing.Checked::name)
                .filter(name -> !word.without().contains(name))
                .toList();
        if (!unsaid.isEmpty()) {
            throw new Refusal.Incomplete(unsaid);
        }
        return missing;
    }

    private static List<SignedNote.Override> overrides(ReviewNote note, Word word) {
        var unsupported = note.unsupported();
        var open = unsupported.stream()
                .map(ReviewNote.Sentence::id)
                .filter(id -> !word.keep().contains(id))
                .toList();
        if (!open.isEmpty() || (!unsupported.isEmpty() && word.reason().isBlank())) {
            throw new Refusal.NeedsOverride(
                    unsupported.stream().map(ReviewNote.Sentence::id).toList());
        }
        return unsupported.stream()
                .map(sentence -> new SignedNote.Override(
                        sentence.text(), sentence.doubts(), word.reason().strip()))
                .toList();
    }
}
