package org.chartwright.nlp.draft;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.chartwright.nlp.fact.Fact;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** A decimal that was said without its point is read where the value's name and range leave no other reading. */
class SpokenDecimalsTests {

    private static List<String> facts(Fact.Kind kind, String... lines) {
        return LocalDrafterTests.DRAFTER.draft(Visits.unknown(lines)).facts().stream()
                .filter(fact -> fact.kind() == kind)
                .map(Fact::text)
                .toList();
    }

    private static String note(String... lines) {
        return LocalDrafterTests.DRAFTER.draft(Visits.unknown(lines)).text();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "d: potassium four six . | potassium 4.6",
                "d: the hemoglobin was eleven two , so a bit low . | hemoglobin 11.2",
                "d: a one c is seven oh . | hemoglobin A1c 7.0",
                "d: creatinine one four . | creatinine 1.4",
                "d: free t four one three . | free T4 1.3",
                "d: magnesium one nine and the pulse is sixty . | magnesium 1.9"
            })
    void aPairBehindTheNameIsOneReading(String line, String fact) {
        assertThat(facts(Fact.Kind.RESULT, line, "p: okay .")).contains(fact);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "d: creatinine one four days ago was fine .",
                "d: potassium twenty two .",
                "d: hemoglobin of seven eight or nine .",
                "d: sodium one four .",
                "d: we checked the calcium two three times ."
            })
    void whatMayBeTwoNumbersStaysAsItWasSaid(String line) {
        assertThat(note(line, "p: okay .")).doesNotContain("1.4", "2.2", "7.8", "2.3");
    }

    @Test
    void theValueBeforeIsReadAsTheOneNow() {
        assertThat(note("d: your hemoglobin is nine eight , down from eleven two last spring .", "p: oh ."))
                .contains("9.8", "11.2");
    }

    @Test
    void vitalSignsSaidInOneBreathAreListed() {
        assertThat(facts(
                        Fact.Kind.VITAL,
                        "d: vitals , one twenty two over seventy six , pulse ninety one , temp ninety nine one , weight one eighty two pounds .",
                        "p: okay ."))
                .containsExactlyInAnyOrder("blood pressure 122/76", "heart rate 91", "temperature 99.1", "weight 182");
    }

    @Test
    void aPairOfStrengthsIsNoPressure() {
        assertThat(facts(Fact.Kind.VITAL, "d: take the fluticasone salmeterol two fifty over fifty .", "p: okay ."))
                .isEmpty();
    }
}
