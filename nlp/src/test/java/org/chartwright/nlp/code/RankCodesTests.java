package org.chartwright.nlp.code;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.chartwright.models.codes.CodeEntry;
import org.chartwright.models.codes.CodeSet;
import org.chartwright.models.codes.CodeSystem;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class RankCodesTests {

    /** A set large enough to be ranked: real codes among many that share a few words. */
    private static final CodeSet SET = CodeSet.of("test", entries());

    @TempDir
    static Path home;

    private static List<CodeEntry> entries() {
        List<CodeEntry> entries = new ArrayList<>(List.of(
                diagnosis("N20.0", "Calculus of kidney", "nephrolithiasis"),
                diagnosis("N20.1", "Calculus of ureter", "ureteric stone"),
                diagnosis("N28.1", "Cyst of kidney, acquired", "acquired renal cyst"),
                diagnosis("N28.9", "Disorder of kidney and ureter, unspecified", "kidney disease"),
                diagnosis("Q61.9", "Cystic kidney disease, unspecified", "fibrocystic kidney")));
        entries.add(new CodeEntry(
                CodeSystem.CPT,
                "76770",
                "Ultrasound of the kidneys",
                List.of("kidney ultrasound"),
                "ultrasound",
                true,
                Optional.empty(),
                Optional.empty()));
        for (int i = 0; i < 10_000; i++) {
            entries.add(
                    diagnosis("W%02d.%03d".formatted(i / 1000, i % 1000), "Fall, kind %d".formatted(i % 50), "fell"));
        }
        return entries;
    }

    private static CodeEntry diagnosis(String code, String title, String synonym) {
        return new CodeEntry(
                CodeSystem.ICD10CM, code, title, List.of(synonym), "", true, Optional.empty(), Optional.empty());
    }

    @Test
    void putsTheCodeThatHasEveryWordFirst() {
        try (var book = CodeBook.open(SET, home)) {
            assertThat(book.search("kidney calculus", 5))
                    .extracting(hit -> hit.entry().code())
                    .startsWith("N20.0");
            assertThat(book.search("cyst of the kidney", 5))
                    .extracting(hit -> hit.entry().code())
                    .startsWith("N28.1");
        }
    }

    @Test
    void findsTheSameAgainAndEachCodeOnce() {
        List<CodeBook.Hit> first;
        try (var book = CodeBook.open(SET, home)) {
            first = book.search("kidney disease", 10);
        }
        try (var book = CodeBook.open(SET, home)) {
            assertThat(book.search("kidney disease", 10)).isEqualTo(first);
            assertThat(first)
                    .extracting(hit -> hit.entry().code())
                    .doesNotHaveDuplicates()
                    .contains("N28.9", "Q61.9");
        }
    }

    @Test
    void leavesProceduresWhereTheyAre() {
        try (var book = CodeBook.open(SET, home)) {
            assertThat(book.search("kidney ultrasound", 3))
                    .extracting(hit -> hit.entry().code())
                    .startsWith("76770");
            assertThat(book.search("kidney ultrasound", 3, Set.of(CodeSystem.ICD10CM)))
                    .isNotEmpty()
                    .allMatch(hit -> hit.entry().system() == CodeSystem.ICD10CM);
        }
    }

    @Test
    void explainsEveryHit() {
        try (var book = CodeBook.open(SET, home)) {
            for (var hit : book.search("kidney stone", 5, Set.of(CodeSystem.ICD10CM))) {
                assertThat(book.explain("kidney stone", hit.entry().code()))
                        .contains("ranked by chance", "typed words in code", "meaning");
                assertThat(hit.why()).isNotBlank();
            }
        }
    }

    @Test
    void keepsTheOrderOfEquals() {
        var trees = new BoostedTrees(
                0,
                List.of(new BoostedTrees.Tree(
                        new int[] {0, -1, -1},
                        new double[] {0.5, 0, 0},
                        new int[] {1, 0, 0},
                        new int[] {2, 0, 0},
                        new double[] {0, -1, 1})));
        var found = new CodeEvidence.Found(0, 1, 0, 1);
        var entries = SET.entries();
        var ranked = new RankCodes(trees)
                .rank(List.of(
                        new CodeEvidence.Candidate(entries.get(0), found, new double[] {0.1}),
                        new CodeEvidence.Candidate(entries.get(1), found, new double[] {0.9}),
                        new CodeEvidence.Candidate(entries.get(2), found, new double[] {0.8})));

        assertThat(ranked).extracting(one -> one.entry().code()).containsExactly("N20.1", "N28.1", "N20.0");
    }

    @Test
    void packedTreesAnswerWhatTheTreesAnswer() {
        var random = new java.util.Random(7);
        List<BoostedTrees.Tree> grown = new java.util.ArrayList<>();
        for (int i = 0; i < 20; i++) {
            grown.add(new BoostedTrees.Tree(
                    new int[] {random.nextInt(3), -1, random.nextInt(3), -1, -1},
                    new double[] {random.nextGaussian(), 0, random.nextGaussian(), 0, 0},
                    new int[] {2, 0, 3, 0, 0},
                    new int[] {1, 0, 4, 0, 0},
                    new double[] {0, random.nextGaussian(), 0, random.nextGaussian(), random.nextGaussian()}));
        }
        var trees = new BoostedTrees(0.3, grown);

        for (int i = 0; i < 100; i++) {
            double[] numbers = {random.nextGaussian(), random.nextGaussian(), random.nextGaussian()};
            assertThat(trees.packed().probability(numbers)).isEqualTo(trees.probability(numbers));
        }
    }
}
