package org.chartwright.app.review;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.chartwright.app.review.SampleVisit.PHYSICIAN;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.chartwright.app.library.ApprovedLibrary;
import org.chartwright.nlp.VisitDraft;
import org.chartwright.nlp.note.Order;
import org.chartwright.templates.OrderSet;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** What has to be done before a note is signed: blanks, the close checklist, orders from sets. */
class ClosingModuleTests extends ReviewDeskTests {

    @Autowired
    StagedOrders staged;

    @Autowired
    OrderDecisions decisions;

    @Autowired
    ApprovedLibrary library;

    @Autowired
    History history;

    @Test
    void aBlankThatIsNotFilledKeepsTheNoteFromBeingSigned() {
        var visit = planned();
        var note = written(visit, "Blood pressure at home averages 128/[[diastolic]] mmHg.");

        assertThatThrownBy(() -> sign(visit, note, WITHOUT_CHECKLIST))
                .isInstanceOf(Refusal.OpenBlanks.class)
                .hasMessage("1 sentence has a blank that is not filled, such as [[dose]]. Fill it or take it out before"
                        + " signing.");
        assertThat(signed.find(visit.id())).isEmpty();

        var filled = desk.edit(
                visit,
                note.revision(),
                List.of(new Edit.Changed("s1", "Blood pressure at home averages 128/81 mmHg.")),
                PHYSICIAN);
        sign(visit, filled, WITHOUT_CHECKLIST);
        assertThat(signed.find(visit.id()).orElseThrow().text()).contains("128/81 mmHg");
    }

    @Test
    void aNoteThatLacksWhatItsTemplateAsksForIsSignedOnlyOnThePhysiciansWord() {
        var visit = planned();
        var note = written(visit, "Here for a form.");

        assertThatThrownBy(() -> sign(visit, note, Set.of("plan")))
                .isInstanceOfSatisfying(
                        Refusal.Incomplete.class,
                        refusal -> assertThat(refusal.items()).containsExactly("assessment"));
        assertThat(signed.find(visit.id())).isEmpty();

        sign(visit, note, WITHOUT_CHECKLIST);
        assertThat(signed.find(visit.id()).orElseThrow().template()).isEqualTo("soap@1");
        assertThat(signed.without(visit.id(), 1))
                .containsExactly("What the clinician thinks of it.", "What is done next.");
        assertThat(history.of(visit.id()).getLast().what()).contains("without: What the clinician thinks of it.");
    }

    @Test
    void ordersOfASetJoinThoseThatWereHeardAndGoWithTheNote() {
        var visit = drafted();
        staged.pick(visit.id(), hypertension(), Set.of("Lipid panel", "Amlodipine 5 mg once daily"), PHYSICIAN.id());
        staged.pick(visit.id(), hypertension(), Set.of("Lipid panel"), PHYSICIAN.id());

        var draft = Optional.of(SampleVisit.draft());
        assertThat(staged.of(visit.id(), draft))
                .extracting(StagedOrders.Staged::description)
                .containsExactly(
                        "MRI right knee",
                        "lisinopril 20 mg once daily",
                        "follow-up in 4 weeks",
                        "Lipid panel",
                        "Amlodipine 5 mg once daily");
        assertThat(decisions.accepted(visit.id(), staged.of(visit.id(), draft)))
                .containsExactly(
                        new SignedNote.Order(Order.Type.LAB, "Lipid panel", "hypertension"),
                        new SignedNote.Order(Order.Type.MEDICATION, "Amlodipine 5 mg once daily", "hypertension"));
    }

    @Test
    void anOrderThatTheSetDoesNotHaveIsRefusedAndNothingIsAdded() {
        var visit = planned();

        assertThatThrownBy(() -> staged.pick(
                        visit.id(), hypertension(), Set.of("Lipid panel", "Morphine 100 mg"), PHYSICIAN.id()))
                .isInstanceOf(Refusal.Malformed.class);
        assertThat(staged.of(visit.id(), Optional.<VisitDraft>empty())).isEmpty();
    }

    @Test
    void nothingIsAddedToANoteThatIsSigned() {
        var visit = planned();
        sign(visit, written(visit, "Here for a form."), WITHOUT_CHECKLIST);

        assertThatThrownBy(() -> desk.requireOpen(visit)).isInstanceOf(Refusal.WrongState.class);
    }

    private OrderSet hypertension() {
        return library.now().orderSet("hypertension").orElseThrow();
    }
}
