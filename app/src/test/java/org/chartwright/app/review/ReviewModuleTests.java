package org.chartwright.app.review;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.tuple;
import static org.chartwright.app.review.SampleVisit.PHYSICIAN;

import java.util.List;
import java.util.Optional;
import org.chartwright.templates.SectionKind;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.modulith.test.AssertablePublishedEvents;

/** Opening and editing a note. */
class ReviewModuleTests extends ReviewDeskTests {

    @Autowired
    NotesOnDesk notes;

    @Test
    void openingADraftForTheFirstTimeIsAnEventAndLaterTimesAreNot(AssertablePublishedEvents events) {
        var visit = drafted();

        desk.open(visit, PHYSICIAN);
        desk.open(visit, PHYSICIAN);

        assertThat(events.ofType(DraftOpened.class).matching(DraftOpened::encounter, visit.id()::equals))
                .hasSize(1);
    }

    @Test
    void keepsEachEditWithWhatStoodThereBefore() {
        var visit = drafted();
        desk.open(visit, PHYSICIAN);

        desk.edit(
                visit,
                1,
                List.of(
                        new Edit.Changed("s3", "A minor twist in the garden."),
                        new Edit.Added(SectionKind.SOCIAL_HISTORY, Optional.empty(), "Gardens.", List.of())),
                PHYSICIAN);

        assertThat(notes.edits(visit.id()))
                .extracting(NotesOnDesk.Recorded::before, NotesOnDesk.Recorded::after, NotesOnDesk.Recorded::section)
                .containsExactly(
                        tuple(
                                "There was no trauma.",
                                "A minor twist in the garden.",
                                SectionKind.HISTORY_OF_PRESENT_ILLNESS),
                        tuple("", "Gardens.", SectionKind.SOCIAL_HISTORY));
    }

    @Test
    void refusesAnEditOfATextThatAnotherWindowHasChanged() {
        var visit = drafted();
        desk.open(visit, PHYSICIAN);
        desk.edit(visit, 1, List.of(new Edit.Removed("s1")), PHYSICIAN);

        assertThatThrownBy(() -> desk.edit(visit, 1, List.of(new Edit.Removed("s2")), PHYSICIAN))
                .isInstanceOf(Refusal.Stale.class)
                .hasMessageContaining("Reload");
        assertThat(notes.edits(visit.id())).hasSize(1);
    }

    @Test
    void makesAllEditsOrNone() {
        var visit = drafted();
        desk.open(visit, PHYSICIAN);

        assertThatThrownBy(
                        () -> desk.edit(visit, 1, List.of(new Edit.Removed("s1"), new Edit.Removed("s99")), PHYSICIAN))
                .isInstanceOf(Refusal.Malformed.class);

        assertThat(notes.edits(visit.id())).isEmpty();
        assertThat(desk.open(visit, PHYSICIAN).note().revision()).isEqualTo(1);
    }

    @Test
    void aNewDraftReplacesAnUntouchedNoteAndWaitsBesideAnEditedOne() {
        var untouched = drafted();
        desk.open(untouched, PHYSICIAN);
        drafts.keep(untouched.id(), SampleVisit.draft());
        assertThat(desk.open(untouched, PHYSICIAN).newerDraft()).isFalse();
        assertThat(desk.open(untouched, PHYSICIAN).note().revision()).isEqualTo(2);

        var edited = drafted();
        desk.open(edited, PHYSICIAN);
        desk.edit(edited, 1, List.of(new Edit.Removed("s1")), PHYSICIAN);
        drafts.keep(edited.id(), SampleVisit.draft());

        var opened = desk.open(edited, PHYSICIAN);
        assertThat(opened.newerDraft()).isTrue();
        assertThat(opened.note().sentence("s1")).isEmpty();
    }
}
