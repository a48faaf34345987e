package org.chartwright.evaluation.score;

import static org.assertj.core.api.Assertions.assertThat;

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
}
