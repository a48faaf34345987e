package org.chartwright.app.review;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;
import static org.chartwright.app.review.SampleVisit.PHYSICIAN;

import java.time.Duration;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import java.util.UUID;
import org.chartwright.app.encounter.Encounter;
import org.chartwright.app.people.Person;
import org.chartwright.app.people.PersonId;
import org.chartwright.app.people.Role;
import org.chartwright.app.review.OwnStyles.Habit;
import org.chartwright.app.review.StyleChoices.Change;
import org.chartwright.app.review.StyleChoices.Chosen;
import org.chartwright.nlp.DraftVisit;
import org.chartwright.nlp.Patient;
import org.chartwright.nlp.Visit;
import org.chartwright.nlp.VisitDraft;
import org.chartwright.nlp.note.DraftNote;
import org.chartwright.nlp.note.Section;
import org.chartwright.nlp.note.Section.Block;
import org.chartwright.nlp.note.Section.Block.Layout;
import org.chartwright.nlp.note.Sentence;
import org.chartwright.nlp.note.Support;
import org.chartwright.nlp.style.OwnStyle;
import org.chartwright.nlp.style.OwnStyle.Arrangement;
import org.chartwright.nlp.style.OwnStyle.Touched;
import org.chartwright.nlp.transcript.Evidence;
import org.chartwright.nlp.transcript.Speaker;
import org.chartwright.nlp.transcript.Transcript;
import org.chartwright.nlp.transcript.Utterance;
import org.chartwright.templates.SectionKind;
import org.chartwright.templates.Templates;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** Own style is learnt from signed notes, put on the next draft, and taken off again. */
class OwnStyleModuleTests extends ReviewDeskTests {

    static final String COURTESY = "The patient understands and agrees with the treatment plan.";
    static final String DRAFTED = "The patient reports a cough.";
    static final String SIGNED = "The patient states a cough.";
    static final Change HABIT = new Change("reports", "states");

    @Autowired
    OwnStyles styles;

    @Autowired
    StyleChoices choices;

    @Autowired
    LearnStyle learnStyle;

    @Autowired
    DraftVisit sketchVisit;

    @Autowired
    Templates templates;

    Person physician = newcomer();

    /** What an earlier test signed may still be learnt from meanwhile. */
    @BeforeEach
    void aPhysicianWhoHasSignedNothing() {
        physician = newcomer();
    }

    private static Person newcomer() {
        return new Person(new PersonId(UUID.randomUUID()), "own", "Own Style, MD", Set.of(Role.PHYSICIAN), false);
    }

    @Test
    void theFourthDraftIsWrittenAsThreeNotesWereSignedUntilThatIsSwitchedOff() {
        signChanged("Ann Able", DRAFTED, SIGNED);
        signChanged("Ben Baker", DRAFTED, SIGNED);
        assertThat(styles.habits(physician.id())).isEmpty();
        assertThat(fourth()).contains("The patient reports").doesNotContain("The patient states");
        signChanged("Cid Clark", DRAFTED, SIGNED);

        assertThat(styles.habits(physician.id())).singleElement().satisfies(habit -> {
            assertThat(habit.change()).isEqualTo(HABIT);
            assertThat(habit.notes()).isEqualTo(3);
            assertThat(habit.active()).isTrue();
        });
        assertThat(fourth())
                .contains("The patient states", "Respiratory: Reports cough.")
                .doesNotContain("The patient reports");

        assertThat(styles.turn(physician.id(), HABIT, false)).isTrue();
        assertThat(fourth()).contains("The patient reports").doesNotContain("The patient states");
        assertThat(styles.turn(physician.id(), HABIT, true)).isTrue();
        assertThat(fourth()).contains("The patient states");

        styles.forget(physician.id(), HABIT);
        assertThat(styles.habits(physician.id())).isEmpty();
        assertThat(styles.turn(physician.id(), HABIT, true)).isFalse();
    }

    @Test
    void anotherClinicianWritesAsBefore() {
        three(DRAFTED, SIGNED);
        assertThat(styles.of(new PersonId(UUID.randomUUID()))).isEqualTo(OwnStyle.NONE);
        assertThat(styles.of(physician.id())).isNotEqualTo(OwnStyle.NONE);
    }

    @Test
    void whatIsUndoneAsOftenIsNoHabit() {
        three(DRAFTED, SIGNED);
        signChanged("Dan Dole", SIGNED, DRAFTED);
        signChanged("Eve East", SIGNED, DRAFTED);
        assertThat(styles.habits(physician.id())).hasSize(1);
        signChanged("Fay Ford", SIGNED, DRAFTED);
        assertThat(styles.habits(physician.id())).isEmpty();
    }

    @Test
    void threeNotesOfOnePatientAreNotEnough() {
        for (int i = 0; i < 3; i++) {
            signChanged("Ann Able", DRAFTED, SIGNED);
        }
        assertThat(styles.habits(physician.id())).isEmpty();
    }

    @Test
    void wordsOfThePatientsNameAreNotKept() {
        signChanged("Ann Couch", "She sat on the sofa.", "She sat on the couch.");
        assertThat(wordsSeen()).isZero();
    }

    @Test
    void factsAreNotLearntHoweverOftenTheyAreCorrected() {
        three("She takes lisinopril 10 mg for the left knee.", "She takes losartan 20 mg for the right knee.");
        three("She denies fever.", "She reports fever.");
        three("The pain is mild.", "The pain is severe.");
        assertThat(styles.habits(physician.id())).isEmpty();
    }

