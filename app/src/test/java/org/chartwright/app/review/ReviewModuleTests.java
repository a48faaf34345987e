package org.chartwright.app.review;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.tuple;
import static org.chartwright.app.review.SampleVisit.CODER;
import static org.chartwright.app.review.SampleVisit.PHYSICIAN;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.chartwright.app.drafting.KeptDrafts;
import org.chartwright.app.encounter.Encounter;
import org.chartwright.app.encounter.Encounter.Status;
import org.chartwright.app.encounter.Encounters;
import org.chartwright.app.encounter.PatientRecord;
import org.chartwright.nlp.draft.Order;
import org.chartwright.templates.SectionKind;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.dao.DataAccessException;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.modulith.test.ApplicationModuleTest;
import org.springframework.modulith.test.ApplicationModuleTest.BootstrapMode;
import org.springframework.modulith.test.AssertablePublishedEvents;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.test.context.DynamicPropertyRegistry;
import org.springframework.test.context.DynamicPropertySource;

/** Reviewing, editing and signing with the real database. */
@ApplicationModuleTest(mode = BootstrapMode.ALL_DEPENDENCIES)
class ReviewModuleTests {

    static final Path HOME =
            Path.of("target", "review-home-" + UUID.randomUUID()).toAbsolutePath();

    @DynamicPropertySource
    static void home(DynamicPropertyRegistry properties) {
        properties.add("chartwright.home", HOME::toString);
    }

    @Autowired
    Encounters encounters;

    @Autowired
    KeptDrafts drafts;

    @Autowired
    ReviewDesk desk;

    @Autowired
    SignNote signNote;

    @Autowired
    SignedNotes signed;

    @Autowired
    OrderDecisions orders;

    @Autowired
    NotesOnDesk notes;

    @Autowired
    JdbcClient jdbc;

    /** All tests sign the same sample. */
    @BeforeEach
    void noSignedNoteToHoldAgainst() {
        jdbc.sql("delete from note_run").update();
    }

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
        signByHand(planned);
        assertThat(encounters.find(planned.id()).orElseThrow().status()).isEqualTo(Status.SIGNED);
        assertThat(signed.find(planned.id()).orElseThrow().text()).contains("Here for a form.");

        var failed = planned();
        encounters.recording(failed.id());
        encounters.ended(failed.id());
        encounters.failed(failed.id());
        signByHand(encounters.find(failed.id()).orElseThrow());
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

    private void sign(Encounter visit) {
        var unsupported = desk.open(visit, PHYSICIAN).note().unsupported();
        sign(
                visit,
                unsupported.stream()
                        .<Edit>map(sentence -> new Edit.Removed(sentence.id()))
                        .toList());
    }

    private void signByHand(Encounter visit) {
        sign(
                visit,
                List.of(new Edit.Added(
                        SectionKind.HISTORY_OF_PRESENT_ILLNESS, Optional.empty(), "Here for a form.", List.of())));
    }

    private void sign(Encounter visit, List<Edit> edits) {
        int revision = desk.open(visit, PHYSICIAN).note().revision();
        int edited = desk.edit(visit, revision, edits, PHYSICIAN).revision();
        signNote.sign(visit, new SignNote.Word(edited, Set.of(), "", Set.of("assessment", "plan")), PHYSICIAN);
    }

    private Encounter drafted() {
        var id = planned().id();
        encounters.recording(id);
        encounters.ended(id);
        drafts.keep(id, SampleVisit.draft());
        return encounters.find(id).orElseThrow();
    }

    private Encounter planned() {
        return encounters.create(
                new PatientRecord("Test Patient", Optional.empty(), Optional.empty(), Optional.empty()),
                false,
                "soap",
                PHYSICIAN.id(),
                LocalDate.of(2026, 11, 24));
    }
}
