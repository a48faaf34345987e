package org.chartwright.app.letters;

import java.util.Optional;
import org.chartwright.app.drafting.VisitOfEncounter;
import org.chartwright.app.encounter.Encounter;
import org.chartwright.app.encounter.EncounterId;
import org.chartwright.app.encounter.Encounters;
import org.chartwright.app.review.CurrentNotes;
import org.chartwright.app.review.NoteAmended;
import org.chartwright.app.review.NoteSigned;
import org.chartwright.app.review.SignedNote;
import org.chartwright.app.review.SignedNotes;
import org.chartwright.nlp.letter.Letters;
import org.chartwright.nlp.letter.WriteLetters;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/**
 * A visit in, its summary and letters out. Until the note is signed they follow each edit; with the signature they are
 * kept, and what is shown of a signed note is what was kept.
 */
@Component
class LettersOfVisit {

    private static final Logger LOG = LoggerFactory.getLogger(LettersOfVisit.class);

    private final Encounters encounters;
    private final VisitOfEncounter visitOf;
    private final CurrentNotes notes;
    private final SignedNotes signed;
    private final WriteLetters writeLetters;
    private final KeptLetters kept;

    LettersOfVisit(
            Encounters encounters,
            VisitOfEncounter visitOf,
            CurrentNotes notes,
            SignedNotes signed,
            WriteLetters writeLetters,
            KeptLetters kept) {
        this.encounters = encounters;
        this.visitOf = visitOf;
        this.notes = notes;
        this.signed = signed;
        this.writeLetters = writeLetters;
        this.kept = kept;
    }

    /** @param signature the note they belong to; empty while it is not signed */
    record Found(Letters letters, Optional<SignedNote> signature) {}

    /** Empty while there is no note. */
    Optional<Found> find(Encounter encounter) {
        var signature = signed.find(encounter.id());
        return signature
                .flatMap(note -> kept.find(encounter.id(), note.version()))
                .map(letters -> new Found(letters, signature))
                .or(() -> written(encounter).map(letters -> new Found(letters, signature)));
    }

    /** In the transaction of the signature, before anybody can open an amendment. */
    @EventListener
    void on(NoteSigned event) {
        keep(event.encounter(), event.version());
    }

    @EventListener
    void on(NoteAmended event) {
        keep(event.encounter(), event.version());
    }

    private void keep(EncounterId id, int version) {
        encounters.find(id).flatMap(this::writtenOrNothing).ifPresent(letters -> kept.keep(id, version, letters));
    }

    /** A letter that cannot be written must not stop a signature. */
    private Optional<Letters> writtenOrNothing(Encounter encounter) {
        var visit = visitOf.of(encounter);
        var note = notes.find(encounter.id());
        try {
            return note.map(found -> writeLetters.of(visit, found));
        } catch (RuntimeException e) {
            LOG.error(
                    "Encounter {}: no letters ({})",
                    encounter.id(),
                    e.getClass().getSimpleName());
            return Optional.empty();
        }
    }

    private Optional<Letters> written(Encounter encounter) {
        return notes.find(encounter.id()).map(note -> writeLetters.of(visitOf.of(encounter), note));
    }
}
