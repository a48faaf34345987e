package org.chartwright.models.codes;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ClaimEditsTests {

    static final LocalDate QUARTER = LocalDate.of(2026, 10, 1);
    static final String UNITS = """
            Publication of medically unlikely edits
            HCPCS/CPT Code,Practitioner Services MUE Values,MUE Adjudication Indicator,MUE Rationale
            20610,2,2 Date of Service Edit: Policy,"Anatomic Consideration"
            J1885,8,3 Date of Service Edit: Clinical,Prescribing Information
            A0100,2,1 Line Edit,Clinical: Medicaid Data
            """;
    static final String PAIRS = """
            Column 1/Column 2 Edits
            Column 1\tColumn 2\t*=in existence prior to 1996\tEffective Date\tDeletion Date\tModifier\tRationale
            20610\t76942\t\t20150101\t*\t0\tMore extensive procedure
            11102\t17110\t\t20190101\t*\t1\tMisuse of column two code
            99214\t36415\t\t20100101\t20201231\t1\tStandards
            """;

    @TempDir
    Path folder;

    @Test
    void givesTheMostUnitsOfACode() throws IOException {
        var report = importUnits(UNITS);

        assertThat(report.read()).isEqualTo(3);
        assertThat(edits().units("20610", QUARTER)).hasValueSatisfying(limit -> {
            assertThat(limit.units()).isEqualTo(2);
            assertThat(limit.adjudication()).isEqualTo(2);
            assertThat(limit.rationale()).isEqualTo("Anatomic Consideration");
        });
        assertThat(edits().units("A0100", QUARTER)).isPresent();
        assertThat(edits().units("99999", QUARTER)).isEmpty();
    }

    @Test
    void knowsNothingBeforeTheFirstQuarterThatWasImported() throws IOException {
        importUnits(UNITS);

        assertThat(edits().units("20610", QUARTER.minusDays(1))).isEmpty();
        assertThat(edits().apart("20610", "76942", QUARTER)).isEmpty();
    }

    @Test
    void keepsQuartersSideBySide() throws IOException {
        importUnits(UNITS);
        Files.writeString(folder.resolve("later.csv"), UNITS.replace("20610,2", "20610,4"));
        new ImportEdits(folder.resolve("home"))
                .units(folder.resolve("later.csv"), QUARTER.plusMonths(3), ImportProgress.SILENT);

        assertThat(edits().units("20610", QUARTER).orElseThrow().units()).isEqualTo(2);
        assertThat(edits().units("20610", QUARTER.plusMonths(3)).orElseThrow().units())
                .isEqualTo(4);
    }

    @Test
    void findsAPairInEitherOrder() throws IOException {
        importPairs(PAIRS);

        assertThat(edits().apart("76942", "20610", QUARTER)).hasValueSatisfying(pair -> {
            assertThat(pair.column1()).isEqualTo("20610");
            assertThat(pair.modifierAllowed()).isFalse();
        });
        assertThat(edits().apart("17110", "11102", QUARTER))
                .hasValueSatisfying(pair -> assertThat(pair.modifierAllowed()).isTrue());
        assertThat(edits().apart("11102", "20610", QUARTER)).isEmpty();
    }

    @Test
    void leavesOutAPairThatWasDeleted() throws IOException {
        importPairs(PAIRS);

        assertThat(edits().apart("99214", "36415", QUARTER)).isEmpty();
    }

    @Test
    void changesNothingTheSecondTimeAndReadsWindowsFiles() throws IOException {
        assertThat(importPairs("\uFEFF" + PAIRS.replace("\n", "\r\n")).read()).isEqualTo(3);
        assertThat(importPairs("\uFEFF" + PAIRS.replace("\n", "\r\n")).changed())
                .isFalse();
    }

    @Test
    void refusesAnotherKindOfFileAndOneThatIsCutOff() throws IOException {
        importUnits(UNITS);

        assertThatExceptionOfType(UnusableCodeFileException.class)
                .isThrownBy(() -> importUnits("code,title\n".repeat(500)))
                .withMessageContaining("another kind of file");
        assertThatExceptionOfType(UnusableCodeFileException.class)
                .isThrownBy(() -> importUnits(UNITS.stripTrailing()))
                .withMessageContaining("cut off");
        assertThatExceptionOfType(UnusableCodeFileException.class)
                .isThrownBy(() -> importPairs(""))
                .withMessageContaining("holds no edit");
        assertThat(edits().units("J1885", QUARTER)).isPresent();
    }

    private ImportEdits.Report importUnits(String text) throws IOException {
        Files.writeString(folder.resolve("mue.csv"), text);
        return new ImportEdits(folder.resolve("home")).units(folder.resolve("mue.csv"), QUARTER, ImportProgress.SILENT);
    }

    private ImportEdits.Report importPairs(String text) throws IOException {
        Files.writeString(folder.resolve("ptp.txt"), text);
        return new ImportEdits(folder.resolve("home")).pairs(folder.resolve("ptp.txt"), QUARTER, ImportProgress.SILENT);
    }

    private ClaimEdits edits() {
        return new ClaimEdits(folder.resolve("home"));
    }
}
