package org.chartwright.nlp.draft;

import static org.assertj.core.api.Assertions.assertThat;
import static org.chartwright.nlp.draft.LocalDrafterTests.DRAFTER;
import static org.chartwright.nlp.draft.Visits.visit;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Denials that what else the patient said does not bear out. */
class ContradictedTests {

    private static final String REST = " / d: any nausea ? / p: no . / d: okay , rest at home .";

    private static String note(String said) {
        return DRAFTER.draft(visit((said + REST).strip().split(" / "))).text();
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            d: what is the matter ? / p: i have had diarrhea for 3 days . / d: any blood in it ? / p: no . / d: and before that no diarrhea ? / p: no . | denies diarrhea
            d: what is the matter ? / p: i have had diarrhea for 3 days . / d: any other bowel symptoms ? / p: no . | bowel
            d: what is the matter ? / p: i have knee pain . / d: any constipation ? / p: i was constipated a week ago , but that is fine now . / d: and any constipation now ? / p: no . | denies constipation
            d: what is the matter ? / p: i have knee pain . / d: are you passing urine more often ? / p: yes . / d: any other urinary symptoms ? / p: no . | urinary symptoms
            d: what is the matter ? / p: i have chest pain since this morning . / d: any chest pain last week ? / p: no . | denies chest pain
            """)
    void aFlatDenialDoesNotStandBesideWhatWasReported(String said, String untrue) {
        assertThat(note(said)).doesNotContainIgnoringCase(untrue);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            d: what is the matter ? / p: i have knee pain . / d: any urinary symptoms ? / p: no . | enies urinary symptoms
            d: what is the matter ? / p: i have had diarrhea for 3 days . / d: any vomiting or constipation ? / p: no . | onstipation
            d: what is the matter ? / p: i have knee pain . / d: any cough or sneezing ? / p: no . | enies cough or sneezing
            """)
    void aDenialStandsWhereNothingSpeaksAgainstIt(String said, String told) {
        assertThat(note(said)).contains(told);
    }

    @Test
    void aPainThatRadiatesDoesNotRadiateElsewhere() {
        assertThat(
                        note(
                                "d: what is the matter ? / p: i have chest pain since this morning . / d: does the pain go anywhere ?"
                                        + " / p: yes , to my left shoulder and arm . / d: does the pain spread anywhere else ? / p: no ."))
                .contains("left shoulder")
                .doesNotContain("does not radiate.");
    }

    @Test
    void aPainThatStaysDoesNotRadiate() {
        assertThat(note(
                        "d: what is the matter ? / p: i have knee pain since friday . / d: does the pain spread anywhere"
                                + " else ? / p: no ."))
                .contains("does not radiate.");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            d: what is the matter ? / p: i have an ache in my belly . / d: any pain when you pass urine , or do you have to rush ? / p: no pain or urgency .
            d: what is the matter ? / p: i have a tight chest . / d: and when you are walking up the stairs , have you noticed any pain ? / p: no pain as such .
            """)
    void noPainOfOneActIsNoDenialOfAllPain(String said) {
        assertThat(note(said)).doesNotContain("no pain").doesNotContain("denies pain.");
    }

    @Test
    void noPainAtAllIsTold() {
        assertThat(note("d: what is the matter ? / p: i have a cough since friday . / d: any pain ? / p: no pain ."))
                .containsAnyOf("no pain", "denies pain");
    }

    @Test
    void oneMoreConditionOfAWarningIsNoFact() {
        assertThat(note(
                        "d: what is the matter ? / p: i had a headache yesterday . / d: take ibuprofen . but if the pain is"
                                + " getting worse , or you get a fever . / p: okay . / d: um , or you keep getting episodes of the same"
                                + " type of thing . / p: okay ."))
                .doesNotContain("The patient keeps getting")
                .doesNotContain("She keeps getting");
    }
}
