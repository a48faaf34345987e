package org.chartwright.evaluation.score;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class SpokenNumbersTests {

    @ParameterizedTest
    @CsvSource({
        "one twenty over eighty, 120",
        "one twenty over eighty, 80",
        "two hundred milligrams, 200",
        "three thousand, 3000",
        "fifty eight years old, 58",
        "seven point two or 7 point 2, 7.2",
        "ninety eight point 6, 98",
        "twice a day, 2",
        "half a tablet, 0.5",
        "nineteen ninety eight, 1998"
    })
    void hearsWhatNumberWordsMayMean(String said, double number) {
        assertThat(SpokenNumbers.said(said)).contains(number);
    }

    @Test
    void doesNotTakeListNumberingForAFact() {
        assertThat(SpokenNumbers.written("1. Rest.\n2) Ice for 20 minutes.")).containsExactly(20.0);
    }

    @Test
    void readsFiguresWithUnitsFractionsAndThousands() {
        assertThat(SpokenNumbers.written("A1c 7.2%, 10mg, 1,200 ml")).containsExactlyInAnyOrder(7.2, 10.0, 1200.0);
    }

    @Test
    void doesNotReadNumberWordsOfANote() {
        assertThat(SpokenNumbers.written("two weeks")).isEmpty();
    }

    @Test
    void survivesDigitsReadOutWithoutEnd() {
        assertThat(SpokenNumbers.said("nine ".repeat(60))).allMatch(number -> number >= 0);
    }
}
