package org.chartwright.nlp.draft;

import static org.assertj.core.api.Assertions.assertThat;
import static org.chartwright.nlp.draft.LocalDrafterTests.DRAFTER;
import static org.chartwright.nlp.draft.Visits.visit;

import org.chartwright.nlp.fact.Fact.Certainty;
import org.chartwright.nlp.fact.Fact.Polarity;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What is found while the clinician examines, shows results and talks about it. */
class ExaminedFindingsTests {

    private static final String EXAM = "d: let me do a quick physical exam . / ";

    private static String note(String said) {
        return DRAFTER.draft(visit(said.strip().split(" / "))).text();
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            d: does it hurt when i press on the inside of your right knee ? / p: yes it does . / d: okay . | Pain on palpation of the inside of the right knee
            d: i'm going to press here on your left ankle . is that painful ? / p: a little bit . / d: okay . | Mild pain on palpation of the left ankle
            d: does it hurt when i press on the inside of your left elbow ? / p: yes . / d: how about the outside ? / p: no . / d: okay . | No pain on palpation of the outside of the left elbow
            d: if i bend your right wrist does that hurt ? / p: not really . / d: okay . | No real pain with bending of the right wrist
            d: let me look at your left hip . when i rotate it does that hurt ? / p: that hurts . / d: okay . | Pain with rotation of the left hip
            """)
    void whatHurtsUnderTheHandIsAFinding(String said, String sentence) {
        assertThat(note(EXAM + said)).contains(sentence);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            d: does it hurt when i press on your right knee ? / p: no , but it hurts when i walk . / d: okay . | palpation
            d: does it hurt when i press on your right knee ? / p: i am not sure . / d: okay . | palpation
            d: does it hurt when i press here ? / p: yes . / d: okay . | palpation
            d: i want you to push your leg out against my hand . does that hurt ? / p: no . / d: okay . | palpation
            d: does your right knee hurt when you walk ? / p: yes . / d: okay . | palpation
            """)
    void whatIsNotClearlyFoundThereIsNone(String said, String word) {
        assertThat(note(EXAM + said)).doesNotContain(word);
    }

    @Test
    void aFindingThatIsSummedUpIsToldOnce() {
        assertThat(
                        note(
                                EXAM
                                        + "d: does it hurt when i press on your right knee ? / p: yes . / d: okay so there is tenderness to palpation of your right knee ."))
                .contains("enderness to palpation of the right knee")
                .doesNotContain("ain on palpation");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            d: your heart sounds good . | Heart sounds good
            d: let me listen to your heart and lungs . / p: okay . / d: everything sounds good . | Heart and lungs sound good
            d: i reviewed your vitals . everything looks good . | Her vital signs look good
            d: looking at your vital signs here in the office , everything looks great . | Her vital signs look great
            d: your vital signs look good . | Her vital signs look good
            """)
    void whatSoundsAndLooksGoodIsTold(String said, String sentence) {
        assertThat(note(EXAM + said)).contains(sentence);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            d: i will send you the form . does that sound good ? / p: sounds good . | ound good
            d: i'll look at your vitals and if everything looks good you can go . | vital signs look good
            d: i reviewed your vitals . everything looks good except your blood pressure . | vital signs look good
            """)
    void whatIsOnlyAgreedOrHangsOnSomethingIsNot(String said, String words) {
        assertThat(note(EXAM + said)).doesNotContain(words);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            d: hey , dragon , show me the ekg . / d: okay , that looks normal . | Her EKG looks normal
            d: hey , dragon , show me the lumbar spine x-ray . / d: so this looks stable from last year . | Her lumbar spine X-ray looks stable from last year
            """)
    void whatWasCalledUpIsNamed(String said, String sentence) {
        assertThat(note(said)).contains(sentence);
    }

    @Test
    void ofTwoThatWereCalledUpNoneIsPicked() {
        assertThat(
                        note(
                                "d: show me the ekg . / d: show me the chest x-ray and the echocardiogram . / d: that looks normal ."))
                .doesNotContain("EKG looks", "X-ray looks", "echocardiogram looks");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            d: you do have some pain in your right upper quadrant when i press on it . | Pain in the right upper quadrant on palpation.
            d: you do have some tenderness on the left side , meaning that you are tender when i pound there . | enderness on the left side.
            d: on your examination of your abdomen there is tenderness to palpation of the abdomen . | Tenderness to palpation of the abdomen.
            d: your right knee looks a little swollen . | Right knee slightly swollen.
            d: there is a little swelling of the right ankle . | Mild swelling of the right ankle.
            d: i do not appreciate any fibular venous distention . | No jugular venous distention.
            d: there is no tenderness to palpitation of the abdomen . | No tenderness to palpation of the abdomen.
            d: your lungs are clear and on your abdominal exam there is some tenderness of the abdomen . | Tenderness of the abdomen.
            """)
    void aFindingIsWrittenShort(String said, String sentence) {
        assertThat(note(EXAM + said)).contains(sentence);
    }

    @Test
    void aFindingHasTheSideOfItsPart() {
        assertThat(
                        note(
                                "p: i twisted my right knee . / " + EXAM
                                        + "d: let me look at your right knee . there is some effusion . you have pain with flexion and extension ."))
                .contains("Right knee: pain with flexion and extension");
        assertThat(note("p: i twisted my right knee . my left knee is sore too . / " + EXAM
                        + "d: let me look at your knee . you have pain with flexion of the knee ."))
                .doesNotContain("right knee: pain", "flexion of the right knee", "flexion of the left knee");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "d: let me look at your knee . this would be swollen . it is n't .",
                "d: let me look at your knee . with gout this would be really swollen .",
                "d: let me look at your knee . the joint should be swollen then ."
            })
    void whatWouldBeFoundIsNotFound(String said) {
        var draft = DRAFTER.draft(visit(said.split(" / ")));

        assertThat(draft.text()).doesNotContain("swollen", "welling", "denies");
        assertThat(draft.facts())
                .allMatch(fact -> fact.polarity() == Polarity.ABSENT || fact.certainty() == Certainty.HYPOTHETICAL);
    }
}
