package org.chartwright.nlp.draft;

import static org.assertj.core.api.Assertions.assertThat;
import static org.chartwright.nlp.draft.LocalDrafterTests.DRAFTER;
import static org.chartwright.nlp.draft.Visits.visit;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.chartwright.nlp.draft.choice.Candidates;
import org.chartwright.nlp.draft.choice.Candidates.Candidate;
import org.chartwright.nlp.language.SplitClauses;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Short questions and their answers: what was denied, what was had, when and by whom. */
class WholeAnswerTests {

    private static final String COMPLAINT = "p: i have had pain in my right knee for 3 weeks .";

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            d: any trouble with swallowing , speech or double vision ? | p: no . | denies any trouble with swallowing, speech or double vision
            d: any coldness , numbness or colour change of the foot ? | p: nope . | denies any coldness, numbness or colour change of the foot
            d: have you noticed any loss of taste or smell ? | p: no , nothing like that . | denies any loss of taste or smell
            d: how about a cough , shortness of breath or wheezing ? | p: nothing like that . | denies cough, shortness of breath or wheezing
            d: any vision changes , hearing changes or trouble with balance ? | p: no changes there . | denies any vision changes, hearing changes or trouble with balance
            d: did you hit your head or lose consciousness ? | p: no , nothing like that . | did not hit her head or lose consciousness
            d: do you have any pain when you are peeing ? | p: no . | denies pain when peeing
            d: any burning when you pee ? | p: no , it is fine . | denies painful urination
            d: any blood in the vomit ? | p: no , it is just watery . | denies vomiting blood
            d: any pain elsewhere in your body ? | p: no , just my knee . | denies any pain elsewhere in her body
            d: so no fever , no joint pains , yeah ? | p: no . | denies any fever or joint pains
            d: any coughing up of blood ? | p: no . | denies any coughing up of blood
            d: does the pain travel anywhere else ? | p: no , it stays right there . | the pain does not radiate
            d: have you ever had anything like this before ? | p: no . | has never had anything like this before
            """)
    void allOfWhatWasAskedIsDenied(String asked, String answered, String told) {
        assertThat(written(asked, answered)).contains(told);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            d: any fever ? have you measured a temperature ? | p: no , i do not have a thermometer . | denies fever
            d: are you otherwise healthy ? do you have any symptoms like chills ? | p: no . | not otherwise healthy
            d: have you had night sweats for longer , or just this week ? | p: no , just this week . | denies night sweats
            d: other than the nausea and vomiting , any other stomach problems ? | p: no . | denies nausea
            d: other than the nausea and vomiting , any belly pain ? | p: no , well my stomach is crampy . | denies
            d: any stiffness in the mornings ? | p: no no no , i do not know , just a little bit of stiffness in the hands . | denies stiffness
            d: do you wheeze ? | p: not really . when i run in the cold i do a bit . | denies wheezing
            d: any burning ? | p: not any more , i had it in may and it cleared . | reports burning
            d: any rash ? | p: no rashes now , but there was one on my calf in february . | denies rash
            d: have you had any diarrhea or constipation ? | p: i was constipated last week , but it is fine now . | reports constipation
            d: have you been around anyone with tuberculosis ? | p: no . | denies tuberculosis
            d: are you coughing up anything ? | p: no . | denies cough
            d: are you otherwise healthy ? any chronic conditions ? | p: yeah , i am otherwise healthy . | has chronic conditions
            d: any thoughts of hurting yourself ? | p: yes , no plan though . | denies
            """)
    void nothingElseIsDeniedOrTold(String asked, String answered, String wrong) {
        assertThat(written(asked, answered)).doesNotContain(wrong);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            d: do you wheeze ? | p: not really . when i run in the cold i do a bit . | has some wheezing when she runs in the cold, but not otherwise
            d: any rash ? | p: no rashes now , but there was one on my calf in february . | had rash in february, but not now
            d: any lumps ? | p: none now , but there was one under my arm at easter that went away . | had lumps at easter, but not now
            d: any cough ? | p: i had a cough last week but not any more . | had cough last week, but not now
            d: any thoughts of hurting yourself ? | p: yes , no plan though . | reports suicidal ideation
            d: any weakness or slurred speech ? | p: no weakness , but my speech was slurred this morning . | but her speech was slurred this morning
            """)
    void theRestOfTheAnswerSaysWhen(String asked, String answered, String told) {
        assertThat(written(asked, answered)).contains(told);
    }

    /** Whether it is written is the selector's choice. */
    @Test
    void anAnswerThatSaysTheQuestionAgainIsAStatement() {
        var statements = new Candidates(new SplitClauses())
                .of(visit(
                        "d: are you otherwise healthy ? any chronic conditions ?",
                        "p: yeah , i am otherwise healthy ."));

        assertThat(statements).extracting(Candidate::text).contains("she is otherwise healthy");
    }

    @Test
    void aQuestionThatWasNotHeardIsAnsweredALittleLater() {
        assertThat(written("d: do you have any pain in the neck ?", "p: in my neck ?", "d: yeah .", "p: no ."))
                .contains("denies pain in the neck");
        assertThat(written(
                        "d: any problems with your waterworks ?",
                        "p: with my what ?",
                        "d: your waterworks , your urine .",
                        "p: oh no , it is fine ."))
                .contains("denies urinary symptoms");
    }

    @Test
    void aYesThatIsTakenBackIsANo() {
        assertThat(written(
                        "d: do you find it difficult to look at bright light ?",
                        "p: yep .",
                        "p: um no , it is fine , light does not bother me ."))
                .contains("denies sensitivity to light")
                .doesNotContain("reports sensitivity");
        assertThat(written("d: any neck pain or neck stiffness ?", "p: yeah .", "p: no ."))
                .contains("denies neck pain");
    }

    @Test
    void aRunOfQuestionsStaysWithTheRelative() {
        assertThat(written("p: my father had a stroke .", "d: did he ever have chest pain ?", "p: no ."))
                .doesNotContain("denies chest pain");
        assertThat(written("d: does anyone in your family have asthma ?", "p: no .", "d: any cancers ?", "p: no ."))
                .doesNotContain("denies any cancers");
        assertThat(written(
                        "d: any family history of asthma ?", "p: no .", "d: do you have any chest pain ?", "p: no ."))
                .contains("denies chest pain");
    }

    @Test
    void whatIsPutRightATurnLaterReplacesTheFirstTelling() {
        assertThat(written("p: the rash on my arm came 3 days ago .", "d: 3 days ?", "p: sorry , 4 days ago ."))
                .contains("4 days ago")
                .doesNotContain("came 3 days");
        assertThat(written(
                        "p: the swelling is in my left calf .",
                        "d: the left one ?",
                        "p: no , sorry , the right calf ."))
                .contains("right calf")
                .doesNotContain("left calf");
        assertThat(written(
                        "p: the rash on my arm came 3 days ago .", "d: 3 days ?", "p: yes , and my cough 4 days ago ."))
                .contains("came 3 days ago");
    }

    private static String written(String... lines) {
        var visit = new ArrayList<>(List.of(COMPLAINT));
        visit.addAll(List.of(lines));
        visit.add("d: okay , let's get an x-ray of the knee .");
        return DRAFTER.draft(visit(visit.toArray(String[]::new))).text().toLowerCase(Locale.ROOT);
    }
}
