package org.chartwright.nlp.draft;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertTimeout;

import java.time.Duration;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/**
 * What a loop of sound or a hostile client sends is drafted like anything else: in bounded time, and without a fault.
 */
class EndlessSpeechTests {

    private static final int TIMES = 700;

    @ParameterizedTest
    @ValueSource(
            strings = {
                "it was",
                "no",
                "yes",
                "and",
                "i mean no sorry",
                "if it hurts then call",
                "which is which was",
                "lisinopril 10 mg daily",
                "any fever ?",
                "i think it is"
            })
    void oneThingSaidWithoutEndIsDrafted(String words) {
        String endless = (words + " ").repeat(TIMES);
        for (String who : new String[] {"d: ", "p: "}) {
            assertTimeout(
                    Duration.ofMinutes(1),
                    () -> LocalDrafterTests.DRAFTER.draft(
                            Visits.visit("d: hi , how are you ?", who + endless, "d: we will see you in two weeks .")));
        }
    }

    @Test
    void whatIsSaidBesideItIsKept() {
        var draft = LocalDrafterTests.DRAFTER.draft(Visits.visit(
                "d: what brings you in ?",
                "p: i have had a cough for three weeks .",
                "p: " + "no ".repeat(TIMES),
                "d: start amoxicillin 500 mg three times a day ."));
        assertThat(draft.sections().toString()).contains("ough", "moxicillin 500 mg");
    }
}
