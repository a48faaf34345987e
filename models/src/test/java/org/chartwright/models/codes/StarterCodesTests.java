package org.chartwright.models.codes;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class StarterCodesTests {

    static final LocalDate TODAY = LocalDate.of(2026, 11, 24);

    @TempDir
    Path home;

    @Test
    void holdsTheCodesOfAmbulatoryCare() {
        var entries = new CodeSets(home).on(TODAY).entries();

        assertThat(entries.stream().filter(entry -> entry.system() == CodeSystem.ICD10CM))
                .hasSizeGreaterThan(900)
                .allMatch(CodeEntry::billable)
                .allMatch(entry -> entry.code().matches("[A-Z]\\d[0-9A-Z](\\.[0-9A-Z]{1,4})?"));
        assertThat(entries.stream().filter(entry -> entry.system() != CodeSystem.ICD10CM))
                .hasSizeGreaterThan(200)
                .noneMatch(entry -> entry.group().isEmpty());
    }

    @Test
    void givesTheCodeThatHeldOnTheDateOfService() {
        var sets = new CodeSets(home);

        assertThat(codesFor(sets.on(LocalDate.of(2021, 9, 30)), "low back pain"))
                .containsExactly("M54.5");
        assertThat(codesFor(sets.on(LocalDate.of(2021, 10, 1)), "low back pain"))
                .containsExactly("M54.50");
    }

    @Test
    void opensOneSetForEachPeriod() {
        var sets = new CodeSets(home);

        assertThat(sets.on(TODAY)).isSameAs(sets.on(TODAY.minusDays(1)));
        assertThat(sets.on(TODAY).fingerprint())
                .isNotEqualTo(sets.on(LocalDate.of(2021, 1, 1)).fingerprint());
    }

    @Test
    void findsACodeWithOrWithoutItsPoint() {
        var set = new CodeSets(home).on(TODAY);

        assertThat(set.find("m1711"))
                .hasValueSatisfying(
                        entry -> assertThat(entry.title()).isEqualTo("Unilateral primary osteoarthritis, right knee"));
        assertThat(set.find("M54.5")).isEmpty();
    }

    @Test
    void keepsExcludedCodesApart() {
        var notes = Excludes1.load();

        assertThat(notes.apart("E11.9", "E10.9")).isTrue();
        assertThat(notes.apart("E10.9", "E11.65")).isTrue();
        assertThat(notes.apart("E11.9", "I10")).isFalse();
    }

    private static List<String> codesFor(CodeSet set, String synonym) {
        return set.entries().stream()
                .filter(entry -> entry.synonyms().contains(synonym))
                .map(CodeEntry::code)
                .toList();
    }
}
