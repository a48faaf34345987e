package org.chartwright.nlp.language;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.Collectors;
import org.chartwright.nlp.transcript.Speaker;
import org.chartwright.nlp.transcript.Transcript;
import org.chartwright.nlp.transcript.Utterance;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Two statements said in one breath, and one that only looks like two. */
class RunTogetherTests {

    static final SplitClauses SPLIT = new SplitClauses();

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            he took some tylenol , he used some ice . | he took some tylenol / he used some ice
            there is no fracture the joint is normal . | there is no fracture / the joint is normal
            i have had it for two weeks it is getting worse at night . | i have had it for 2 weeks / it is getting worse at night
            your lungs are clear your heart sounds are normal . | your lungs are clear / your heart sounds are normal
            he has to he gets short of breath with stairs . | he has to / he gets short of breath with stairs
            you will need a boot for six weeks after that you will start to walk . | you will need a boot for 6 weeks / after that you will start to walk
            the drops should help with the itching during that time you can use cold packs . | the drops should help with the itching / during that time you can use cold packs
            you need an operation on that hip now the surgeon will call you tomorrow . | you need an operation on that hip / now the surgeon will call you tomorrow
            there is no rash and no ulcers your eyes look a bit red . | there is no rash and no ulcers / your eyes look a bit red
            once you get the scan i will know a bit more what i would like to do is a biopsy . | once you get the scan i will know a bit more / what i would like to do is a biopsy
            for your diabetes let's keep the metformin i am going to order a hemoglobin a1c . | for your diabetes let's keep the metformin / i am going to order a hemoglobin a1c
            no enlarged lymph nodes listening to your lungs you have a few crackles . | no enlarged lymph nodes / listening to your lungs you have a few crackles
            """)
    void areCutWhereTheSecondBegins(String said, String clauses) {
        assertThat(cut(said)).isEqualTo(clauses);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "i think it is a sprain of the ankle .",
                "if it is not better in a week i will order an mri of the knee .",
                "the brace that he wears at night helps with the pain .",
                "i told him he can take ibuprofen for the pain .",
                "do you have any pain when you bend the knee or climb the stairs ?",
                "since you are on a blood thinner i want you to avoid ibuprofen .",
                "she takes the medicine the doctor gave her every morning .",
                "let me know if you have any fever this week .",
                "i have had these headaches for six months now .",
                "i do not know what i can do about the itching .",
                "after that fall i had pain in the hip .",
                "if you get worse after that you should call us .",
                "it took six hours and then , sunday , i felt fine .",
                "if it hurts at that time i will give you an injection ."
            })
    void staysWholeWhereOneHangsOnTheOther(String said) {
        assertThat(cut(said)).doesNotContain(" / ");
    }

    private static String cut(String said) {
        return SPLIT.of(new Transcript(List.of(new Utterance(0, Speaker.CLINICIAN, said, List.of())))).stream()
                .map(Clause::text)
                .collect(Collectors.joining(" / "));
    }
}
