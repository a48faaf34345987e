package org.chartwright.app.coding;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.IntStream;
import org.chartwright.app.coding.CodeDecision.Code;
import org.chartwright.nlp.code.CodeSuggestion;
import org.chartwright.nlp.code.CodeSuggestion.System;
import org.junit.jupiter.api.Test;

class RankByChoicesTests {

    @Test
    void liftsWhatThePracticeAcceptsAndLowersWhatItRejects() {
        var rank = rank(choice("J30.9", 20, 0), choice("M25.561", 0, 20));

        assertThat(codes(rank.diagnoses(suggested("I10", "M25.561", "K21.9", "J30.9"))))
                .containsExactly("I10", "J30.9", "K21.9", "M25.561");
    }

    @Test
    void keepsTheFirstListedDiagnosisAndTheOrderThatGuidelinesSet() {
        var rank = rank(choice("N18.31", 50, 0), choice("E11.22", 0, 50), choice("Z79.4", 50, 0));

        assertThat(codes(rank.diagnoses(suggested("M25.561", "E11.22", "I12.9", "N18.31", "K21.9", "Z79.4"))))
                .containsExactly("M25.561", "E11.22", "I12.9", "N18.31", "Z79.4", "K21.9");
        assertThat(codes(rank(choice("I10", 0, 99)).diagnoses(suggested("I10", "K21.9"))))
                .containsExactly("I10", "K21.9");
    }

    @Test
    void neverMovesACodeByMoreThanTheBound() {
        assertThat(choice("I10", 10_000, 0).weight())
                .isLessThan(PracticeChoice.BOUND)
                .isGreaterThan(0.149);
        assertThat(choice("I10", 0, 10_000).weight()).isGreaterThan(-PracticeChoice.BOUND);
        assertThat(choice("I10", 1, 0).weight()).isLessThan(0.04);
        assertThat(choice("I10", 3, 3).weight()).isZero();
        assertThat(rank(choice("I10", 999, 0)).confidence(code("I10", 0.95))).isLessThanOrEqualTo(1);
    }

    @Test
    void movesACodeThatWasFoundAFewPlacesOnly() {
        List<Code> found = IntStream.range(0, 10)
                .mapToObj(i -> new Code(System.ICD10CM, "K0" + i, "title"))
                .toList();
        var ranked = rank(choice("K09", 1000, 0)).found(found);

        assertThat(ranked.stream().map(Code::code).toList().indexOf("K09")).isBetween(4, 6);
        assertThat(ranked).containsExactlyInAnyOrderElementsOf(found);
    }

    @Test
    void addsAndTakesAwayNothing() {
        var suggested = suggested("I10", "K21.9", "J30.9");

        assertThat(rank(choice("E66.9", 40, 0)).diagnoses(suggested)).isEqualTo(suggested);
    }

    private static RankByChoices rank(PracticeChoice... choices) {
        return new RankByChoices(List.of(choices));
    }

    private static PracticeChoice choice(String code, int chosen, int against) {
        return new PracticeChoice(new Code(System.ICD10CM, code, "title"), chosen, against);
    }

    private static List<CodeSuggestion> suggested(String... codes) {
        return IntStream.range(0, codes.length)
                .mapToObj(i -> code(codes[i], 0.8 - 0.02 * i))
                .toList();
    }

    private static CodeSuggestion code(String code, double confidence) {
        return new CodeSuggestion(System.ICD10CM, code, "title", confidence, "said", List.of(), List.of());
    }

    private static List<String> codes(List<CodeSuggestion> suggestions) {
        return suggestions.stream().map(CodeSuggestion::code).toList();
    }
}
