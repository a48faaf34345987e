package org.chartwright.nlp.draft;

import static org.assertj.core.api.Assertions.assertThat;
import static org.chartwright.nlp.draft.LocalDrafterTests.DRAFTER;
import static org.chartwright.nlp.draft.Visits.visit;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Speech that was begun again, filled up, or told of another person, and what looks like it left alone. */
class WordingTests {

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            p: i still i get short of breath on the stairs . | still gets short of breath on the stairs
            p: i never i took the antibiotic . | never took the antibiotic
            p: i have a blister a big blister on my heel . | has a big blister on her heel
            p: i have pain in my left knee in my right knee . | in her left knee in her right knee
            p: the rash is on my the back of my neck . | is on the back of her neck
            p: i ate i felt sick after the surgery . | ate she felt sick after the surgery
            p: i take two pills two blue pills every morning for the pain . | 2 pills 2 blue pills
            p: i had this rash a while ago about three weeks ago . | rash about 3 weeks ago
            p: i have some swelling or bruise , bruising of my thigh . | some swelling or bruising of her thigh
            """)
    void whatIsSaidAgainWithASmallChangeIsToldAsItWasSaidLast(String said, String told) {
        assertThat(DRAFTER.draft(visit(said.strip())).text()).contains(told);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            p: my knee hurts . the pain is like right behind my kneecap . | is right behind her kneecap
            p: i have been like coughing all night . | been coughing all night
            p: i do not like exercise because of my knee pain . | does not like exercise
            p: the pain in my foot felt like a knife and it burned . | felt like a knife
            p: i had a biopsy . that is helped me a lot with the pain . | has helped her a lot with the pain
            p: i have had a biopsy of my breast two months ago . | had a biopsy of her breast 2 months ago
            p: i have had diabetes for ten years . | has had diabetes for 10 years
            p: i have pain in my hip that started two days ago . | has pain in her hip that started 2 days ago
            p: i had some numbness in my hand for the last 3 weeks . | has had some numbness in her hand for the last 3 weeks
            p: i think , i have lost weight because of the pain . | thinks she has lost weight
            """)
    void fillersGoAndTheVerbIsInTheTenseOfItsTime(String said, String told) {
        assertThat(DRAFTER.draft(visit(said.strip())).text()).contains(told);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            p: my knee hurts . over the weekend , we have been lifting boxes in our garage . | she has been lifting boxes in her garage
            p: my knee hurts . my husband and i have been lifting boxes in our garage . | in their garage
            p: me and my daughter have had a cough for three days . | and her daughter have had a cough
            d: your dermatologist referred you here . she biopsied a lesion on your right heel . | The dermatologist biopsied a lesion on her right heel
            d: so you had the sharp pain going down your right leg // p: left leg // d: left leg , okay . | !right leg
            d: so you had the sharp pain going down your right leg // p: yes , and in my left foot // d: okay . | right leg
            """)
    void aStatementIsOfThePersonAndTheSideThatWereMeant(String said, String told) {
        var text = assertThat(DRAFTER.draft(visit(said.strip().split(" // "))).text());
        if (told.startsWith("!")) {
            text.doesNotContain(told.substring(1));
        } else {
            text.contains(told);
        }
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            d: you were diagnosed with hepatitis c in march . | hepatitis C in March
            d: you had a scan of your left knee last may . | last May
            d: it looks like you had an mri of your left knee last year . | She had an MRI of her left knee last year
            d: let's talk about my assessment and plan . for your heart failure , i will continue the lasix 20 milligrams daily . call me if your weight starts to go up . | Call if her weight starts to go up
            d: let's talk about my assessment and plan . for your diabetes , i will order another hemoglobin a1c in a couple of weeks , or , i am sorry , a couple months . | in a couple of months
            """)
    void namesAreCapitalAndWhatIsAskedOfThePatientIsAdvice(String said, String told) {
        assertThat(DRAFTER.draft(visit(said.strip())).text()).contains(told).doesNotContain("looks like", "weeks");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "the nurse will come in soon .",
                "the weather was perfect this weekend .",
                "we talked about that already .",
                "i looked at your vitals when you came in .",
                "hopefully we can get you feeling better .",
            })
    void talkOfTheVisitIsNotWritten(String aside) {
        var text = DRAFTER.draft(visit("d: " + aside, "p: okay . my left knee hurts .", "d: " + aside))
                .text();
        assertThat(text).contains("knee").doesNotContain(words(aside));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            d: let's talk about my assessment and plan . for your knee pain , the nurse will give you a tetanus shot . | tetanus shot
            p: my joints hurt more when the weather is cold . | when the weather is cold
            """)
    void whatIsDoneForThePatientIsWritten(String said, String told) {
        assertThat(DRAFTER.draft(visit(said.strip())).text()).contains(told);
    }

    private static String words(String said) {
        return said.split(" ")[1] + " " + said.split(" ")[2];
    }
}
