package org.chartwright.nlp.draft;

import static org.assertj.core.api.Assertions.assertThat;
import static org.chartwright.nlp.draft.LocalDrafterTests.DRAFTER;
import static org.chartwright.nlp.draft.Visits.visit;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What a patient says of themselves with many verbs, told of her. */
class AgreeingVerbsTests {

    private static String note(String said) {
        return DRAFTER.draft(visit("d: what brings you in ?", "p: " + said, "d: okay ."))
                .text();
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            my gums bleed when i floss . | when she flosses
            i huff at the top of the stairs and need to sit down . | huffs at the top of the stairs and needs to sit down
            my wife says i stop breathing or nearly stop at night . | stops breathing or nearly stops
            my hands go numb when i type or hold the phone . | when she types or holds the phone
            i cough up green stuff and run a fever at night . | coughs up green stuff and runs a fever
            i wear contacts and sometimes sleep in them . | wears contacts and sometimes sleeps in them
            i wheeze at night and cough till i gag . | wheezes at night and coughs till she gags
            i do stretches , ice it and take naproxen . | does stretches , ices it and takes naproxen
            """)
    void everyVerbOfOneSubjectAgrees(String said, String written) {
        assertThat(note(said)).contains(written.replace(" ,", ","));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            i used to smoke and i cut back last year . | cuts back
            i get cramps and aches in my legs . | achess
            i need to sit and rest on the stairs . | rests on
            i can walk a block and stop for breath . | and stops
            my leg swells when i walk and my toes tingle . | toes tingles
            """)
    void whatIsNoVerbOfTheSubjectStays(String said, String wrong) {
        assertThat(note(said)).doesNotContain(wrong);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            i used to smoke . but quit 10 years ago and have not touched one since . | Quit 10 years
            i weigh myself every day and call if i gain 3 pounds . | Call if
            i take my drops every night but skip them if i travel . | but skip them
            """)
    void aVerbWhoseSubjectStandsBeforeReadsAsNoOrder(String said, String order) {
        assertThat(note(said)).doesNotContain(order);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            i was told to cut down on salt . and walk every day . | She walks every day
            i should lose some weight . and quit soda . | She quits soda
            i went to the clinic and my doctor looked at it . and put me on amoxicillin . | She put
            """)
    void whatOneIsToDoIsNotToldAsDone(String said, String untrue) {
        assertThat(note(said).replace("The patient", "She")).doesNotContain(untrue);
    }
}
