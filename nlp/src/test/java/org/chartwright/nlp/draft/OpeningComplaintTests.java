package org.chartwright.nlp.draft;

import static org.assertj.core.api.Assertions.assertThat;
import static org.chartwright.nlp.draft.LocalDrafterTests.DRAFTER;
import static org.chartwright.nlp.draft.Visits.visit;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.chartwright.nlp.note.Sentence;
import org.chartwright.templates.SectionKind;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What the patient answers to the opening question heads the note. */
class OpeningComplaintTests {

    private static final String ASKED = "d: how can i help you today ?";

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
        p: i have just been feeling really wobbly on my feet and it is getting worse . | Feeling wobbly.
        p: my eyes have been feeling really gritty . | Gritty eyes.
        p: i got a splash of cleaning fluid in my eye this morning . | Splash of cleaning fluid in the eye.
        p: i think my stitches are infected , they are oozing . | Oozing stitches, concern for infection.
        p: my eyelid keeps drooping in the evening . | Drooping eyelid in the evening.
        p: my chest has been feeling really tight . | Chest tightness.
        p: my left heel hurts . | Left heel pain.
        p: i found a lump in my right breast . | Lump in the right breast.
        p: my neighbour's dog bit me on the calf . | Dog bite on the calf.
        p: i have got blood in my wee . | Blood in urine.
        p: i fell and hurt my left wrist . | Left wrist injury.
        p: i might have a bladder infection . | Possible bladder infection.
        p: i have had diarrhoea and i have been throwing up . | Diarrhea and vomiting.
        p: i have this really bad pain on the left side of my head . | Left-sided headache.
        p: i have a pain in my lower tummy . | Lower abdominal pain.
        p: i have been really stressed at home and i have got , really scaly itchy skin . | Scaly itchy skin.
        p: i woke up this morning and i could not lift my right leg any more . | Inability to lift the right leg.
        p: i have been feeling , really sick in my , lower tummy , and i have had a bit of a temperature . | Nausea and fever.
        """)
    void theAnswerToTheOpeningQuestionIsTheComplaint(String answered, String complaint) {
        assertThat(complaint(ASKED, answered)).isEqualTo(complaint);
    }

    @Test
    void whatTheClinicianKnowsAndThePatientConfirmsIsTheComplaint() {
        assertThat(complaint(
                        "d: you put in the form you had some trouble swallowing . how can i help ?",
                        "p: yes , i was eating fish and it feels stuck ."))
                .isEqualTo("Difficulty swallowing.");
        assertThat(complaint(
                        "d: you wrote that you have a cough ?",
                        "p: no , my ear hurts .",
                        "d: for how long ?",
                        "p: a week ."))
                .isEqualTo("Ear pain.");
    }

    @Test
    void siteAndSideOfTheNextWordsBelongToIt() {
        assertThat(complaint(ASKED, "p: i have had this pain . it is in my left heel ."))
                .isEqualTo("Left heel pain.");
        assertThat(complaint(ASKED, "p: my ear hurts .", "d: which side ?", "p: the left one ."))
                .isEqualTo("Left ear pain.");
        assertThat(complaint(
                        ASKED, "p: i have a pain in my belly .", "d: where exactly ?", "p: mostly on the right side ."))
                .isEqualTo("Right-sided abdominal pain.");
    }

    @Test
    void howLongItHasBeenThereIsToldWithIt() {
        assertThat(history(ASKED, "p: i have been coughing for 3 weeks ."))
                .contains("evaluation of cough for 3 weeks.");
        assertThat(history(
                        ASKED,
                        "p: my left heel hurts .",
                        "d: how long has that been going on ?",
                        "p: about 2 months ."))
                .contains("evaluation of left heel pain for 2 months.");
        assertThat(history(ASKED, "p: i burnt my hand on the kettle yesterday ."))
                .contains("burn of the hand yesterday.");
    }

    @Test
    void aLaterOrAPastSymptomIsNotTheComplaint() {
        assertThat(complaint(
                        ASKED,
                        "p: i can not sleep any more . i had a headache at first but that is gone .",
                        "d: any cough ?",
                        "p: a bit of a cough , yes ."))
                .isEqualTo("Difficulty sleeping.");
        assertThat(complaint(
                        ASKED,
                        "p: i need a repeat of my pill .",
                        "d: any headaches ?",
                        "p: i get headaches now and then ."))
                .doesNotContain("eadache");
    }

    @Test
    void aDeniedSymptomOrOneOfSomebodyElseIsNotTheComplaint() {
        assertThat(complaint(ASKED, "p: i do not have any pain but my foot has gone numb ."))
                .isEqualTo("Numb foot.");
        assertThat(complaint(ASKED, "p: my husband has a cough and now my throat is sore ."))
                .isEqualTo("Sore throat.");
    }

    @Test
    void beingConfusedAboutAnAdviceIsNoConfusion() {
        assertThat(complaint(ASKED, "p: i have had diarrhea for 3 days . i am a bit confused as to what to do ."))
                .isEqualTo("Diarrhea.");
    }

    private static String complaint(String... lines) {
        return section(SectionKind.CHIEF_COMPLAINT, lines);
    }

    private static String history(String... lines) {
        return section(SectionKind.HISTORY_OF_PRESENT_ILLNESS, lines);
    }

    private static String section(SectionKind kind, String... lines) {
        var all = new ArrayList<>(Arrays.asList(lines));
        all.addAll(List.of("d: okay . do you smoke ?", "p: no .", "d: let us get some blood work ."));
        return DRAFTER.draft(visit(all.toArray(String[]::new))).sections().stream()
                .filter(section -> section.kind() == kind)
                .flatMap(section -> section.blocks().stream())
                .flatMap(block -> block.sentences().stream())
                .map(Sentence::text)
                .reduce("", (text, next) -> (text + " " + next).strip());
    }
}
