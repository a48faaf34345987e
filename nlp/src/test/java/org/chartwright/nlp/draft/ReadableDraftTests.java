package org.chartwright.nlp.draft;

import static org.assertj.core.api.Assertions.assertThat;
import static org.chartwright.nlp.draft.Visits.visit;

import java.nio.file.Path;
import org.chartwright.models.ModelStore;
import org.chartwright.nlp.note.Order;
import org.chartwright.nlp.note.Support;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What speech leaves behind and no reader of a note wants to meet. */
class ReadableDraftTests {

    static final LocalDrafter DRAFTER = LocalDrafter.open(new ModelStore(Path.of("target", "models")));

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            p: my knee hurts , i was , trying to change a light bulb when i fell . | was trying to change a light bulb
            d: on the x-ray of your knee , there is no , there is a little bit of , fluid . | there is a little fluid
            d: my impression of , you have this hyperglycemia , which is probably related to the infection . | She has hyperglycemia
            d: i will , increase the amlodipine to ten milligrams daily . | I will increase the amlodipine to 10 mg daily
            d: what i am going to do is prescribe you meloxicam fifteen milligrams daily . | I will prescribe her meloxicam 15 mg daily
            p: dr . ward put me on singulair for my asthma . | Dr. Ward put her on Singulair
            """)
    void isWithoutPausesAndFalseStarts(String said, String written) {
        assertThat(DRAFTER.draft(visit(said)).text())
                .containsIgnoringCase(written)
                .doesNotContainIgnoringCase("not, ")
                .doesNotContain("no, there");
    }

    @Test
    void namesWhatTheAnswerIsAbout() {
        var visit = visit(
                "d: how about your diet ? are you watching your diet ?",
                "p: well , it has been a bit of a struggle these days .");

        assertThat(DRAFTER.draft(visit).sentences())
                .filteredOn(sentence -> sentence.text().contains("diet has been a bit of a struggle"))
                .singleElement()
                .satisfies(sentence -> {
                    assertThat(sentence.support()).isEqualTo(Support.VERIFIED);
                    assertThat(sentence.evidence()).hasSize(2);
                });
    }

    @Test
    void doesNotGuessWhatTheAnswerIsAbout() {
        var note = DRAFTER.draft(visit(
                "d: how are your headaches and your heart failure ? how is your diet ?",
                "p: it has been pretty good ."));

        assertThat(note.text()).doesNotContain("pretty good");
    }

    @Test
    void keepsWhatIsSaidOfAComplaintByIt() {
        var note = DRAFTER.draft(visit(
                "d: what brings you in ?",
                "p: my left elbow pain . it hurts a lot on the inside . it does not go away ."));

        assertThat(note.text()).contains("hurts a lot on the inside");
    }

    @Test
    void deniesASymptomOnce() {
        var note = DRAFTER.draft(visit("d: any numbness ? any numbness or tingling in your feet ?", "p: no ."));

        assertThat(note.text()).doesNotContain("numbness, numbness", "numbness or numbness");
    }

    @Test
    void listsNoPlaceWithoutAFinding() {
        var note = DRAFTER.draft(visit(
                "d: let me examine you .", "d: on the abdominal exam .", "d: your lungs are clear bilaterally ."));

        assertThat(note.text()).contains("ungs clear").doesNotContainIgnoringCase("abdominal exam.");
    }

    @Test
    void takesADrugBackThatWasNamedInError() {
        var note = DRAFTER.draft(
                visit("d: we will treat you with penicillin or , i am sorry , amoxicillin 500 milligrams daily ."));

        assertThat(note.text()).contains("moxicillin 500 mg").doesNotContainIgnoringCase("penicillin or");
        assertThat(note.orders()).extracting(Order::description).containsExactly("amoxicillin 500 mg daily");
    }

    @Test
    void twoDrugsWithANoBetweenThemAreTwo() {
        var note = DRAFTER.draft(visit("d: do you take anything ?", "p: i take lisinopril , no metformin any more ."));

        assertThat(note.text()).containsIgnoringCase("lisinopril");
    }

    @Test
    void makesNoGradeOfSome() {
        var note = DRAFTER.draft(
                visit("d: let me examine you .", "d: there is some tenderness of the right knee and some swelling ."));

        assertThat(note.text()).contains("enderness").doesNotContainIgnoringCase("mild");
    }

    @Test
    void statesNoQuestionThatWasAnsweredOtherwise() {
        var note = DRAFTER.draft(visit(
                "d: are you watching your diet ?",
                "p: it has been a bit of a struggle .",
                "d: do you have any other medical problems at all ?",
                "p: yes , but not today ."));

        assertThat(note.text()).doesNotContain("is watching", "other medical problems at all");
    }

    @Test
    void takesNoManeuverForAdvice() {
        var note = DRAFTER.draft(visit(
                "d: i want you to raise your hand by bending at the wrist .",
                "d: i will order an mri to be sure that there is nothing else going on with your shoulder ."));

        assertThat(note.text()).doesNotContainIgnoringCase("raise").doesNotContain("There is nothing else");
    }

    @Test
    void readsADecimalThatWasWrittenWithAStop() {
        var note = DRAFTER.draft(
                visit(
                        "d: on your ct there is a . five centimeter kidney stone and a four . four centimeter cyst of the kidney ."));

        assertThat(note.text()).contains("0.5 cm", "4.4 cm");
    }

    @Test
    void tellsWhatACompanionSaysAsTheirWord() {
        var visit = visit("g: i give her milk every morning and her cough is bad .");

        assertThat(DRAFTER.draft(visit).text())
                .contains("The companion gives her milk")
                .doesNotContain("I give");
    }

    @Test
    void listsNoMedicineThatWasOnlyTriedOrMeasured() {
        var note = DRAFTER.draft(visit(
                "p: i tried tylenol a few times for the headaches .",
                "d: i will recheck the cbc , iron , ferritin , b12 and folate ."));

        assertThat(note.text().lines())
                .noneMatch(
                        line -> line.matches("(?i)(?:tylenol|acetaminophen|iron|ferritin|b12|folate|vitamin b12)\\."));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "they did an ekg before you came in today .",
                "i will tell you the vital signs that my assistant took .",
                "we have an outpatient mri facility downstairs .",
                "there is no evidence of that ."
            })
    void talkOfTheVisitIsNoFinding(String said) {
        String draft = DRAFTER.draft(
                        visit("d: your lungs are clear . " + said + " you have a small wound on your left heel ."))
                .text();
        assertThat(draft).contains("wound on").doesNotContain("came in", "assistant", "downstairs", "evidence of that");
    }

    @Test
    void whatIsSaidOfATestOrADenialWithItsThingStays() {
        assertThat(DRAFTER.draft(visit("d: let's look at your ct . there is no evidence of hydronephrosis ."))
                        .text())
                .contains("no evidence of hydronephrosis");
    }
}
