package org.chartwright.nlp.draft;

import static org.assertj.core.api.Assertions.assertThat;
import static org.chartwright.nlp.draft.LocalDrafterTests.DRAFTER;
import static org.chartwright.nlp.draft.Visits.visit;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What a question and its short answer make out together, and what they do not. */
class AnsweredQuestionsTests {

    private static final String COMPLAINT = "p: i have had pain in my right knee for 3 weeks .";

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            d: does the pain keep you up at night ? | p: it does . | The pain keeps her up at night.
            d: does that pain go down your leg ? | p: no . | The pain does not go down her leg.
            d: is the pain worse when you climb stairs ? | p: yes , it is . | The pain is worse when she climbs stairs.
            d: when is the pain worse ? | p: it gets worse when i bend over or kneel down . | The pain is worse when she bends over or kneels down.
            d: has the swelling gotten worse ? | p: no , not really . | The swelling has not gotten worse.
            d: have you ever had surgery on that knee before ? | p: no , never . | She has never had surgery on that knee before.
            d: you have never broken a bone in that leg ? | p: no . | She has never broken a bone in that leg.
            d: are you taking the allopurinol that i prescribed ? | p: yes . | She is taking the allopurinol.
            d: so , you are avoiding the salty foods like we had talked about ? | p: yes . | She is avoiding the salty foods.
            d: do you check your blood pressure at home ? | p: periodically , yes . | She checks her blood pressure at home periodically.
            d: does anything make it worse ? | p: yes , with kneeling . | The pain is worse with kneeling.
            """)
    void aQuestionAndAPlainAnswerAreAStatement(String asked, String answered, String told) {
        assertThat(written(asked, answered)).contains(told);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            d: any problems with your bladder or your bowels ? | p: no , no . | She denies any problems with her bladder or her bowels.
            d: and any loss of bowel or bladder function at all or anything like that ? | p: no . | She denies any loss of bowel or bladder function.
            d: any chest pain ? shortness of breath ? abdominal pain ? | p: none of that . | She denies chest pain, shortness of breath or abdominal pain.
            d: any numbness or tingling in your toes ? | p: nope . | She denies numbness or tingling in her toes.
            d: have you had pain in your legs or numbness ? | p: no , nothing like that . | She denies pain in her legs or numbness.
            """)
    void whatIsDeniedIsNamedWhole(String asked, String answered, String told) {
        assertThat(written(asked, answered)).contains(told);
    }

    /** Each is a case in which the question says more, or less, than the answer settles. */
    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            d: any family history of psoriasis ? | p: not that i can think of . well , actually my sister does have it . | denies any family history
            d: have you ever been hospitalized for depression ? | p: no . | history of depression
            d: have you taken anything for your headache ? | p: no , i have not . | denies headache
            d: have you noticed any nausea or fever ? | p: i have not thrown up . | denies nausea
            d: are you having any chest pain ? | p: no , not really . just when i lie down . | denies chest pain
            d: have you ever injured that foot before ? | p: yeah , no , i injured the other one . | has injured that foot
            d: were you at a red light ? a stop sign ? | p: yes , a four-way stop . | She was at a red light
            d: does it hurt when i press here ? | p: no . | does not hurt
            d: is the pain sharp or dull ? | p: yes . | sharp or dull
            d: have you been feeling well ? | p: no , not since march . but i have been feeling better this week . | has not been feeling well
            """)
    void anAnswerSettlesNoMoreThanItSays(String asked, String answered, String unsaid) {
        assertThat(written(asked, answered)).doesNotContainIgnoringCase(unsaid);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            d: are you still having the headaches ? | p: no . | She no longer has headache.
            d: do you get short of breath at night ? | p: occasionally , yes . | She occasionally has shortness of breath at night.
            d: any difficulty swallowing ? | p: yes . | Reports difficulty swallowing.
            """)
    void whatIsSoSometimesOrNoLongerIsToldSo(String asked, String answered, String told) {
        assertThat(written(asked, answered)).contains(told);
    }

    private static String written(String... lines) {
        return DRAFTER.draft(visit(COMPLAINT, lines[0], lines[1])).text();
    }
}
