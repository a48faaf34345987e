package org.chartwright.nlp.draft;

import static org.assertj.core.api.Assertions.assertThat;
import static org.chartwright.nlp.draft.LocalDrafterTests.DRAFTER;
import static org.chartwright.nlp.draft.Visits.visit;

import java.util.Arrays;
import java.util.stream.Collectors;
import org.chartwright.nlp.fact.Fact.Certainty;
import org.chartwright.nlp.note.Sentence;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** When the patient is to seek help is one sentence of the plan, wherever speech put the condition and the advice. */
class SafetyNetTests {

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            d: now if the wound gets red or starts to ooze , / d: or you get a fever , then / d: i want you to come straight back . | Return straight away if the wound gets red or starts to ooze, or if she gets a fever.
            d: if you use the eye drops more than four times a day . / d: it is a good idea to see someone . | Seek medical attention if she uses the eye drops more than 4 times a day.
            d: your speech is getting slurred , or your face is drooping on one side , then i want you to call an ambulance . | Call an ambulance if her speech is getting slurred, or her face is drooping on one side.
            d: if you get heavy bleeding , or the pain gets much worse . / p: ok / d: then you need to come straight in . | Return straight away if she gets heavy bleeding, or the pain gets much worse.
            d: i will admit , if the cast feels tight or your fingers go blue , i would want to see you the same day . | Return the same day if the cast feels tight or her fingers go blue.
            d: take one tablet three times a day . if the swelling gets worse , / p: ok / d: or you get chills , just come straight back . | Return straight away if the swelling gets worse, or if she gets chills.
            d: if the baby feeds less than half , or has no wet nappy for eight hours , then go to emergency . | Go to the emergency department if the baby feeds less than half, or has no wet nappy for 8 hours.
            d: if it itches more in the daytime . / p: right . / d: or your eyelids swell up , ring us at once , or if you cannot open the eye . | Call straight away if it itches more in the daytime, if her eyelids swell up, or if she can not open the eye.
            d: any worsening of the cramps , like cramps at night . um , or any bleeding . / d: then seek medical attention please . | Seek medical attention for any worsening of the cramps
            """)
    void conditionAndAdviceAreOneSentence(String said, String told) {
        assertThat(plan(said)).contains(told);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            d: now if the wound gets red , / d: or your ankle is getting numb , then / d: i want you to come straight back . | Her ankle is getting numb
            d: take one tablet three times a day . if the swelling gets worse , / p: ok / d: or you get chills , just come straight back . | 3 times a day if
            d: your speech is getting slurred , or your face is drooping , then i want you to call an ambulance . | Her speech is getting slurred
            """)
    void noHalfIsTold(String said, String half) {
        assertThat(plan(said)).doesNotContain(half);
    }

    @Test
    void whatAdviceHangsOnIsNoFactOfThePatient() {
        var draft = DRAFTER.draft(visit(
                "p: i have had a cold since monday .",
                "d: if it does not clear up , or you are short of breath ,",
                "p: ok",
                "d: or you develop chest pain , then give us a call ."));
        assertThat(draft.facts())
                .filteredOn(fact -> fact.text().matches("chest pain|shortness of breath"))
                .isNotEmpty()
                .allMatch(fact -> fact.certainty() == Certainty.HYPOTHETICAL);
        assertThat(draft.text()).doesNotContain("Reports chest pain");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            d: any fever ? / p: no / d: come back if the rash spreads . | for any fever
            d: do you know if it is broken ? / p: no / d: i want you to come back next week . | if it is broken
            d: if you are happy with that , i want you to come back in two weeks . | if she is happy
            d: you have a chest infection , then . come back in two weeks . | if she has a chest infection
            """)
    void aQuestionACourtesyAndADiagnosisAreNoCondition(String said, String untold) {
        assertThat(plan(said)).doesNotContain(untold);
    }

    @Test
    void whatIsAskedStaysAnswered() {
        assertThat(plan("p: my ear hurts . / d: any fever ? / p: no . / d: call us if the ear starts to drain ."))
                .doesNotContain("for any fever")
                .contains("Call if the ear starts to drain.");
    }

    @Test
    void whatIsDoneOtherwiseHangsOnItsConditionToo() {
        assertThat(plan("d: if the mole were to grow more . / p: ok . / d: then we could talk about taking a biopsy ."))
                .doesNotContain("We could talk about");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            d: with a stroke you would have a droopy face , you might have slurred speech . / p: ok . / d: you do not have that now . | have a droopy face
            d: when you start babies on solids you do not give eggs first . | eggs
            d: when we start worrying about diarrhea is if you are going more than 8 times a day . | 8 times a day
            d: you probably have not checked your sugars today . | checked her sugars
            d: and generally if you have a chest infection , you would have a wheeze . | wheeze
            """)
    void whatIsTaughtIsNotThePatients(String said, String untold) {
        assertThat(plan("p: i feel tired . / " + said)).doesNotContain(untold);
    }

    @Test
    void describedDangerSignsAreAWarning() {
        assertThat(
                        plan(
                                "p: my arm itches . / d: let me tell you the danger signs . you would have swelling of the tongue , noisy breathing ."))
                .contains("Warned of swelling of the tongue, noisy breathing.");
    }

    private static String plan(String said) {
        var lines = Arrays.stream(said.split(" / ")).map(String::strip).toArray(String[]::new);
        return DRAFTER.draft(visit(lines)).sections().stream()
                .flatMap(section -> section.blocks().stream())
                .flatMap(block -> block.sentences().stream())
                .map(Sentence::text)
                .collect(Collectors.joining("\n"));
    }
}
