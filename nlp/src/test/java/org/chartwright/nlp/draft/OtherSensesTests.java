package org.chartwright.nlp.draft;

import static org.assertj.core.api.Assertions.assertThat;
import static org.chartwright.nlp.draft.LocalDrafterTests.DRAFTER;
import static org.chartwright.nlp.draft.Visits.visit;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Words of a list that stand for something else, and things that were asked together. */
class OtherSensesTests {

    private static final String COMPLAINT = "p: i have had pain in my right knee for 3 weeks .";

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
        d: any stiffness in your neck ? | p: no . | neck pain
        d: do you have any environmental allergies ? | p: no . | allergic rhinitis
        d: any dermatitis ? | p: no . | contact dermatitis
        d: any visual changes near the scar ? | p: no . | vision
        d: any contact with someone who had hepatitis ? | p: not that i know of . | denies hepatitis
        d: what does it feel like , is it sharp , achy or burning ? | p: it is sharp . | body aches
        d: did you have the flu shot ? | p: yes . | influenza,
        d: what did you think it was ? | p: i thought it was just indigestion . | eartburn
        d: are you working ? | p: i lost my job because of covid . | covid-19
        """)
    void whatAWordMeansElsewhereIsNotReported(String asked, String answered, String wrong) {
        assertThat(written(asked, answered)).doesNotContain(wrong);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
        d: any stiffness in your neck ? | p: no . | denies neck stiffness
        d: any changes to your vision or hearing ? | p: no . | denies any changes to her vision or hearing
        d: any trouble with swallowing , speech or double vision ? | p: no . | denies any trouble with swallowing, speech or double vision
        d: any pins and needles in your face , arms or legs ? | p: no . | denies any pins and needles in her face, arms or legs
        d: any contact with someone who had hepatitis ? | p: not that i know of . | denies any contact with someone who had hepatitis
        d: any problems with your bowels or your waterworks ? | p: no . | denies any problems with her bowels
        d: any loss of taste or smell ? | p: no . | denies any loss of taste or smell
        d: any blood in your stools ? | p: no . | denies blood in stool
        d: any chest pain , fever or cough ? | p: no . | denies chest pain, fever or cough
        """)
    void allThatIsAskedTogetherIsDenied(String asked, String answered, String told) {
        assertThat(written(asked, answered)).contains(told);
    }

    private static String written(String asked, String answered) {
        return DRAFTER.draft(visit(COMPLAINT, asked, answered, "d: let us get an x-ray of the knee ."))
                .text();
    }
}