    @Test
    void whatNoListNamesWaitsForTheClinician() {
        three("She slept on the sofa.", "She slept on the couch.");
        var change = new Change("sofa", "couch");
        assertThat(styles.habits(physician.id()))
                .extracting(Habit::change, Habit::active)
                .containsExactly(tuple(change, false));
        assertThat(styles.of(physician.id()).wordings()).isEmpty();

        styles.turn(physician.id(), change, true);
        assertThat(styles.of(physician.id()).wordings()).hasSize(1);
    }

    @Test
    void aSentenceThatIsAlwaysTakenOutStaysOutUntilItIsLeftIn() {
        three(COURTESY, "");
        assertThat(styles.of(physician.id()).unwanted()).containsExactly(COURTESY);
        signChanged("Gus Gray", COURTESY, COURTESY);
        assertThat(styles.of(physician.id()).unwanted()).isEmpty();
    }

    @Test
    void sentencesThatStateSomethingAreNeverLeftOut() {
        three("She denies fever.", "");
        assertThat(styles.of(physician.id())).isEqualTo(OwnStyle.NONE);
    }

    @Test
    void hearingOfASignatureTwiceCountsOnce() {
        var visit = signChanged("Ann Able", DRAFTED, SIGNED);
        learnStyle.from(visit.id());
        learnStyle.from(visit.id());
        assertThat(wordsSeen()).isOne();
    }

    @Test
    void choicesAreKeptAndADraftShowsThem() {
        var chosen = new Chosen(
                true,
                List.of(new Arrangement(
                        SectionKind.HISTORY_OF_PRESENT_ILLNESS,
                        Optional.of(Layout.BULLETS),
                        Optional.of(1),
                        Optional.of("Story"))));
        choices.choose(physician.id(), chosen);
        assertThat(choices.of(physician.id())).isEqualTo(chosen);
        assertThat(fourth()).startsWith("STORY\n\n- ");
    }

    @Test
    void aDraftKeepsWhatWasTouchedAndOneFromBeforeIsStillRead() {
        var visit = drafted();
        var touched = List.of(new Touched(SectionKind.PLAN, "before", "after"));
        var draft = SampleVisit.draft();
        var kept = drafts.keep(
                visit.id(), new VisitDraft(draft.note(), draft.codes(), draft.priorAuth(), touched, draft.took()));
        assertThat(kept.draft().touched()).isEqualTo(touched);

        jdbc.sql("update draft set body = body - 'touched' where encounter_id = :id")
                .param("id", visit.id().value())
                .update();
        assertThat(desk.open(visit, PHYSICIAN).draft().orElseThrow().touched()).isEmpty();
    }

    private int wordsSeen() {
        return jdbc.sql("select count(*) from own_style_seen where kind = 'WORDS' and person_id = :person")
                .param("person", physician.id().value())
                .query(Integer.class)
                .single();
    }

    /** What the next visit's draft says. */
    private String fourth() {
        var transcript = new Transcript(List.of(
                Utterance.written(0, Speaker.CLINICIAN, "what brings you in today ?"),
                Utterance.written(
                        1,
                        Speaker.PATIENT,
                        "i have had high blood pressure for two years and a bad cough since monday"),
                Utterance.written(2, Speaker.CLINICIAN, "okay i will order a chest x-ray for the cough")));
        var visit = new Visit(
                LocalDate.of(2026, 11, 24),
                new Patient(Optional.of("Hal Hope"), Optional.of(Patient.Sex.FEMALE), OptionalInt.of(50)),
                false,
                templates.standard(),
                transcript);
        return sketchVisit
                .from(visit, styles.of(physician.id()), progress -> {})
                .note()
                .text();
    }

    private void three(String drafted, String signedAs) {
        for (var patient : List.of("Ann Able", "Ben Baker", "Cid Clark")) {
            signChanged(patient, drafted, signedAs);
        }
    }

    /** A visit whose draft has one sentence, which is signed as given; taken out when that is empty. */
    private Encounter signChanged(String patient, String drafted, String signedAs) {
        var id = planned(patient, Optional.empty()).id();
        encounters.recording(id);
        encounters.ended(id);
        drafts.keep(id, draftOf(drafted));
        var visit = encounters.find(id).orElseThrow();
        var note = desk.open(visit, physician).note();
        if (!signedAs.equals(drafted)) {
            note = desk.edit(
                    visit,
                    note.revision(),
                    List.of(signedAs.isEmpty() ? new Edit.Removed("s1") : new Edit.Changed("s1", signedAs)),
                    physician);
        }
        signNote.sign(visit, new SignNote.Word(note.revision(), Set.of(), "", WITHOUT_CHECKLIST), physician);
        learnStyle.from(id);
        noSignedNoteToHoldAgainst();
        return visit;
    }

    private static VisitDraft draftOf(String sentence) {
        var kind = SectionKind.HISTORY_OF_PRESENT_ILLNESS;
        var sentences = List.of(sentence, "Seen for a form.").stream()
                .map(text -> new Sentence(text, Support.VERIFIED, List.of(), List.of(new Evidence(0, 0, 5))))
                .toList();
        var note = new DraftNote(
                "soap@1",
                "local",
                List.of(new Section(
                        kind, kind.loinc(), "History", List.of(new Block("", Layout.PARAGRAPH, sentences)))),
                List.of(),
                List.of(),
                List.of());
        var sample = SampleVisit.draft();
        return new VisitDraft(note, sample.codes(), List.of(), List.of(), Duration.ofMillis(1));
    }
}
