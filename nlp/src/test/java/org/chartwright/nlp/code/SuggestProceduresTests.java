package org.chartwright.nlp.code;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Services done in the room, read from a note, with their modifiers. */
class SuggestProceduresTests {

    private static final LocalDate DATE = LocalDate.of(2025, 3, 3);

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            Rapid strep was performed in the office and is positive. | 87880
            A 12 lead EKG was done today in the office and shows normal sinus rhythm. | 93000
            PHQ-9 was administered today. | 96127
            Cerumen removal of the left ear was performed. | 69210 LT
            Left knee injection performed without complication. | 20610 LT
            Bilateral knee injection performed without complication. | 20610 50
            Vitamin B12 injection given in the office. | J3420, 96372
            Flu shot given today in the left arm. | 90656, 90471
            Smoking cessation counseling for 8 minutes was done today. | 99406
            Smoking cessation counseling for 15 minutes was done today. | 99407
            Smoking cessation counseling was done in 3 minutes today. | ''
            Advance care planning was discussed for 20 minutes. | 99497
            Advance care planning was discussed for 10 minutes. | ''
            Flu shot was declined today. | ''
            An EKG done last year was normal. | ''
            We would like to give the flu shot if the fever is gone. | ''
            """)
    void areCodedByWhatWasDone(String note, String codes) {
        assertThat(suggested(note)).isEqualTo(codes.isEmpty() ? List.of() : Arrays.asList(codes.split(", ")));
    }

    @Test
    void theSecondVaccineIsGivenByACodeOfItsOwn() {
        assertThat(suggested("Flu shot given today in the left arm. Tdap vaccine given today in the right arm."))
                .contains("90471", "90472")
                .doesNotHaveDuplicates();
    }

    @Test
    void theSameVaccineSaidTwiceIsOne() {
        assertThat(suggested("Flu shot given today in the left arm. The flu shot was tolerated well."))
                .containsExactly("90656", "90471");
    }

    @Test
    void asksForTheMinutesOfCounselling() {
        assertThat(SuggestCodesFromTextTests.SUGGEST
                        .fromText(DATE, "Smoking cessation counseling was done today.")
                        .procedures())
                .singleElement()
                .satisfies(code -> {
                    assertThat(code.code()).isEqualTo("99406");
                    assertThat(code.reason()).contains("how many minutes");
                });
    }

    private static List<String> suggested(String note) {
        return SuggestCodesFromTextTests.SUGGEST.fromText(DATE, note).procedures().stream()
                .map(code -> String.join(" ", code.code(), String.join(" ", code.modifiers()))
                        .strip())
                .toList();
    }
}
