package org.chartwright.nlp.letter;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import org.junit.jupiter.api.Test;

class ReadingLevelTests {

    @Test
    void countsSyllablesAsTheyAreSpoken() {
        assertThat(ReadingLevel.syllables("take")).isEqualTo(1);
        assertThat(ReadingLevel.syllables("little")).isEqualTo(2);
        assertThat(ReadingLevel.syllables("medicine")).isEqualTo(3);
        assertThat(ReadingLevel.syllables("hypertension")).isEqualTo(4);
        assertThat(ReadingLevel.syllables("120/80")).isEqualTo(1);
    }

    /** 0.39 * 6 + 11.8 * 6 / 6 - 15.59 */
    @Test
    void givesTheGradeOfFleschAndKincaid() {
        assertThat(ReadingLevel.grade("The cat sat on the mat.")).isCloseTo(-1.45, within(0.01));
        assertThat(ReadingLevel.grade(
                        "Hypertension necessitates antihypertensive pharmacotherapy alongside dietary modification."))
                .isGreaterThan(20);
        assertThat(ReadingLevel.grade("")).isZero();
    }
}
