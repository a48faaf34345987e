package org.chartwright.nlp.draft;

import static org.assertj.core.api.Assertions.assertThat;
import static org.chartwright.nlp.draft.LocalDrafterTests.DRAFTER;
import static org.chartwright.nlp.draft.Visits.visit;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What is said twice is written once, in the fuller words; what says something else stays. */
class RepeatsTests {

    private static final String OPENING = "d: anna is a 52-year-old female who presents with right knee pain . ";

    private static String draft(String said) {
        return DRAFTER.draft(visit(said.strip().split(" / "))).text();
    }

    @Test
    void theOpeningIsNotToldAgain() {
        assertThat(draft(OPENING + "/ p: hi . / d: you were endorsing the knee pain . any fever ? / p: no ."))
                .contains("presents with right knee pain")
                .doesNotContain("endorsing");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            you had left knee pain in the past . | left knee pain in the past
            you have no knee pain at night . | no knee pain at night
            you have pain in your right knee and back . | knee and back
            your father had knee pain . | father had knee pain
            """)
    void anotherSideDenialOrPersonIsNoRepeat(String more, String sentence) {
        assertThat(draft(OPENING + more + " / p: yes .")).contains(sentence);
    }

    @Test
    void aDenialWithinAFullerOneIsToldOnce() {
        String asked =
                "d: any chest pain or shortness of breath ? / p: no chest pain . / d: any dizziness ? / p: no . / d: ";
        assertThat(draft(OPENING + "/ p: hi . / " + asked
                        + "chest pain or shortness of breath ? / p: no chest pain or shortness of breath ."))
                .contains("denies chest pain or shortness of breath.")
                .doesNotContain("reports no chest pain");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            we will see you back in a week or two . | i will see you in one to two weeks and if you still have pain we can discuss an injection . | week or
            we will see how you are doing in two weeks . | i will see you again in two weeks . | how he
            """)
    void aFollowUpIsToldOnceAlsoWhereAConditionFollowsIt(String said, String fuller, String gone) {
        String plan = "d: let's talk about the plan . for your ankle sprain , i will give you an air cast . ";
        assertThat(draft(plan + fuller + " / p: okay . / d: " + said)).doesNotContain(gone);
    }

    @Test
    void aReturnThatHangsOnAConditionDoesNotStandForOneThatIsFixed() {
        assertThat(
                        draft(
                                "d: let's talk about the plan . for your gout , i will see you in two weeks if you are not better . / p: okay . / d: i will see you again in two weeks ."))
                .contains("see her again in 2 weeks");
    }

    @Test
    void aNumberThatTheOtherSentenceLacksIsKept() {
        assertThat(
                        draft(
                                "d: let's talk about the plan . for your asthma , i will order prednisone five milligrams for two days . / p: okay . / d: i will order prednisone 2.5 milligrams ."))
                .contains("2.5 mg");
    }

    @Test
    void bloodPressureIsToldOnce() {
        assertThat(
                        draft(
                                OPENING
                                        + "/ p: hi . / d: here in the office today , your blood pressure looks quite well at 120 over 80 ."))
                .containsOnlyOnce("120/80");
    }

    @Test
    void theThinnerOfTwoOrdersGoes() {
        assertThat(
                        draft(
                                "d: let's talk about the plan . for your heart failure , i will order an echocardiogram and a lipid panel . / p: okay . / d: hey dragon , order an echocardiogram ."))
                .contains("order an echocardiogram and a lipid panel")
                .doesNotContain("order an echocardiogram.");
    }

    @Test
    void whatIsOnlyWeighedIsNoFullerOrder() {
        assertThat(
                        draft(
                                "d: let's talk about the plan . for your knee pain , we could potentially get an mri . / p: okay . / d: i will order an mri ."))
                .contains("I will order an MRI");
    }

    @Test
    void twoFollowUpsAtTheSameTimeAreOne() {
        String plan =
                "d: let's talk about the plan . for your ankle sprain , i will see you again in two weeks . / p: okay . / d: ";
        assertThat(draft(plan + "we will make an appointment in two weeks .")).containsOnlyOnce("2 weeks");
        assertThat(draft(plan + "i will see you again in three months .")).contains("2 weeks", "3 months");
    }

    @Test
    void whatPointsAtWordsThatAreNotInTheNoteIsLeftOut() {
        assertThat(
                        draft(
                                "d: and your surgery ? / p: it went fine . / d: any chest pain ? / p: no . / d: how is the swelling in your ankles ? / p: um , it seems to go away by the next morning . it is hard to walk up the stairs ."))
                .contains("It is hard to walk up the stairs")
                .doesNotContain("It seems to go away");
    }
}
