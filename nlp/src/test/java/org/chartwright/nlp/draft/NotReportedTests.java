package org.chartwright.nlp.draft;

import static org.assertj.core.api.Assertions.assertThat;
import static org.chartwright.nlp.draft.LocalDrafterTests.DRAFTER;
import static org.chartwright.nlp.draft.Visits.visit;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Symptoms that are named in a visit and which the patient neither has nor denies. */
class NotReportedTests {

    private static final String HEADACHE =
            "d: hello , what can i do for you ? / p: i have had a headache for 2 days . / ";
    private static final String KNEE = "d: what is the matter ? / p: i have had knee pain since friday . / ";
    private static final String REST = " / d: any nausea ? / p: no . / d: okay , rest at home .";

    private static String note(String said) {
        return DRAFTER.draft(visit(said.strip().split(" / "))).text();
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            d: does coughing or sneezing change the headache ? / p: no .
            d: is the headache worse when you cough or sneeze ? / p: no .
            d: any difference if you lie down , stand up , cough or sneeze ? / p: um , no .
            d: when you cough , does it hurt more ? / p: no .
            """)
    void whatMayOnlyChangeAComplaintIsNeitherDeniedNorReported(String said) {
        assertThat(note(HEADACHE + said + REST))
                .doesNotContainIgnoringCase("denies cough")
                .doesNotContainIgnoringCase("sneezing.")
                .doesNotContain("Reports cough");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            d: any cough or sneezing ? / p: no . | Denies cough
            d: do you cough a lot ? / p: no . | Denies cough
            d: have you had a cough ? / p: yes , since monday . | Reports cough
            """)
    void whatIsAskedForItselfIsTold(String said, String told) {
        assertThat(note(HEADACHE + said + REST)).contains(told);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            d: has anyone around you been ill ? / p: yeah , a colleague at work was sneezing and had a runny nose . | runny nose
            d: has anyone been ill ? / p: it all started with this colleague of mine , she just kept sneezing next to me . | neezing
            d: has anyone at home been ill ? / p: my flatmate had a sore throat . | Reports sore throat
            """)
    void whatAnotherPersonHasIsNotThePatients(String said, String untrue) {
        assertThat(note(KNEE + said + REST)).doesNotContain("Reports " + untrue).doesNotContain("ENT:");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            d: anything else ? / p: my colleague was off work but i have a sore throat . | Reports sore throat
            d: anything else ? / p: my colleague said i sounded hoarse , and i have a runny nose . | Reports hoarseness and runny nose
            """)
    void whatThePatientHasBesideAnotherPersonIsThePatients(String said, String told) {
        assertThat(note(KNEE + said + REST)).containsIgnoringCase(told);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            d: have you had a fever ? / p: yes , i checked , it was 37 .
            d: a fever ? / p: i took my temperature this morning and it was normal .
            d: anything else ? / p: i have a fever . / d: did you check your temperature ? / p: yes . / d: was it normal ? / p: yeah .
            """)
    void aFeverThatWasMeasuredAndNotThereIsNotReported(String said) {
        assertThat(note(KNEE + said + REST)).doesNotContain("Reports fever").doesNotContain("has a fever");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            d: have you had a fever ? / p: yes , i checked , it was 38.6 . | Reports fever
            d: have you had a fever ? / p: no , i checked , it was 37 . | Denies fever
            """)
    void aFeverThatWasMeasuredIsTold(String said, String told) {
        assertThat(note(KNEE + said + REST)).contains(told);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            d: do bear in mind the symptoms i mentioned about fever and back pain . if you have any of those call me . / p: either back pain , vomiting , great , okay .
            d: things like a fever or back pain would worry me . / p: fever , back pain , okay .
            d: watch out for vomiting or back pain . / p: okay .
            """)
    void whatIsWarnedOfIsNotReported(String said) {
        assertThat(note(KNEE + "d: any nausea ? / p: no . / " + said))
                .doesNotContain("Reports back pain")
                .doesNotContain("eports vomiting")
                .doesNotContain("eports fever");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            d: if you get back pain , call me . / p: i have back pain already , since tuesday . | Reports knee pain and back pain
            """)
    void whatThePatientHasOfAWarningIsReported(String said, String told) {
        assertThat(note(KNEE + "d: any nausea ? / p: no . / " + said)).contains(told);
    }
}
