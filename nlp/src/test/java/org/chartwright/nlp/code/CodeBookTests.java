package org.chartwright.nlp.code;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Set;
import org.chartwright.models.codes.CodeSets;
import org.chartwright.models.codes.CodeSystem;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class CodeBookTests {

    static final CodeBook BOOK = CodeBook.open(
            new CodeSets(Path.of("no such folder")).on(LocalDate.of(2026, 11, 24)), Path.of("no such folder"));

    @ParameterizedTest
    @CsvSource({
        "high blood pressure, I10",
        "pain knee right, M25.561",
        "iron deficiency anaemia, D50.9",
        "crohns, K50.90",
        "hypothyr, E03.9",
        "hypertensoin, I10",
        "migranes, G43.909",
        "mri of the lumbar spine, 72148",
        "office visit established moderate, 99214",
        "E11.9, E11.9",
        "m1711, M17.11"
    })
    void findsACodeByWhatAPersonTypes(String typed, String code) {
        assertThat(BOOK.search(typed, 5)).extracting(hit -> hit.entry().code()).contains(code);
    }

    @ParameterizedTest
    @CsvSource({"E11, E11", "m17.1, M17.1", "9921, 9921", "J10, J10"})
    void listsTheCodesThatBeginAsTyped(String typed, String begin) {
        assertThat(BOOK.search(typed, 5))
                .hasSizeGreaterThan(1)
                .extracting(hit -> hit.entry().code())
                .allMatch(code -> code.startsWith(begin));
    }

    @Test
    void showsACodeOnceWhateverTheEncounter() {
        assertThat(BOOK.search("sprain of right ankle", 20))
                .extracting(hit -> hit.entry().code())
                .filteredOn(code -> code.startsWith("S93.401"))
                .hasSize(1);
        assertThat(BOOK.search("sprain of right ankle, subsequent encounter", 1))
                .extracting(hit -> hit.entry().code())
                .containsExactly("S93.401D");
    }

    @Test
    void keepsToTheSystemsAskedFor() {
        assertThat(BOOK.search("knee", 20, Set.of(CodeSystem.CPT)))
                .isNotEmpty()
                .allMatch(hit -> hit.entry().system() == CodeSystem.CPT);
    }

    @Test
    void saysWhyACodeWasFound() {
        assertThat(BOOK.search("kidney stones", 1))
                .singleElement()
                .satisfies(hit -> assertThat(hit.why()).startsWith("found as \"kidney stone"));
        assertThat(BOOK.explain("kidney stones", "N20.0")).contains("words:");
    }

    @Test
    void answersNothingWithNothing() {
        assertThat(BOOK.search(" ", 5)).isEmpty();
        assertThat(BOOK.search("(*:!", 5)).isEmpty();
    }
}
