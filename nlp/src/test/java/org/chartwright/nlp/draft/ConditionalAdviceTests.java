package org.chartwright.nlp.draft;

import static org.assertj.core.api.Assertions.assertThat;
import static org.chartwright.nlp.draft.LocalDrafterTests.DRAFTER;
import static org.chartwright.nlp.draft.Visits.visit;

import java.util.Arrays;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Advice that hangs on a condition is never turned, nor cut to the half of it, nor made of what was only stated. */
class ConditionalAdviceTests {

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            d: if the wound gets infected , / p: okay / d: you should not go to the hospital , you can call us first . | (?i)(?<!not )go to hospital if
            p: a nosebleed . / d: does it stop ? / p: yes . / d: you should not call an ambulance if it is just a nosebleed . | (?i)(?<!not )call an ambulance if
            p: a nosebleed . / d: do not go to the emergency department if it stops , call us . | (?i)call if it stops
            p: a tooth abscess . / d: if you get a rash , you need to stop the amoxicillin and call us . | Call if
            p: a tooth abscess . / d: if it bleeds a little , do not go to hospital , just call us . | (?<!not )[Gg]o to hospital|Call if
            d: if your sugar goes above 15 , give yourself four extra units and ring me . / p: okay . / d: if you vomit , you need to stop the metformin and call us . | Call if
            d: do not drive if you have another seizure , call us . | Call if
            p: stitches . / d: any swelling will settle . come back in two weeks . | for any swelling
            d: any redness here is just from the tape . i want you to call the clinic tomorrow . | for any redness
            p: a headache . / d: call us if it gets worse . and your blood pressure is 180 over 110 today . | worse and
            p: i have a fever . / d: you have a fever and a stiff neck . so then i want you to go to the hospital now . | if the patient has|if she has
            """)
    void adviceIsNotTurnedOrCut(String said, String wrong) {
        assertThat(plan(said)).doesNotContainPattern(wrong);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            d: if the wound gets infected , / p: okay / d: you should not go to the hospital , you can call us first . | should not go to the hospital
            p: a tooth abscess . / d: if you get a rash , you need to stop the amoxicillin and call us . | Stop the amoxicillin and call if she gets a rash.
            p: a headache . / d: call us if it gets worse . and your blood pressure is 180 over 110 today . | Call if it gets worse.
            p: a cut . / d: if the wound gets red , please do not hesitate to call us . | Call if the wound gets red.
            p: a cut . / d: any swelling that is getting bigger , then call us . | Call for any swelling that is getting bigger.
            """)
    void adviceIsToldWhole(String said, String told) {
        assertThat(plan(said)).contains(told);
    }

    private static String plan(String said) {
        var lines = Arrays.stream(said.split(" / ")).map(String::strip).toArray(String[]::new);
        return DRAFTER.draft(visit(lines)).text();
    }
}
