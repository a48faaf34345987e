package org.chartwright.nlp.speech;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.List;
import org.junit.jupiter.api.Test;

class JoinPartsTests {

    @Test
    void joinsAWordThatWasHeardInParts() {
        var words = JoinParts.of(List.of(
                heard("take", 0, 300, 0.9),
                heard("eliquis#1/2#ella", 300, 600, 0.8),
                heard("eliquis#2/2#quiz", 600, 900, 0.4)));

        assertThat(words).containsExactly(heard("take", 0, 300, 0.9), heard("eliquis", 300, 900, 0.4));
    }

    @Test
    void saysWhatWasHeardWhereAPartIsMissing() {
        var words = JoinParts.of(List.of(
                heard("eliquis#1/2#ella", 0, 300, 0.5),
                heard("and", 300, 400, 1),
                heard("eliquis#2/2#quiz", 400, 700, 0.5),
                heard("eliquis#1/2#ella", 700, 900, 0.5)));

        assertThat(words).map(SpeechEvent.Heard::text).containsExactly("ella", "and", "quiz", "ella");
    }

    @Test
    void doesNotJoinPartsOfDifferentWords() {
        var words = JoinParts.of(List.of(heard("eliquis#1/2#ella", 0, 300, 1), heard("prolia#2/2#lia", 300, 600, 1)));

        assertThat(words).map(SpeechEvent.Heard::text).containsExactly("ella", "lia");
    }

    @Test
    void joinsInWhatIsNotFinalYetToo() {
        assertThat(JoinParts.of("i take eliquis#1/2#ella eliquis#2/2#quiz and jardiance#1/2#giardia"))
                .isEqualTo("i take eliquis and giardia");
    }

    private static SpeechEvent.Heard heard(String text, int from, int to, double confidence) {
        return new SpeechEvent.Heard(text, Duration.ofMillis(from), Duration.ofMillis(to), confidence);
    }
}
