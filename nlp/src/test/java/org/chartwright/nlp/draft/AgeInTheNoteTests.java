package org.chartwright.nlp.draft;

import static org.assertj.core.api.Assertions.assertThat;

import org.chartwright.templates.SectionKind;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** How old the patient is stands in the note, however it is said, and no other age in its place. */
class AgeInTheNoteTests {

    private static String history(String... lines) {
        return String.join(
                " ",
                Visits.section(
                        LocalDrafterTests.DRAFTER.draft(Visits.unknown(lines)),
                        SectionKind.HISTORY_OF_PRESENT_ILLNESS));
    }

    private static String[] lines(String said) {
        return said.split(" / ");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            d: you are seventy three years old , is that correct ? / p: good morning , doctor . yes , that is correct . / d: what brings you in ? / p: i have an earache . | 73
            d: you are forty seven , correct ? / p: yes ma'am . / d: what brings you in ? / p: i have an earache . | 47
            d: you are seventy one , right ? / p: do not remind me . / d: what brings you in ? / p: i have an earache . | 71
            d: can you tell me your age , please ? / p: sure , i am sixty two . / d: what brings you in ? / p: i have an earache . | 62
            d: could you also please state your age ? / p: i am thirty eight . i have had an earache since monday . | 38
            d: what brings you in ? / p: i have an earache . i just turned fifty three . | 53
            d: what brings you in ? / p: i have an earache . that is quite something for a fifty one year old woman like me . | 51
            d: what brings a young thirty three year old like you in ? / p: i have an earache . | 33
            d: what brings you in ? / p: i have an earache . i am twenty six and i am a white female . | 26
            d: how old are you , sir ? / p: i am sixty eight years young , doctor . / d: what brings you in ? / p: i have an earache . | 68
            """)
    void theAgeIsToldHoweverItIsSaid(String said, int years) {
        assertThat(history(lines(said))).contains("The patient is").contains(years + "-year-old");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            d: hey dragon , brenda is a sixty-two-year-old female here today for an earache . / p: it hurts . | 62-year-old
            d: this is delphine marsh . sixty-six-year-old woman with an earache . / p: it hurts . | 66
            d: dragon , seventy one year old male , here for an earache . / p: it hurts . | 71-year-old
            """)
    void theClinicianTellsTheAgeWhoDictates(String said, String told) {
        assertThat(history(lines(said))).contains(told);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            d: i had a forty-year-old guy with the same thing last week . / p: i have an earache .
            d: is your eight-year-old boy well ? / p: yes . i have an earache .
            """)
    void anotherOnesAgeThatTheClinicianTellsIsNone(String said) {
        assertThat(history(lines(said)))
                .doesNotContain("The patient is 40")
                .doesNotContain("The patient is 8")
                .doesNotContain("is a 40")
                .doesNotContain("is an 8");
    }

    @Test
    void whoComesWithThePatientTellsTheAge() {
        assertThat(history(
                        "d: how old is she ?", "g: she is eighty six .", "d: what happened ?", "g: she has a cough ."))
                .contains("86-year-old");
        assertThat(history("d: how old is the baby ?", "g: nineteen days old .", "d: okay .", "g: she has a cough ."))
                .contains("19");
        assertThat(history("g: i am his son .", "d: how old is your father ?", "g: he is seventy seven ."))
                .contains("The patient is 77 years old.");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            d: any brothers or sisters ? / g: yes , one brother . / d: how old is he ? / g: he is nine .
            d: what brings you in ? / p: i have a cough . / d: how old is your father ? / p: he is eighty one .
            d: your saturation is fine . you are 98 though . / p: i have a cough .
            d: you are fifty eight , correct ? / p: no . i have a cough .
            p: i have a cough . my mother is doing well for a ninety year old lady . / d: okay .
            p: i have a cough . it began when i turned fifty . / d: okay .
            p: i have a cough . i am turning sixty next month . / d: okay .
            d: you are down to eighty eight , right ? / p: yes , i lost weight . i have a cough .
            """)
    void anAgeOfSomebodyElseOrAnotherNumberIsNone(String said) {
        assertThat(history(lines(said))).doesNotContain("-year-old").doesNotContain("The patient is 9");
    }

    @Test
    void anAgeThatOpensTheHistoryLeavesTheComplaintInIt() {
        assertThat(history(
                        "d: how old are you ?",
                        "p: i am twenty nine .",
                        "d: what brings you in ?",
                        "p: i stepped on a nail two days ago ."))
                .contains("29 years old")
                .contains("stepped on a nail");
    }
}
