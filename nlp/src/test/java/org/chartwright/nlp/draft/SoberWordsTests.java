package org.chartwright.nlp.draft;

import static org.assertj.core.api.Assertions.assertThat;
import static org.chartwright.nlp.draft.LocalDrafterTests.DRAFTER;
import static org.chartwright.nlp.draft.Visits.visit;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Talk around what was said, and what a note keeps of it. */
class SoberWordsTests {

    private static String note(String said) {
        return DRAFTER.draft(visit("d: what brings you in ?", "p: " + said, "d: okay ."))
                .text();
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            i have a sore throat . i had a little bit of a stumble on the stairs last night . | a slight stumble
            i have been having a pretty bad headache for 3 days . | a bad headache
            my right heel has been hurting pretty much every morning for 2 months . | almost every morning
            they put me on prednisone for my asthma last week . | She was put on prednisone
            i itch all over at night , which is really annoying . | itches all over at night.
            what happened was i slipped on the ice and landed on my right hip . | slipped on the ice
            as far as my sleep goes i wake up 3 times a night . | She wakes up 3 times a night
            since i had the surgery my periods , are no longer heavy . | her periods are no longer heavy
            my right knee , it swelled up after i worked in the garden . | right knee swelled up
            i stopped smoking in what , 2010 , because of the cough . | in 2010
            i'd skipped breakfast and then i passed out in church . | had skipped breakfast
            i been dizzy since the new pill . | has been dizzy
            the headaches , they come on about twice a month and i throw up | The headaches come on about twice a month
            they told me my thyroid was low and gave me levothyroxine which i take in the morning | told that her thyroid was low and was given levothyroxine
            """)
    void isPutAsANotePutsIt(String said, String written) {
        assertThat(note(said).replace("The patient", "She")).contains(written);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            my mood , it seems like i am low all the time . | mood seems like
            i get short of breath with the heat and the pollen , it has been good otherwise . | the pollen has been good
            i have chest pain , i am pretty sure it is my heart . | I am sure
            he , and i do not know why , had pain . i had a little stroke . | a slight stroke
            """)
    void whatMeansSomethingElseIsLeft(String said, String wrong) {
        assertThat(note(said)).doesNotContain(wrong);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            diane nelson sent me because my right shoulder has hurt since march . | Diane Nelson
            it has been going on since labor day , my right shoulder hurts . | Labor Day
            i saw dr. henry howard for my right shoulder in march . | Dr. Henry Howard
            """)
    void namesOfPersonsAndHolidaysHaveCapitals(String said, String written) {
        assertThat(note(said)).contains(written);
    }
}
