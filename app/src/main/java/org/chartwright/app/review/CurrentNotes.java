package org.chartwright.app.review;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.chartwright.app.drafting.Drafts;
import org.chartwright.app.drafting.StoredDraft;
import org.chartwright.app.encounter.EncounterId;
import org.chartwright.app.review.NotesOnDesk.OnDesk;
import org.chartwright.nlp.letter.CurrentNote;
import org.chartwright.nlp.letter.CurrentNote.Standing;
import org.chartwright.nlp.note.DraftNote;
import org.chartwright.nlp.note.Support;
import org.chartwright.templates.SectionKind;
import org.springframework.stereotype.Component;

/**
 * A visit in, its note as it stands now out: the draft it began with, every edit, and what was decided on its orders.
 */
@Component
public class CurrentNotes {

    private final Drafts drafts;
    private final NotesOnDesk notes;
    private final StagedOrders staged;
    private final OrderDecisions decisions;

    CurrentNotes(Drafts drafts, NotesOnDesk notes, StagedOrders staged, OrderDecisions decisions) {
        this.drafts = drafts;
        this.notes = notes;
        this.staged = staged;
        this.decisions = decisions;
    }

    /** Empty while there is neither a complete draft nor a note. */
    public Optional<CurrentNote> find(EncounterId encounter) {
        var desk = notes.find(encounter);
        var draft = desk.isPresent()
                ? drafts.find(encounter, desk.get().basis())
                : drafts.find(encounter).filter(StoredDraft::complete);
        if (desk.isEmpty() && draft.isEmpty()) {
            return Optional.empty();
        }
        var drafted = draft.map(found -> found.draft().note())
                .orElseGet(() -> new DraftNote("none@1", "none", List.of(), List.of(), List.of(), List.of()));
        var decided = decisions.of(encounter);
        var declined = drafted.orders().stream()
                .filter(order ->
                        !decided.getOrDefault(new OrderDecisions.Named(order.type(), order.description()), true))
                .collect(Collectors.toSet());
        var sentences = new ArrayList<Standing>(desk.map(OnDesk::note)
                .map(CurrentNotes::standing)
                .orElseGet(() -> CurrentNote.untouched(drafted).sentences()));
        sentences.addAll(picked(encounter, draft));
        return Optional.of(new CurrentNote(drafted, sentences, declined));
    }

    private static List<Standing> standing(ReviewNote note) {
        return note.sections().stream()
                .flatMap(section -> section.blocks().stream()
                        .flatMap(block -> block.sentences().stream()
                                .map(sentence -> new Standing(
                                        section.kind(),
                                        block.label(),
                                        sentence.text(),
                                        sentence.origin() != ReviewNote.Origin.DRAFTED,
                                        sentence.support(),
                                        sentence.evidence()))))
                .toList();
    }

    /** Orders that a person picked from a set, as sentences that the person wrote. */
    private List<Standing> picked(EncounterId encounter, Optional<StoredDraft> draft) {
        var decided = decisions.of(encounter);
        return staged.of(encounter, draft.map(StoredDraft::draft)).stream()
                .filter(order -> order.set().isPresent() && decided.getOrDefault(OrderDecisions.Named.of(order), false))
                .map(order -> new Standing(
                        SectionKind.PLAN, "", "Order " + order.description() + ".", true, Support.VERIFIED, List.of()))
                .toList();
    }
}
