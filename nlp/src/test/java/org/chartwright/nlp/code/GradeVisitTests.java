package org.chartwright.nlp.code;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import org.chartwright.models.codes.CodeSets;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

class GradeVisitTests {

    static final GradeVisit GRADE = new GradeVisit(new CodeSets(Path.of("no such folder")));

    @ParameterizedTest(name = "{0}")
    @MethodSource("cases")
    void levelsAVisitByTheRule(String rule, String problems, String data, String risk, String code, String text) {
        Mdm mdm = GRADE.of(LocalDate.of(2026, 11, 24), text);

        assertThat(List.of(
                        Mdm.word(mdm.problems().grade()),
                        Mdm.dataWord(mdm.data().grade()),
                        Mdm.word(mdm.risk().grade()),
                        LevelCodes.of(EmCase.byDecisions(EmCase.PatientType.ESTABLISHED, mdm.level()))
                                .codes()
                                .getFirst()))
                .as(mdm.reason())
                .containsExactly(problems, data, risk, code);
    }

    @Test
    void namesADrugThatIsManagedOnce() {
        Mdm mdm = GRADE.of(
                LocalDate.of(2026, 11, 24),
                "Migraine. Start propranolol 20 mg. Increase propranolol to 40 mg in two weeks. Continue propranolol.");

        assertThat(mdm.risk().found()).containsOnlyOnce("prescription drug management: propranolol");
    }

    static Stream<Arguments> cases() throws IOException {
        var stream = Objects.requireNonNull(GradeVisitTests.class.getResourceAsStream("em-cases.tsv"));
        try (var in = new BufferedReader(new InputStreamReader(stream, StandardCharsets.UTF_8))) {
            return in
                    .lines()
                    .filter(line -> !line.startsWith("#"))
                    .map(line -> Arguments.of((Object[]) line.split("\t")))
                    .toList()
                    .stream();
        }
    }
}
