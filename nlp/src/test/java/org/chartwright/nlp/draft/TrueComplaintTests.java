package org.chartwright.nlp.draft;

import static org.assertj.core.api.Assertions.assertThat;
import static org.chartwright.nlp.draft.LocalDrafterTests.DRAFTER;
import static org.chartwright.nlp.draft.Visits.visit;

import org.chartwright.nlp.note.Sentence;
import org.chartwright.templates.SectionKind;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The complaint is the patient's own, present one, with no other side or time than its own. */
class TrueComplaintTests {

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
        i am exhausted . my husband can not breathe at night and i am up with him . | Fatigue.
        i look after my mother , her hip is hurting and she can not walk . my back is killing me from lifting . | Back pain.
        i look after my mum , she has chest pain and she is dizzy . i have a rash on my arm . | Rash on the arm.
        my wife can not sleep because my knee hurts . | Knee pain.
        my son gave me a cold and my throat is sore . | Cold and sore throat.
        """)
    void whatSomebodyElseHasIsNotTheComplaint(String said, String complaint) {
        assertThat(complaint("d: what brings you in today ?", "p: " + said)).isEqualTo(complaint);
    }

    @Test
    void whatAParentTellsOfAChildIsTheComplaint() {
        assertThat(complaint(
                        "d: what is the matter with her ?",
                        "p: her ear hurts .",
                        "d: how old is she ?",
                        "p: she is 3 .",
                        "d: does she have a fever ?",
                        "p: no ."))
                .isEqualTo("Ear pain.");
    }

    @Test
    void whatIsDeniedAtOnceIsNotTheComplaint() {
        assertThat(complaint(
                        "d: what brings you in ?",
                        "p: my wife thinks i am losing my hearing but i do not .",
                        "d: any ringing ?",
                        "p: no .",
                        "d: any dizziness ?",
                        "p: no ."))
                .doesNotContain("hearing");
        assertThat(complaint(
                        "d: what brings you in ?",
                        "p: my wife thinks i have shortness of breath but i do not .",
                        "d: how do you feel ?",
                        "p: fine ."))
                .doesNotContain("reath");
    }

    @Test
    void whatIsBetterOrLongPastIsNotTheComplaint() {
        assertThat(complaint(
                        "d: what brings you in today ?",
                        "p: i was going to come about my cough but that is better , it is the dizziness .",
                        "d: when did that start ?",
                        "p: on monday ."))
                .isEqualTo("Dizziness.");
        assertThat(complaint(
                        "d: what brings you in ?",
                        "p: my ankle . i twisted it ten years ago playing football and it was fine until friday .",
                        "d: what happened friday ?",
                        "p: i stepped off a curb and it swelled up ."))
                .doesNotContain("twisted");
        assertThat(complaint("d: how can i help ?", "p: i had a headache but that is gone . my neck is stiff ."))
                .isEqualTo("Stiff neck.");
    }

    @Test
    void aFearIsNotTheComplaint() {
        assertThat(complaint(
                        "d: what brings you in ?",
                        "p: i am worried i have skin cancer because my dad had it .",
                        "d: is there a spot ?",
                        "p: there is a mole on my arm ."))
                .doesNotContain("cancer");
    }

    @Test
    void theTimeOfAnotherIllnessIsNotTheTimeOfTheComplaint() {
        assertThat(history(
                        "d: what brings you in today ?",
                        "p: i have had diabetes for ten years and now my vision is blurry .",
                        "d: which eye ?",
                        "p: the left one .",
                        "d: since when ?",
                        "p: yesterday ."))
                .contains("blurred vision since yesterday");
        assertThat(history(
                        "d: what brings you in today ?",
                        "p: i have been a diabetic for twenty years and my foot is numb .",
                        "d: since when ?",
                        "p: last week ."))
                .contains("foot since last week");
        assertThat(history(
                        "d: how can i help ?",
                        "p: i had my gallbladder out three weeks ago and my tummy hurts .",
                        "d: how long have you had the pain ?",
                        "p: two days ."))
                .contains("abdominal pain for 2 days");
        assertThat(history(
                        "d: how can i help ?",
                        "p: my foot is numb .",
                        "d: how long have you had diabetes ?",
                        "p: twenty years ."))
                .doesNotContain("foot for");
    }

    @Test
    void theTimeOfATabletAStayOrAGoodWeekIsNotTheTimeOfTheComplaint() {
        assertThat(history(
                        "d: how can i help ?",
                        "p: my knee hurts , and i am on antibiotics since monday for my bladder ."))
                .doesNotContain("pain since");
        assertThat(history(
                        "d: what brings you in today ?",
                        "p: my shoulder is sore . i was in hospital last month with my heart ."))
                .doesNotContain("pain since");
        assertThat(history(
                        "d: you said your knee hurts . is the pain in your left knee or your right ?",
                        "p: not the left . the right one's fine too , it is my hip .",
                        "d: when did the pain start ?",
                        "p: it was fine last week . it started monday ."))
                .doesNotContain("knee pain since")
                .doesNotContain("left knee pain");
    }

    @Test
    void theTimeBesideTheComplaintIsItsTime() {
        assertThat(history("d: how can i help ?", "p: my left heel has been hurting for about 3 weeks now ."))
                .contains("left heel pain for 3 weeks");
        assertThat(history("d: how can i help ?", "p: i have a sore throat and a cough . it started 4 days ago ."))
                .contains("that began 4 days ago");
    }

    @Test
    void aSideThatIsTakenBackIsNotTold() {
        assertThat(complaint(
                        "d: what brings you in today ?",
                        "p: i thought i was having a heart attack last month , they said it was fine . i am here for my"
                                + " shoulder .",
                        "d: tell me about it .",
                        "p: the left shoulder is sore , well actually it is the right one now .",
                        "d: when did it start ?",
                        "p: the left was years ago . the right , maybe ten days ."))
                .isEqualTo("Shoulder pain.");
        assertThat(complaint(
                        "d: what brings you in ?",
                        "p: my shoulder hurts .",
                        "d: is it the left or the right shoulder ?",
                        "p: it was the left , but now it is the right ."))
                .isEqualTo("Shoulder pain.");
        assertThat(complaint("d: what brings you in ?", "p: my knee hurts .", "d: which knee ?", "p: the right one ."))
                .isEqualTo("Right knee pain.");
    }

    private static String complaint(String... lines) {
        return section(SectionKind.CHIEF_COMPLAINT, lines);
    }

    private static String history(String... lines) {
        return section(SectionKind.HISTORY_OF_PRESENT_ILLNESS, lines);
    }

    private static String section(SectionKind kind, String... lines) {
        return DRAFTER.draft(visit(lines)).sections().stream()
                .filter(section -> section.kind() == kind)
                .flatMap(section -> section.blocks().stream())
                .flatMap(block -> block.sentences().stream())
                .map(Sentence::text)
                .reduce("", (text, next) -> (text + " " + next).strip());
    }
}
