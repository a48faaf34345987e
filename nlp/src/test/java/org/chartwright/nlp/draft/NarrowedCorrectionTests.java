package org.chartwright.nlp.draft;

import static org.assertj.core.api.Assertions.assertThat;
import static org.chartwright.nlp.draft.LocalDrafterTests.DRAFTER;
import static org.chartwright.nlp.draft.Visits.visit;

import java.util.Arrays;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Words that also put right what was said, where they deny, go on, or speak of something else. */
class NarrowedCorrectionTests {

    @ParameterizedTest(name = "{0}")
    @CsvSource(
            delimiterString = " -> ",
            value = {
                "d: let me examine you / d: heart has no murmur in the upper chest, no lower extremity edema -> No lower extremity edema -> in the lower",
                "p: pain is in the lower leg, no upper leg pain -> Denies leg pain -> in the upper",
                "p: i wake up at night, no morning stiffness -> Denies stiffness -> Reports stiffness",
                "p: i had chest pain this morning, no night sweats no fever -> Denies night sweats or fever -> this night",
                "p: my breathing is bad in the morning, no night time cough -> Denies cough -> Reports cough",
                "d: there is pain over the medial joint line, no lateral tenderness -> No lateral tenderness -> over the lateral",
                "d: there is anterior cervical adenopathy, no posterior adenopathy -> No posterior adenopathy -> : Posterior",
                "p: it hurts on the inner thigh, no outer thigh pain -> on the inner thigh -> on the outer",
                "p: i have left knee pain, no right knee pain -> eft knee pain -> Right knee pain",
                "p: it hurts on the left, well right after i eat -> on the left -> on the right",
                "p: i take the pill in the morning, well evening is when i take the statin -> pill in the morning -> in the evening",
                "p: i get up at night to pee, no, morning is fine -> at night to pee -> at morning"
            })
    void whatIsDeniedOrToldAnewPutsNothingRight(String said, String right, String wrong) {
        assertThat(drafted(said)).contains(right).doesNotContain(wrong);
    }

    @ParameterizedTest(name = "{0}")
    @CsvSource(
            delimiterString = " -> ",
            value = {
                "d: your metoprolol 25 mg is fine. sorry, let's start with lisinopril. we will start at 10 daily -> metoprolol 25 mg",
                "d: metformin 500 mg is what you take now. actually let's start glipizide. let's start with 5 and see -> Metformin 500 mg",
                "d: you are on warfarin 5 mg. actually your inr is high. let's say 3 -> warfarin 5 mg",
                "d: you should stop ibuprofen 800. sorry, let's go with 400 -> stop ibuprofen 800",
                "d: start amlodipine 10 mg. sorry, let's go with 5 instead -> amlodipine 5 mg",
                "d: i said 20, no 30 mg of lisinopril is what to take -> Lisinopril 30 mg"
            })
    void aDoseThatIsSetLaterIsOfTheDrugNamedLast(String said, String right) {
        assertThat(drafted(said)).contains(right);
    }

    @ParameterizedTest(name = "{0}")
    @CsvSource(
            delimiterString = " -> ",
            value = {
                "d: your blood pressure is 150 on 40 of lisinopril so we will increase it -> 150 on 40 of lisinopril -> 150/40",
                "d: your blood pressure is one fifty on fifty of losartan -> 150 on 50 of losartan -> 150/50",
                "d: your blood pressure is 120 on 80 milligrams of valsartan -> 120 on 80 mg -> 120/80",
                "p: i had pain 3 weeks ago, more like 5 out of 10 then -> 3 weeks ago -> 5/10 weeks",
                "p: it was 5 years ago, or more like 6 -> 6 years ago -> 5 years",
                "p: pain is a 6 more like an 8 when i walk -> more like an 8 when -> a 8",
                "p: i go to the bathroom twenty four times a day -> 24 times a day -> 20",
                "p: i wake up one thirty in the morning -> 1:30 in the morning -> 130",
                "p: i take it two thirty in the morning -> 2:30 in the morning -> 230",
                "p: i vomited once, no twice. -> vomited once, no twice -> 2 times"
            })
    void numbersOfDifferentThingsStayApart(String said, String right, String wrong) {
        assertThat(drafted(said)).contains(right).doesNotContain(wrong);
    }

    private static String drafted(String said) {
        return DRAFTER.draft(visit(
                        Arrays.stream(said.split(" / ")).map(String::strip).toArray(String[]::new)))
                .text();
    }
}
