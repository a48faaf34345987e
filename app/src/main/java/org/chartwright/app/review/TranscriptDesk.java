package org.chartwright.app.review;

import java.util.List;
import org.chartwright.app.drafting.DraftEncounter;
import org.chartwright.app.drafting.Drafts;
import org.chartwright.app.encounter.Encounter;
import org.chartwright.app.people.Person;
import org.chartwright.app.transcription.SpeakerCorrections;
import org.chartwright.nlp.transcript.Speaker;
import org.springframework.stereotype.Component;

/** Where a person says who speaks, and has the visit drafted anew after that. */
@Component
class TranscriptDesk {

    private final ReviewDesk desk;
    private final SpeakerCorrections speakers;
    private final DraftEncounter draftEncounter;
    private final Drafts drafts;

    TranscriptDesk(ReviewDesk desk, SpeakerCorrections speakers, DraftEncounter draftEncounter, Drafts drafts) {
        this.desk = desk;
        this.speakers = speakers;
        this.draftEncounter = draftEncounter;
        this.drafts = drafts;
    }

    /** The numbers of the utterances that have this speaker now and had another one before. */
    List<Integer> speaks(Encounter encounter, int utterance, boolean wholeVoice, Speaker speaker, Person by) {
        desk.requireOpen(encounter);
        return speakers.correct(encounter.id(), utterance, wholeVoice, speaker, by.id());
    }

    /** Whether a new draft would have to wait beside an edited note. */
    boolean isEdited(Encounter encounter) {
        return desk.isEdited(encounter);
    }

    /** Whether the draft was made before a speaker was corrected, and the note can still take a new one. */
    boolean isDraftBehind(Encounter encounter) {
        return encounter.status() == Encounter.Status.DRAFTED
                && speakers.last(encounter.id())
                        .flatMap(last -> drafts.find(encounter.id())
                                .map(draft -> draft.at().isBefore(last)))
                        .orElse(false);
    }

    /**
     * Drafts the visit anew. An untouched note becomes the new draft when it is opened next; one that was edited stays,
     * and the page offers the new draft.
     */
    void draftAnew(Encounter encounter) {
        desk.requireOpen(encounter);
        if (encounter.status() != Encounter.Status.DRAFTED) {
            throw new Refusal.WrongState("Only a drafted visit that is not signed is drafted anew.");
        }
        if (draftEncounter.again(encounter.id()).isEmpty()) {
            throw new Refusal.WrongState("The draft could not be made anew. The one that is there stays as it is.");
        }
    }
}
