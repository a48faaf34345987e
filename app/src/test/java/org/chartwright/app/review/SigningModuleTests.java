package org.chartwright.app.review;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.tuple;
import static org.chartwright.app.review.SampleVisit.CODER;
import static org.chartwright.app.review.SampleVisit.PHYSICIAN;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.chartwright.app.encounter.Encounter.Status;
import org.chartwright.nlp.note.Order;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.dao.DataAccessException;
import org.springframework.modulith.test.AssertablePublishedEvents;
import org.springframework.security.access.AccessDeniedException;

/** Signing a note and amending it. */
class SigningModuleTests extends ReviewDeskTests {

    @Autowired
    OrderDecisions orders;

    @Test
    void unsupportedTextIsSignedOnlyOnAPhysiciansWordWhichStaysWithTheNote() {
        var visit = drafted();
        var note = desk.open(visit, PHYSICIAN).note();
        var unsupported = note.unsupported().getFirst();

        assertThatThrownBy(() -> signNote.sign(visit, new SignNote.Word(1, Set.of(), "", Set.of()), PHYSICIAN))
                .isInstanceOfSatisfying(
                        Refusal.NeedsOverride.class,
                        refusal -> assertThat(refusal.sentences()).containsExactly(unsupported.id()));
        assertThatThrownBy(() ->
                        signNote.sign(visit, new SignNote.Word(1, Set.of(unsupported.id()), " ", Set.of()), PHYSICIAN))
                .isInstanceOf(Refusal.NeedsOverride.class);
        assertThat(signed.find(visit.id())).isEmpty();

        signNote.sign(
                visit, new SignNote.Word(1, Set.of(unsupported.id()), "seen on the monitor", Set.of()), PHYSICIAN);

        assertThat(signed.find(visit.id()).orElseThrow().overrides())
                .containsExactly(
                        new SignedNote.Override(unsupported.text(), unsupported.doubts(), "seen on the monitor"));
    }

    @Test
    void signingMovesTheVisitOnAndTellsOthersWithoutPatientData(AssertablePublishedEvents events) {
        var visit = drafted();
        sign(visit);

        assertThat(encounters.find(visit.id()).orElseThrow().status()).isEqualTo(Status.SIGNED);
        assertThat(events.ofType(NoteSigned.class).matching(NoteSigned::encounter, visit.id()::equals))
                .hasSize(1);
        assertThat(NoteSigned.class.getRecordComponents()).hasSize(2);
        assertThat(signed.find(visit.id()).orElseThrow().signer()).isEqualTo("Ada Wong, MD");
    }

    @Test
    void aNoteWrittenByHandIsSignedWithoutARecordingAndAfterADraftThatFailed(AssertablePublishedEvents events) {
        var planned = planned();
        sign(planned, written(planned, "Here for a form."), WITHOUT_CHECKLIST);
        assertThat(encounters.find(planned.id()).orElseThrow().status()).isEqualTo(Status.SIGNED);
        assertThat(signed.find(planned.id()).orElseThrow().text()).contains("Here for a form.");

        var failed = planned();
        encounters.recording(failed.id());
        encounters.ended(failed.id());
        encounters.failed(failed.id());
        var afterwards = encounters.find(failed.id()).orElseThrow();
        sign(afterwards, written(afterwards, "Here for a form."), WITHOUT_CHECKLIST);
        assertThat(encounters.find(failed.id()).orElseThrow().status()).isEqualTo(Status.SIGNED);
        assertThat(events.ofType(NoteSigned.class).matching(NoteSigned::encounter, failed.id()::equals))
                .hasSize(1);
        assertThatThrownBy(() -> encounters.recording(planned.id())).hasMessageContaining("SIGNED");
    }

    @Test
    void onlyAcceptedOrdersGoWithTheNote() {
        var visit = drafted();
        orders.decide(
                visit.id(),
                new OrderDecisions.Named(Order.Type.IMAGING, "MRI right knee"),
                Optional.of(true),
                CODER.id());
        orders.decide(
                visit.id(),
                new OrderDecisions.Named(Order.Type.FOLLOWUP, "follow-up in 4 weeks"),
                Optional.of(false),
                CODER.id());

        sign(visit);

        assertThat(signed.find(visit.id()).orElseThrow().orders())
                .extracting(SignedNote.Order::description)
                .containsExactly("MRI right knee");
    }

    @Test
    void aSignedNoteIsChangedOnlyByAnAmendmentWhichIsANewVersion(AssertablePublishedEvents events) {
        var visit = drafted();
        sign(visit);
        int revision = desk.open(visit, PHYSICIAN).note().revision();
        assertThatThrownBy(() -> desk.edit(visit, revision, List.of(new Edit.Removed("s1")), PHYSICIAN))
                .isInstanceOf(Refusal.WrongState.class)
                .hasMessageContaining("amendment");

        desk.amend(visit, "wrong knee");
        var note = desk.edit(visit, revision, List.of(new Edit.Changed("s1", "Left knee pain.")), PHYSICIAN);
        signNote.sign(visit, new SignNote.Word(note.revision(), Set.of(), "", Set.of()), PHYSICIAN);

        assertThat(signed.versions(visit.id()))
                .extracting(SignedNote::version, SignedNote::amendment)
                .containsExactly(tuple(1, Optional.empty()), tuple(2, Optional.of("wrong knee")));
        assertThat(events.ofType(NoteAmended.class).matching(NoteAmended::encounter, visit.id()::equals))
                .hasSize(1);
        assertThat(events.ofType(NoteSigned.class).matching(NoteSigned::encounter, visit.id()::equals))
                .hasSize(1);
    }

    @Test
    void onlyAPhysicianSigns() {
        var visit = drafted();
        desk.open(visit, CODER);

        assertThatThrownBy(() -> signNote.sign(visit, new SignNote.Word(1, Set.of(), "", Set.of()), CODER))
                .isInstanceOf(AccessDeniedException.class);
    }

    @Test
    void theDatabaseItselfRefusesToChangeASignedNote() {
        var visit = drafted();
        sign(visit);

        assertThatThrownBy(() -> jdbc.sql("update signed_note set version = 7").update())
                .isInstanceOf(DataAccessException.class)
                .hasMessageContaining("never changes");
        assertThatThrownBy(() -> jdbc.sql("delete from signed_note").update()).isInstanceOf(DataAccessException.class);
    }
}
