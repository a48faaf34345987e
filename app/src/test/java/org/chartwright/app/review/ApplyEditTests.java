package org.chartwright.app.review;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.Optional;
import org.chartwright.app.encounter.EncounterId;
import org.chartwright.app.review.ReviewNote.Origin;
import org.chartwright.nlp.note.DraftNote;
import org.chartwright.nlp.note.Section;
import org.chartwright.nlp.note.Section.Block;
import org.chartwright.nlp.note.Section.Block.Layout;
import org.chartwright.nlp.note.Sentence;
import org.chartwright.nlp.note.Support;
import org.chartwright.nlp.transcript.Evidence;
import org.chartwright.templates.SectionKind;
import org.junit.jupiter.api.Test;

class ApplyEditTests {

    final ReviewNote note = ReviewNote.of(EncounterId.random(), 1, draft());

    @Test
    void numbersTheSentencesOfTheDraftInItsOrder() {
        assertThat(note.sentences()).extracting(ReviewNote.Sentence::id).containsExactly("s1", "s2", "s3");
        assertThat(note.text()).isEqualTo(draft().text());
    }

    @Test
    void rewritesASentenceAndRemembersWhatItSaid() {
        var applied = ApplyEdit.to(note, new Edit.Changed("s1", "  Cough for\n three days. "));

        assertThat(applied.note().sentence("s1").orElseThrow().text()).isEqualTo("Cough for three days.");
        assertThat(applied.note().sentence("s1").orElseThrow().origin()).isEqualTo(Origin.CHANGED);
        assertThat(applied.before()).isEqualTo("Cough for two days.");
        assertThat(applied.note().revision()).isEqualTo(2);
    }

    @Test
    void aSentenceThatAPersonRewroteNeedsNoOverride() {
        assertThat(note.unsupported()).extracting(ReviewNote.Sentence::id).containsExactly("s2");

        assertThat(ApplyEdit.to(note, new Edit.Changed("s2", "No fever."))
                        .note()
                        .unsupported())
                .isEmpty();
    }

    @Test
    void dropsASectionWithItsLastSentence() {
        var applied = ApplyEdit.to(note, new Edit.Removed("s3"));

        assertThat(applied.note().sections())
                .extracting(ReviewNote.Section::kind)
                .containsExactly(SectionKind.HISTORY_OF_PRESENT_ILLNESS);
    }

    @Test
    void putsANewSentenceAfterTheOneNamed() {
        var applied = ApplyEdit.to(
                note,
                new Edit.Added(
                        SectionKind.HISTORY_OF_PRESENT_ILLNESS, Optional.of("s1"), "Worse at night.", List.of()));

        assertThat(applied.note().sentences())
                .extracting(ReviewNote.Sentence::id)
                .containsExactly("s1", "s4", "s2", "s3");
    }

    @Test
    void makesAMissingSectionInItsUsualPlace() {
        var applied =
                ApplyEdit.to(note, new Edit.Added(SectionKind.ALLERGIES, Optional.empty(), "Penicillin.", List.of()));

        assertThat(applied.note().sections())
                .extracting(ReviewNote.Section::title)
                .containsExactly("HPI", "Allergies", "Plan");
    }

    @Test
    void neverGivesTheIdOfARemovedSentenceToAnother() {
        var without = ApplyEdit.to(note, new Edit.Removed("s3")).note();

        assertThat(ApplyEdit.to(without, new Edit.Added(SectionKind.PLAN, Optional.empty(), "Rest.", List.of()))
                        .sentence())
                .isEqualTo("s4");
    }

    @Test
    void refusesAnEditOfASentenceThatIsGone() {
        assertThatThrownBy(() -> ApplyEdit.to(note, new Edit.Removed("s9")))
                .isInstanceOf(Refusal.Malformed.class)
                .hasMessageContaining("no longer in the note");
    }

    @Test
    void refusesAnEmptySentence() {
        assertThatThrownBy(() -> new Edit.Changed("s1", " \n ")).hasMessageContaining("remove it instead");
    }

    static DraftNote draft() {
        var said = List.of(new Evidence(0, 0, 5));
        return new DraftNote(
                "soap@1",
                "local",
                List.of(
                        new Section(
                                SectionKind.HISTORY_OF_PRESENT_ILLNESS,
                                "10164-2",
                                "HPI",
                                List.of(new Block(
                                        "",
                                        Layout.PARAGRAPH,
                                        List.of(
                                                new Sentence("Cough for two days.", Support.VERIFIED, List.of(), said),
                                                new Sentence(
                                                        "Fever of 39.",
                                                        Support.UNSUPPORTED,
                                                        List.of("39 was not said"),
                                                        List.of()))))),
                        new Section(
                                SectionKind.PLAN,
                                "18776-5",
                                "Plan",
                                List.of(new Block(
                                        "Cough",
                                        Layout.BULLETS,
                                        List.of(new Sentence(
                                                "Fluids.", Support.WEAK, List.of("only implied"), said)))))),
                List.of(),
                List.of(),
                List.of());
    }
}
