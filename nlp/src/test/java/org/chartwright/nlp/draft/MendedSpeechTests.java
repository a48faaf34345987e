package org.chartwright.nlp.draft;

import static org.assertj.core.api.Assertions.assertThat;
import static org.chartwright.nlp.draft.LocalDrafterTests.DRAFTER;
import static org.chartwright.nlp.draft.Visits.visit;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Offcuts, pauses and restarts of speech mended, and what looks like them left alone. */
class MendedSpeechTests {

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            p: my knee hurts . // d: let's talk about my assessment and plan . for your knee pain , i will order an mri of your right knee and then again . | MRI of her right knee.
            d: let's talk about my assessment and plan . for your hypertension , i will increase the lisinopril to 20 milligrams daily . i will see you back in two weeks congratulations on the baby . | back in 2 weeks.
            d: on your right knee exam there is a little bit of an effusion there . | mild effusion.
            d: on your right knee exam there is a little bit of swelling there on the lateral side . | swelling on the lateral side.
            d: on the neurovascular exam of your left foot , capillary refill is brisk . | Examination of the left foot: capillary refill is brisk.
            p: i have had a cough for a week . // d: on your lung exam there are some crackles in both bases that i can hear . | Crackles in both bases.
            p: i feel tired every now and then . | tired every now and then.
            p: i have pain in my neck and back . | pain in her neck and back.
            p: my knee hurts . i am walking again but with a walker . | walking again but with a walker.
            p: i take the lisinopril daily . my chest hurts when i walk and sometimes when i rest . | when she walks and sometimes when she rests
            d: your blood pressure is high today so let me increase your lisinopril to 20 milligrams daily . | I will increase her lisinopril to 20 mg daily
            """)
    void whatIsLeftOfTheNextStatementIsNotWritten(String said, String told) {
        assertThat(DRAFTER.draft(visit(said.strip().split(" // "))).text()).contains(told);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            p: i have got , tenderness over my right shoulder . | got tenderness over her right shoulder
            d: i think you have an acute lumbar , strain . | an acute lumbar strain
            d: i think you have a cough , fever and chills . | a cough, fever and chills
            d: on your abdominal exam there is slight tenderness to palpation of the left lower quadrant no rebounding . | quadrant, no rebounding
            p: i had no pain before the surgery . | had no pain before the surgery
            p: my elbow hurts . i have some pain with flexion extension of my elbow . | with flexion and extension of her elbow
            p: i have a little bit of a stuffy nose not too bad . | stuffy nose, not too bad
            p: i am constipated and have diarrhea at times . | constipated and has diarrhea
            p: i am glad my knee is better . i feel my knee is stable . | feels her knee is stable
            d: your left knee is not too bad on the x-ray . | is not too bad
            d: let's talk about my assessment and plan . for your diabetes , i will order another hemoglobin a1c continue the metformin 500 milligrams twice a day . | A1c and continue the metformin 500 mg
            """)
    void commasStandBetweenFindingsAndNotInAPause(String said, String told) {
        assertThat(DRAFTER.draft(visit(said.strip())).text()).contains(told);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            d: the key thing is going to be it is going to be outpatient surgery for your knee . | It is going to be outpatient surgery
            p: my shoulder hurts . i had some shoulder pain left shoulder pain for three weeks . | had some left shoulder pain for 3 weeks
            p: i have asthma . i use i am using two puffs of my inhaler for the wheezing . | she is using 2 puffs of her inhaler
            p: i had right shoulder pain left shoulder pain for three weeks . | right shoulder pain left shoulder pain
            p: i have chest pain . it started about probably about three days ago . | started probably about 3 days ago
            """)
    void whatWasPutRightInTheNextBreathIsToldOnce(String said, String told) {
        assertThat(DRAFTER.draft(visit(said.strip())).text()).contains(told).doesNotContain("key thing");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            d: on your left foot exam you do have this 1+ edema in your legs . | foot: 1+ edema in the legs
            d: on your lung exam you have that wheezing at both bases . | Wheezing at both bases
            d: i think you have a little bit of swelling , and this will get better . | slight swelling
            d: you have difficult time walking on your left knee . | has a difficult time walking
            p: my knee surgery is on the 24 th . | on the 24th
            """)
    void articlesAreThoseOfWriting(String said, String told) {
        assertThat(DRAFTER.draft(visit(said.strip())).text()).contains(told);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            d: on your belly exam is nice and soft . | elly exam is nice and soft
            d: on your lung exam , there is some fine crackles at the bases bilaterally , and the chest x-ray is normal . | are some fine crackles
            d: so you have chest pain . you ate some salty food which made you retain some fluid in your legs . | made her retain some fluid in her legs
            d: we know anna , your blood pressure is high and you take lisinopril . | blood pressure is high
            """)
    void verbsAgreeAndTheExaminationIsNamed(String said, String told) {
        assertThat(DRAFTER.draft(visit(said.strip())).text()).contains(told);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "p: my chest hurts . // d: on your heart exam .",
                "p: my knee hurts . // d: there is on your x-ray .",
                "p: my knee hurts . // d: i think in a day or two .",
                "p: my knee hurts . // d: i want you to what have those been running ."
            })
    void whatIsBrokenOffBeforeItsFindingIsNoSentence(String said) {
        assertThat(DRAFTER.draft(visit(said.split(" // "))).text())
                .doesNotContainIgnoringCase("heart exam", "there is on", "in a day or", "been running");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            p: i have diabetes . // d: anna , i will increase the metformin to 1000 milligrams twice a day . | I will increase the metformin
            p: i have diabetes . // d: i will increase the metformin to 1000 milligrams twice a day anna . | 1000 mg twice daily.
            d: anna berg is a 52-year-old female with a history of diabetes . | Anna Berg is a 52-year-old female
            """)
    void theNameThatIsOnlyCalledIsNotWritten(String said, String told) {
        assertThat(DRAFTER.draft(visit(said.strip().split(" // "))).text()).contains(told);
    }
}
