package org.chartwright.evaluation.score;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import org.junit.jupiter.api.Test;

class WordErrorRateTests {

    @Test
    void countsSubstitutionsInsertionsAndDeletions() {
        assertThat(WordErrorRate.of("my knee hurts a lot", "my need hurts lot now"))
                .isEqualTo(new WordErrorRate(3, 5));
    }

    @Test
    void ignoresCasePunctuationAndWhatStandsInBrackets() {
        assertThat(WordErrorRate.of("[doctor] Well, <pause> it's an X-ray.", "well it's an x ray"))
                .isEqualTo(new WordErrorRate(0, 5));
    }

    @Test
    void keepsApostrophesAndDigits() {
        assertThat(WordErrorRate.words("I'm 58")).containsExactly("i'm", "58");
    }

    @Test
    void countsEverythingHeardInSilenceAsInserted() {
        var rate = WordErrorRate.of("", "the huh");

        assertThat(rate).isEqualTo(new WordErrorRate(2, 0));
        assertThat(rate.percent()).isEqualTo(200);
    }

    @Test
    void weighsRecordingsByTheirWords() {
        var sum = WordErrorRate.of("a b c d", "a b c x").plus(WordErrorRate.of("a", ""));

        assertThat(sum.percent()).isCloseTo(40, within(1e-9));
    }
}
