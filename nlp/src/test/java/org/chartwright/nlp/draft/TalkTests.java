package org.chartwright.nlp.draft;

import static org.assertj.core.api.Assertions.assertThat;
import static org.chartwright.nlp.draft.LocalDrafterTests.DRAFTER;
import static org.chartwright.nlp.draft.Visits.visit;

import java.util.Arrays;
import java.util.stream.Collectors;
import org.chartwright.nlp.note.Omission;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What only sets up or steers the talk stands neither in the note nor among what it left out. */
class TalkTests {

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            d: i am one of the nurses here . can you confirm your name and date of birth ? / p: yes , it is ruth , fourth of march , 1971 . / p: i live on hill street . / d: what can i do ? / p: my hip hurts . | 1971
            d: are you somewhere private ? / p: yes , i am in the kitchen . / d: what can i do ? / p: my hip hurts . | kitchen
            d: and the first line of your address ? / p: it is nine mill lane . / d: how can i help ? / p: my hip hurts . | mill lane
            p: my name is sam . my date of birth is the second of may 1980 . my hip hurts . | sam
            d: hi , this is doctor , from the clinic on main street . / p: my hip hurts . | main street
            p: my hip hurts . / d: let's start with the hip . there is a couple of options . | start with
            p: my hip hurts . / d: my next question was about your diet . | next question
            p: my hip hurts . / d: could you hold the phone a bit lower and turn your foot . i will tell you when to stop . | foot
            p: sorry , i lost my thread . my hip hurts since june . | thread
            p: my hip hurts . / d: which chemist do you use with us ? / p: the one on bridge street . | bridge
            """)
    void talkIsNotWritten(String said, String talk) {
        assertThat(all(said)).contains("hip").doesNotContain(talk);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            d: can you confirm your name ? / p: it is ruth . i have had a rash for 3 weeks . | rash for 3 weeks
            p: i was born with a heart murmur and i have been tired for 2 weeks . | born with a heart murmur
            p: my knee hurts . / d: i would like you to put your leg up 3 times a day . | 3 times a day
            p: my knee hurts . / d: let's start with ibuprofen 400 mg three times a day . | ibuprofen 400 mg
            d: do you have any allergies ? / p: penicillin . / d: what is your address ? / p: nine mill lane . | penicillin
            """)
    void whatIsSaidOfTheIllnessStays(String said, String told) {
        assertThat(all(said)).containsIgnoringCase(told);
    }

    private static String all(String said) {
        var lines = Arrays.stream(said.split(" / ")).map(String::strip).toArray(String[]::new);
        var draft = DRAFTER.draft(visit(lines));
        String omitted = draft.omissions().stream().map(Omission::text).collect(Collectors.joining("\n"));
        return draft.text() + "\n" + omitted;
    }
}
