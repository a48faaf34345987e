package org.chartwright.nlp.draft;

import static org.assertj.core.api.Assertions.assertThat;
import static org.chartwright.nlp.draft.LocalDrafterTests.DRAFTER;
import static org.chartwright.nlp.draft.Visits.unknown;
import static org.chartwright.nlp.draft.Visits.visit;

import java.util.Arrays;
import org.chartwright.nlp.note.Order;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What sounds like an order, a new dose, a diagnosis, another patient or the patient's sex, and is none. */
class NarrowedOrdersTests {

    @ParameterizedTest
    @ValueSource(
            strings = {
                "d: no need for more labs. no sense to check magnesium",
                "d: i would avoid checking potassium again. it is silly to repeat sodium",
                "d: we used to check testosterone. we usually check calcium once a year",
                "d: you check your glucose every morning right / p: yes",
                "d: the er will check sodium",
                "d: you are fine. check the glucose before meals at home",
                "d: you should check your glucose if you feel shaky",
                "d: let me check. check the potassium in your banana",
                "d: i want you to take vitamin d and get a calcium and vitamin d pill"
            })
    void noBloodIsDrawnThatNobodyOrders(String said) {
        assertThat(DRAFTER.draft(visit(lines(said))).orders())
                .extracting(Order::type)
                .doesNotContain(Order.Type.LAB);
    }

    @ParameterizedTest
    @CsvSource(
            delimiterString = " -> ",
            value = {
                "d: you are on atorvastatin 20 mg. your ldl is 150. we will drop to 70 -> creased to",
                "d: you are on metoprolol 25 mg. we will bring your heart rate down. so come down to 60 -> creased to",
                "d: you take sertraline 50 mg. okay, go to 3 meals a day -> creased to",
                "d: you are on levothyroxine 100 mcg. okay, come back to 200 main street -> creased to",
                "d: how are you / p: i cut my leg / d: it sounds like she has broken the skin there. so we clean it -> kin fracture",
                "d: how are you / p: i have a cough / d: it is the flu going around. wash your hands -> The flu",
                "d: how are you / p: my toe hurts / d: it is gout that your father had right / p: yes / d: so this is not gout -> Gout",
                "d: take the metoprolol. never mind the dizziness, dizziness is common -> Never mind"
            })
    void whatIsNotMeantDoesNotStand(String said, String told) {
        assertThat(DRAFTER.draft(visit(lines(said))).text()).doesNotContain(told);
    }

    @ParameterizedTest
    @CsvSource(
            delimiterString = " -> ",
            value = {
                "d: this morning i saw your x ray. i had a guy read it. it was a fracture of the left wrist -> fracture of the left wrist",
                "d: we have a woman doctor here who will do the pelvic exam. she will do a pap smear today -> pap smear",
                "p: the only thing is i am pregnant -> is pregnant",
                "d: you are on lisinopril 20 mg. your pressure is still high. let's go up to 40 -> increased to 40"
            })
    void whatIsMeantStands(String said, String told) {
        assertThat(DRAFTER.draft(visit(lines(said))).text()).contains(told);
    }

    @ParameterizedTest
    @CsvSource(
            delimiterString = " -> ",
            value = {
                "d: i can send in amoxicillin 500 mg. if it is the same pharmacy / p: yes -> amoxicillin",
                "d: start the moviprep in the evening before your colonoscopy -> moviprep"
            })
    void whatIsOrderedStaysSo(String said, String drug) {
        assertThat(DRAFTER.draft(visit(lines(said))).orders())
                .extracting(Order::description)
                .anyMatch(order -> order.contains(drug));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "d: hi i am nurse kelly, mr adams is my student. what is going on / p: my ear hurts",
                "d: hi, thank you sir for holding the door. what brings you in ma'am / p: my belly hurts",
                "d: this is a 45 year old guy's mri, sorry wrong chart. / p: i have knee pain",
                "p: my husband has had a vasectomy. / d: is your vasectomy question for him"
            })
    void nobodyIsAManForWhatIsSaidOfOthers(String said) {
        assertThat(DRAFTER.draft(unknown(lines(said))).text()).doesNotContainPattern("\\b(?:male|[Hh]is|[Hh]e)\\b");
    }

    private static String[] lines(String said) {
        return Arrays.stream(said.split(" / ")).map(String::strip).toArray(String[]::new);
    }
}
