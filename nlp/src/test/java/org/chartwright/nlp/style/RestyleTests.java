package org.chartwright.nlp.style;

import static org.assertj.core.api.Assertions.assertThat;
import static org.chartwright.nlp.draft.Visits.visit;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.chartwright.models.ModelStore;
import org.chartwright.nlp.Visit;
import org.chartwright.nlp.gate.EvidenceGate;
import org.chartwright.nlp.note.DraftNote;
import org.chartwright.nlp.note.Section;
import org.chartwright.nlp.note.Section.Block;
import org.chartwright.nlp.note.Section.Block.Layout;
import org.chartwright.nlp.note.Sentence;
import org.chartwright.nlp.note.Support;
import org.chartwright.nlp.style.OwnStyle.Arrangement;
import org.chartwright.nlp.style.OwnStyle.Touched;
import org.chartwright.nlp.style.OwnStyle.Wording;
import org.chartwright.nlp.transcript.Evidence;
import org.chartwright.templates.SectionKind;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class RestyleTests {

    static final ModelStore MODELS = new ModelStore(Path.of("target", "models"));
    static final Restyle RESTYLE = Restyle.open(MODELS);
    static final EvidenceGate GATE = EvidenceGate.open(MODELS);
    static final SectionKind HERE = SectionKind.HISTORY_OF_PRESENT_ILLNESS;

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "i have high blood pressure | She has high blood pressure. | high blood pressure | hypertension | She has hypertension.",
                "i have high blood pressure | High blood pressure. | high blood pressure | hypertension | Hypertension.",
                "i have a cough | The patient reports a cough. | the patient | patient | Patient reports a cough.",
                "i have a cough | She states she has a cough. | states | reports | She reports she has a cough.",
                "my father had high blood pressure | Her father had high blood pressure. | high blood pressure | hypertension | Her father had hypertension.",
                "i do not have high blood pressure | She denies high blood pressure. | high blood pressure | htn | She denies htn.",
                "i use a cane | Basically, she uses a cane. | basically | '' | She uses a cane.",
            })
    void writesTheClinicianWordsOnTheSameEvidence(
            String said, String drafted, String before, String after, String written) {
        var visit = visit("p: " + said);
        var note = note(visit, drafted);
        var restyled = RESTYLE.of(note, visit, style(wording(before, after.equals("''") ? "" : after)));

        assertThat(texts(restyled.note())).containsExactly(written);
        assertThat(restyled.note().sentences().getFirst().evidence())
                .isEqualTo(note.sentences().getFirst().evidence());
        assertThat(restyled.note().sentences().getFirst().support()).isEqualTo(Support.VERIFIED);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "i take ten milligrams of lisinopril | She takes lisinopril 10 mg. | 10 mg | 20 mg",
                "i take lisinopril | She takes lisinopril. | lisinopril | losartan",
                "my left knee hurts | Left knee pain. | left | right",
                "i have no fever | She denies fever. | denies | reports",
                "my mother had a stroke | Her mother had a stroke. | mother | father",
                "you might have pneumonia | Possible pneumonia. | possible pneumonia | pneumonia",
                "it hurts a little , it is mild | The pain is mild. | mild | severe",
                "i am getting better | She is improving. | improving | worsening",
                "i had asthma as a child | She had asthma as a child. | had | has",
            })
    void neverPutsAFactInPlaceOfAnother(String said, String drafted, String before, String after) {
        var visit = visit("p: " + said);
        var note = note(visit, drafted);

        var restyled = RESTYLE.of(note, visit, style(wording(before, after)));

        assertThat(restyled.note()).isEqualTo(note);
        assertThat(restyled.touched()).isEmpty();
    }

    @Test
    void undoesAChangeThatTheEvidenceDoesNotCarry() {
        var visit = visit("p: i keep a parrot in the kitchen");
        var note = note(visit, "She keeps a parrot in the kitchen.");

        var restyled = RESTYLE.of(
                note, visit, style(wording("keeps a parrot", "breeds canaries"), wording("kitchen", "pantry")));

        assertThat(restyled.note()).isEqualTo(note);
    }

    @Test
    void leavesAloneWhatIsPartOfAnotherWordOrStandsInAnotherSection() {
        var visit = visit("p: the physical therapy went well , i use a cane");
        var note = note(visit, "She uses a cane after PT.", "Misuses are unknown.");

        var restyled = RESTYLE.of(
                note,
                visit,
                style(
                        wording("pt", "patient"),
                        wording("use", "utilize"),
                        new Wording("uses", "utilizes", Set.of(SectionKind.ASSESSMENT_AND_PLAN))));

        assertThat(texts(restyled.note())).containsExactlyElementsOf(texts(note));
    }

    @Test
    void saysWhichSentencesItTouched() {
        var visit = visit("p: i have high blood pressure and a cough");
        var restyled = RESTYLE.of(
                note(visit, "She has high blood pressure.", "She has a cough."),
                visit,
                style(wording("high blood pressure", "hypertension")));

        assertThat(restyled.touched())
                .containsExactly(new Touched(HERE, "She has high blood pressure.", "She has hypertension."));
    }

    @Test
    void doesNotTurnASentenceRoundInAChain() {
        var visit = visit("p: i have high blood pressure");
        var restyled = RESTYLE.of(
                note(visit, "She has high blood pressure."),
                visit,
                style(wording("high blood pressure", "hypertension"), wording("hypertension", "htn")));

        assertThat(texts(restyled.note())).containsExactly("She has hypertension.");
    }

    @Test
    void leavesOutOnlyUnwantedSentencesThatStateNothing() {
        var visit = visit("p: i understand the plan and agree , i have a fever");
        var note = note(visit, "The patient understands and agrees with the plan.", "She has a fever.");

        var restyled = RESTYLE.of(
                note,
                visit,
                new OwnStyle(
                        List.of(),
                        Set.of("the patient understands and agrees with the plan.", "She has a fever."),
                        List.of(),
                        false));

        assertThat(texts(restyled.note())).containsExactly("She has a fever.");
        assertThat(restyled.touched())
                .containsExactly(new Touched(HERE, "The patient understands and agrees with the plan.", ""));
    }

    @Test
    void leavesOutARepetitionOnlyWhereItSaysNothingElse() {
        var visit = visit("p: i have a bad cough and no fever , the cough is at night");
        var note = note(
                visit,
                "She has a cough.",
                "She has a cough at night.",
                "She has no fever.",
                "She has no fever.",
                "She has no cough.");

        var brief = RESTYLE.of(note, visit, new OwnStyle(List.of(), Set.of(), List.of(), true));

        assertThat(texts(brief.note()))
                .containsExactly("She has a cough at night.", "She has no fever.", "She has no cough.");
    }

    @Test
    void arrangesSectionsAsChosen() {
        var visit = visit("d: i will get an mri", "p: i have a cough");
        var place = new Evidence(0, 0, 20);
        var sections = List.of(
                new Section(HERE, "x", "History", List.of(block("", Layout.PARAGRAPH, "A cough.", place))),
                new Section(
                        SectionKind.PHYSICAL_EXAM, "x", "Exam", List.of(block("Lungs", Layout.LINE, "Clear.", place))),
                new Section(
                        SectionKind.ASSESSMENT_AND_PLAN,
                        "x",
                        "Plan",
                        List.of(block("Cough", Layout.BULLETS, "MRI.", place))));
        var note = new DraftNote("soap@1", "local", sections, List.of(), List.of(), List.of());

        var restyled = RESTYLE.of(
                        note,
                        visit,
                        new OwnStyle(
                                List.of(),
                                Set.of(),
                                List.of(
                                        new Arrangement(
                                                SectionKind.ASSESSMENT_AND_PLAN,
                                                Optional.of(Layout.PARAGRAPH),
                                                Optional.of(1),
                                                Optional.of("Impression and plan")),
                                        new Arrangement(
                                                HERE, Optional.of(Layout.BULLETS), Optional.empty(), Optional.empty()),
                                        new Arrangement(
                                                SectionKind.PHYSICAL_EXAM,
                                                Optional.of(Layout.BULLETS),
                                                Optional.empty(),
                                                Optional.empty())),
                                false))
                .note();

        assertThat(restyled.sections())
                .extracting(Section::title)
                .containsExactly("Impression and plan", "History", "Exam");
        assertThat(restyled.sections())
                .extracting(section -> section.blocks().getFirst().layout())
                .containsExactly(Layout.PARAGRAPH, Layout.BULLETS, Layout.LINE);
        assertThat(restyled.sentences()).containsExactlyInAnyOrderElementsOf(note.sentences());
    }

    @Test
    void changesNothingWithoutAStyle() {
        var visit = visit("p: i have a cough");
        var note = note(visit, "She has a cough.");
        assertThat(RESTYLE.of(note, visit, OwnStyle.NONE).note()).isSameAs(note);
    }

    private static Block block(String label, Layout layout, String text, Evidence place) {
        return new Block(label, layout, List.of(new Sentence(text, Support.VERIFIED, List.of(), List.of(place))));
    }

    private static Wording wording(String before, String after) {
        return new Wording(before, after, Set.of(HERE));
    }

    private static OwnStyle style(Wording... wordings) {
        return new OwnStyle(List.of(wordings), Set.of(), List.of(), false);
    }

    private static List<String> texts(DraftNote note) {
        return note.sentences().stream().map(Sentence::text).toList();
    }

    private static DraftNote note(Visit visit, String... sentences) {
        var utterances = visit.transcript().utterances();
        var all = IntStream.range(0, utterances.size())
                .mapToObj(i -> new Evidence(i, 0, utterances.get(i).text().length()))
                .toList();
        var block = new Block(
                "",
                Layout.PARAGRAPH,
                new ArrayList<>(Stream.of(sentences)
                        .map(text -> new Sentence(text, Support.VERIFIED, List.of(), all))
                        .toList()));
        var note = new DraftNote(
                "soap@1",
                "local",
                List.of(new Section(HERE, HERE.loinc(), "History", List.of(block))),
                List.of(),
                List.of(),
                List.of());
        return GATE.check(note, visit);
    }
}
