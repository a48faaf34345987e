package org.chartwright.nlp.draft;

import static org.assertj.core.api.Assertions.assertThat;

import org.chartwright.templates.SectionKind;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** A number that is answered to a question stands in the note with what it counts or measures. */
class NumbersAnsweredTests {

    private static String history(String said) {
        var note = LocalDrafterTests.DRAFTER.draft(Visits.unknown(said.split(" / ")));
        return String.join(" ", Visits.section(note, SectionKind.HISTORY_OF_PRESENT_ILLNESS));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            d: how long was your flight ? / p: eleven hours . | Their flight lasted 11 hours.
            d: how fast was the bicycle going ? / p: maybe fifteen miles per hour . | The bicycle was going about 15 miles per hour.
            d: how high was the fever ? / p: a hundred and three point one . | The fever was 103.1.
            d: what was your heart rate ? / p: it was one ten . | Their heart rate was 110.
            d: what was your heart rate ? / p: ninety . no , wait , sixty . | Their heart rate was 60.
            d: what is your resting pulse ? / p: anywhere between sixty and seventy . | Their resting pulse is anywhere between 60 and 70.
            d: what is your body mass index ? / p: i range from twenty six to thirty . | Their body mass index is 26 to 30.
            d: what was his birth weight ? / g: six pounds and two ounces . | His birth weight was 6 pounds and 2 ounces.
            d: what is the date of the accident ? / p: march tenth , two thousand and nine . | The date of the accident is March 10th, 2009.
            d: around what time did the bus crash take place ? / p: about twenty minutes ago . | The bus crash took place about 20 minutes ago.
            d: how many pillows do you sleep on ? / p: three . | The patient sleeps on 3 pillows.
            d: how many pregnancies have you had ? / p: four . | The patient has had 4 pregnancies.
            d: how much weight have you lost ? / p: around twelve pounds . | The patient has lost around 12 pounds.
            """)
    void aBareQuantityIsToldOfWhatWasAsked(String said, String told) {
        assertThat(history(said)).contains(told);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "d: what is your date of birth ? / p: march tenth nineteen seventy .",
                "d: what is your phone number ? / p: five five five one two three .",
                "d: what is your goal weight ? / p: one sixty .",
                "d: how long did you stay in the hospital ? / g: five days .",
            })
    void whatIsNoPlainQuantityIsNotTold(String said) {
        assertThat(history(said)).doesNotContain(" is ").doesNotContain(" was ").doesNotContain("The patient");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            p: i had my gallbladder removed many years ago . eighteen years ago . | The patient had their gallbladder removed 18 years ago.
            d: any change in your weight ? / p: it has gone down . about nine pounds since last year . | Their weight has gone down, about 9 pounds since last year.
            d: it looks like you have had boils in your armpit . / p: for about three years now . | It looks like the patient has had boils in their armpit for about 3 years.
            d: have you measured your blood sugar today ? / p: before breakfast it was one forty . | The blood sugar measured at home before breakfast was 140.
            d: when did the headache start ? / p: around ten in the morning . | The headache began around 10 in the morning.
            d: this happened on may sixteenth , correct ? / p: yessir . | This happened on May 16th.
            """)
    void aNumberSaidRightBehindIsToldWithTheStatement(String said, String told) {
        assertThat(history(said)).contains(told);
    }

    @Test
    void anotherSpanOrAnotherThingDoesNotMakeItMoreExact() {
        assertThat(history("p: i had a gallstone removed several years ago . two months ago ."))
                .contains("several years ago");
        assertThat(history("d: it looks like you have had boils since may . / p: for about two years now ."))
                .doesNotContain("2 years");
        assertThat(history("d: it looks like you have not had boils in your groin . / p: for about two years now ."))
                .doesNotContain("for about 2 years.");
    }

    @Test
    void aRatingAtItsWorstRatesNoPainOfNow() {
        assertThat(history("p: my hip hurts . / d: out of ten , how bad is the pain at its worst ? / p: an eight ."))
                .contains("8/10 at its worst");
        assertThat(history("p: my hip hurts . / d: out of ten , how would you rate your pain ? / p: its about a six ."))
                .contains("6");
    }

    @Test
    void aDayOfAMonthIsNoResult() {
        var note = LocalDrafterTests.DRAFTER.draft(
                Visits.unknown("d: any imaging ?", "p: i had an mri on october eighteenth two thousand four ."));
        assertThat(Visits.section(note, SectionKind.HISTORY_OF_PRESENT_ILLNESS))
                .contains("The patient had an MRI on October 18th 2004.");
        assertThat(note.sections().toString()).doesNotContain("MRI: 18th").doesNotContain("MRI 18th");
    }

    @Test
    void whatTheCompanionAnswersOfThemselvesIsNotThePatients() {
        assertThat(history("d: how long were you in labor for ? / g: i was in labor for eleven hours ."))
                .doesNotContain("going on")
                .doesNotContain("The patient was");
    }
}
