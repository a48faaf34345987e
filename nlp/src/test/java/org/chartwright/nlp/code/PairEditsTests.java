package org.chartwright.nlp.code;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import org.chartwright.models.codes.ClaimEdits;
import org.chartwright.models.codes.ImportEdits;
import org.chartwright.models.codes.ImportProgress;
import org.chartwright.nlp.code.CodeSuggestion.System;
import org.chartwright.nlp.transcript.Evidence;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class PairEditsTests {

    static final LocalDate TODAY = LocalDate.of(2026, 11, 24);

    @TempDir
    Path folder;

    @BeforeEach
    void edits() throws IOException {
        Files.writeString(
                folder.resolve("ptp.txt"),
                "11102\t17110\t\t20190101\t*\t1\tMisuse\n20610\t76942\t\t20150101\t*\t0\tMore extensive\n");
        new ImportEdits(folder).pairs(folder.resolve("ptp.txt"), TODAY.minusYears(1), ImportProgress.SILENT);
    }

    @Test
    void addsModifier59WhereTheRecordSaysThatTheyWereApart() {
        var codes = edited("The wart was frozen at a different site on the other arm.", "11102", "17110");

        assertThat(codes.get(1).modifiers()).containsExactly("59");
        assertThat(codes.get(1).reason()).contains("different site on the other arm", "NCCI edit with 11102");
        assertThat(codes.get(0).modifiers()).isEmpty();
    }

    @Test
    void asksWhereTheRecordDoesNotSayIt() {
        var codes = edited("Shave biopsy done. Wart frozen.", "17110", "11102");

        assertThat(codes.get(0).modifiers()).isEmpty();
        assertThat(codes.get(0).question())
                .hasValueSatisfying(words -> assertThat(words).contains("separate site"));
    }

    @Test
    void neverAddsAModifierThatTheEditDoesNotAllow() {
        var codes = edited("Done at a different site.", "20610", "76942");

        assertThat(codes.get(1).modifiers()).isEmpty();
        assertThat(codes.get(1).reason()).contains("not paid beside 20610 (NCCI edit)");
    }

    @Test
    void leavesOthersAlone() {
        assertThat(edited("Done at a different site.", "20610", "17110"))
                .allMatch(code -> code.modifiers().isEmpty() && code.reason().equals("done"));
    }

    private List<CodeSuggestion> edited(String said, String... codes) {
        var suggested = java.util.Arrays.stream(codes)
                .map(code -> new CodeSuggestion(System.CPT, code, "title", 0.7, "done", List.of(), List.of()))
                .toList();
        return new PairEdits(new ClaimEdits(folder))
                .of(suggested, List.of(new SuggestProcedures.Said(said, new Evidence(0, 0, 1))), TODAY);
    }
}
