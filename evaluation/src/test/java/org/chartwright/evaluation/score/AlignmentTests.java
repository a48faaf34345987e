package org.chartwright.evaluation.score;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

class AlignmentTests {

    @Test
    void showsWhatWasHeardInsteadLeftOutAndAdded() {
        assertThat(Alignment.of("I take Eliquis every day.", "i take a leak is every day now"))
                .isEqualTo("i take [eliquis>a leak is] every day +now");
        assertThat(Alignment.of("every single day", "every day")).isEqualTo("every -single day");
    }

    @Test
    void showsRightWordsAsTheyAre() {
        assertThat(Alignment.of("my knee", "my knee")).isEqualTo("my knee");
        assertThat(Alignment.of("", "huh")).isEqualTo("+huh");
        assertThat(Alignment.of("gone", "")).isEqualTo("-gone");
    }

    @Test
    void tellsWhichRecognisedWordsAreRight() {
        assertThat(right("i take eliquis every day", "i take a leak is every day now"))
                .containsExactly(true, true, false, false, false, true, true, false);
        assertThat(right("every single day", "every day")).containsExactly(true, true);
        assertThat(right("", "huh")).containsExactly(false);
        assertThat(right("gone", "")).isEmpty();
    }

    private static List<Boolean> right(String said, String heard) {
        return Alignment.right(WordErrorRate.words(said), WordErrorRate.words(heard));
    }
}
