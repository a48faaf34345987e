package org.chartwright.app.review;

import static org.chartwright.app.review.SampleVisit.PHYSICIAN;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.chartwright.app.TestHome;
import org.chartwright.app.drafting.KeptDrafts;
import org.chartwright.app.encounter.Encounter;
import org.chartwright.app.encounter.Encounters;
import org.chartwright.app.encounter.PatientRecord;
import org.chartwright.templates.SectionKind;
import org.junit.jupiter.api.BeforeEach;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.modulith.test.ApplicationModuleTest;
import org.springframework.modulith.test.ApplicationModuleTest.BootstrapMode;
import org.springframework.test.context.DynamicPropertyRegistry;
import org.springframework.test.context.DynamicPropertySource;

/** The module with the real database, which all of its tests share. */
@ApplicationModuleTest(mode = BootstrapMode.ALL_DEPENDENCIES)
abstract class ReviewDeskTests {

    static final Set<String> WITHOUT_CHECKLIST = Set.of("assessment", "plan");

    private static final Path HOME = TestHome.of("review");

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
    JdbcClient jdbc;

    /** The tests sign the same few texts. */
    @BeforeEach
    void noSignedNoteToHoldAgainst() {
        jdbc.sql("delete from note_run").update();
    }

    final Encounter planned() {
        return planned("Test Patient", Optional.empty());
    }

    final Encounter planned(String patient, Optional<String> recordNumber) {
        return encounters.create(
                new PatientRecord(patient, Optional.empty(), Optional.empty(), recordNumber),
                false,
                Optional.empty(),
                "soap",
                PHYSICIAN.id(),
                LocalDate.of(2026, 11, 24));
    }

    final Encounter drafted() {
        var id = planned().id();
        encounters.recording(id);
        encounters.ended(id);
        drafts.keep(id, SampleVisit.draft());
        return encounters.find(id).orElseThrow();
    }

    final ReviewNote written(Encounter visit, String... sentences) {
        int revision = desk.open(visit, PHYSICIAN).note().revision();
        return desk.edit(
                visit,
                revision,
                Stream.of(sentences)
                        .<Edit>map(text -> new Edit.Added(
                                SectionKind.HISTORY_OF_PRESENT_ILLNESS, Optional.empty(), text, List.of()))
                        .toList(),
                PHYSICIAN);
    }

    final void sign(Encounter visit, ReviewNote note, Set<String> without) {
        signNote.sign(visit, new SignNote.Word(note.revision(), Set.of(), "", without), PHYSICIAN);
    }

    /** Without the sentences that nothing supports. */
    final void sign(Encounter visit) {
        var note = desk.open(visit, PHYSICIAN).note();
        var supported = desk.edit(
                visit,
                note.revision(),
                note.unsupported().stream()
                        .<Edit>map(sentence -> new Edit.Removed(sentence.id()))
                        .toList(),
                PHYSICIAN);
        sign(visit, supported, WITHOUT_CHECKLIST);
    }
}
