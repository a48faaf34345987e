package org.chartwright.nlp.draft;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.chartwright.nlp.fact.Fact;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Laboratory values a clinician reads out, strengths said without a unit, and what was done in a year. */
class ReadOutValuesTests {

    private static List<String> facts(Fact.Kind kind, String... lines) {
        return LocalDrafterTests.DRAFTER.draft(Visits.unknown(lines)).facts().stream()
                .filter(fact -> fact.kind() == kind)
                .map(Fact::text)
                .toList();
    }

    private static String note(String... lines) {
        return LocalDrafterTests.DRAFTER.draft(Visits.unknown(lines)).text();
    }

    @Test
    void listsEachValueThatIsReadOut() {
        assertThat(note(
                        "d: your labs . sodium 141 , chloride 103 , bicarb 26 . alk phos 88 . plates 212 .",
                        "p: okay ."))
                .contains(
                        "Sodium: 141.",
                        "Chloride: 103.",
                        "Bicarbonate: 26.",
                        "Alkaline phosphatase: 88.",
                        "Platelets: 212.");
    }

    @Test
    void aValueIsNoMedicine() {
        assertThat(facts(Fact.Kind.MEDICATION, "d: vitamin d 19 , which is low . testosterone is 240 .", "p: oh ."))
                .isEmpty();
        assertThat(facts(Fact.Kind.MEDICATION, "p: i take vitamin d 2000 a day .", "d: okay ."))
                .isNotEmpty();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "d: we want your ldl at 60 .",
                "d: if your potassium is 5.8 , call me .",
                "d: your brother's creatinine was 3.1 .",
                "d: last year the magnesium was 1.2 .",
                "d: take potassium 8 meq twice a day .",
                "d: magnesium 400 mg at bedtime .",
                "d: is your sodium 128 ?",
                "d: hemoglobin eleven two months ago .",
                "d: potassium four six weeks ago was fine .",
                "p: my calcium was 11.9 ."
            })
    void anAimAConditionADoseAndAnotherPersonsValueAreNone(String line) {
        assertThat(facts(Fact.Kind.RESULT, line, "d: okay .")).isEmpty();
    }

    @Test
    void theNewerOfTwoValuesCounts() {
        assertThat(facts(Fact.Kind.RESULT, "d: triglycerides went from 612 to 244 .", "p: good ."))
                .containsExactly("triglycerides 244");
    }

    @Test
    void readsValuesThatAreSaidWithoutTheirPoint() {
        assertThat(facts(Fact.Kind.RESULT, "d: potassium four six , hemoglobin eleven two .", "p: okay ."))
                .containsExactlyInAnyOrder("potassium 4.6", "hemoglobin 11.2");
    }

    @Test
    void aDateIsNoResult() {
        assertThat(facts(Fact.Kind.RESULT, "d: echo on 5/30 looked fine .", "p: okay ."))
                .isEmpty();
    }

    @Test
    void keepsAStrengthThatIsSaidWithoutItsUnit() {
        assertThat(
                        note(
                                "d: what do you take ?",
                                "p: i take losartan 100 in the morning . the allopurinol , the 300 . famotidine , 20 at night ."))
                .contains("Losartan 100 in the morning.", "Allopurinol 300.", "Famotidine 20 at night.");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "p: i take ibuprofen 2 , 3 times a week .",
                "p: i started losartan 2 weeks ago .",
                "p: i take eliquis 2 and a half twice a day .",
                "p: i have been on warfarin 2019 , since the clot ."
            })
    void aCountASpanAndAYearAreNoStrength(String line) {
        assertThat(facts(Fact.Kind.MEDICATION, line, "d: okay ."))
                .noneMatch(text -> text.matches("[a-z]+ (?:2|3|2019)(?: .*)?(?<!times a week)"));
    }

    @Test
    void whatWasDoneInAYearNeedsNoVerb() {
        assertThat(note("d: gallbladder surgery 2011 . left hip replacement in 2014 .", "p: right ."))
                .contains("2011", "2014");
    }
}
