package org.chartwright.nlp.draft;

import static org.assertj.core.api.Assertions.assertThat;
import static org.chartwright.nlp.draft.LocalDrafterTests.DRAFTER;
import static org.chartwright.nlp.draft.Visits.visit;

import java.util.Arrays;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What only looks like a correction, a drug, a hold, an offer or a thing that would be, and is none. */
class LooksLikeTests {

    @ParameterizedTest(name = "{0}")
    @CsvSource(
            delimiterString = " -> ",
            value = {
                "d: and the plavix ? / p: my cardiologist did not want me to come off it . -> (?i)(never|not) (started|taking|begun)[^.]*plavix",
                "d: and the humira ? / p: they give me a shot every two weeks . -> (?i)tolerat",
                "d: are you allergic to penicillin ? / p: no . -> (?i)offered|declined",
                "p: i was fine on sunday no pain until monday . -> (?i)fine on monday",
                "p: i had a fever few days ago . -> (?i)feverfew",
                "d: stop the prednisone from the urgent care . / p: okay . -> (?i)hold prednisone",
                "d: the plan would be metformin 500 milligrams twice a day . / p: okay . -> (?i)^((?!metformin).)*$",
                "d: hold the warfarin until i call you . / p: okay . -> (?i)^((?!hold[^.]*warfarin).)*$",
                "d: normally it would be the nicotine patch 21 mg / p: okay / d: actually let's start at 14 -> (?i)would be [^.]*14",
                "p: i eat like a bird . -> (?i)eats a bird"
            })
    void itIsNotTakenForIt(String said, String told) {
        var lines = Arrays.stream(said.split(" / ")).map(String::strip).toArray(String[]::new);
        assertThat(DRAFTER.draft(visit(lines)).text().replace('\n', ' ')).doesNotContainPattern(told);
    }
}
