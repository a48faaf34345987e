package org.chartwright.nlp.code;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Optional;
import java.util.OptionalInt;
import org.chartwright.nlp.Payer;
import org.chartwright.nlp.code.EmCase.Basis;
import org.chartwright.nlp.code.EmCase.Beside;
import org.chartwright.nlp.code.EmCase.PatientType;
import org.chartwright.nlp.code.EmLevel.Grade;
import org.chartwright.nlp.code.VisitKind.Wellness.Stage;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class LevelCodesTests {

    @ParameterizedTest
    @CsvSource({
        "NEW, 14, ''",
        "NEW, 15, 99202",
        "NEW, 29, 99202",
        "NEW, 30, 99203",
        "NEW, 45, 99204",
        "NEW, 60, 99205",
        "ESTABLISHED, 9, ''",
        "ESTABLISHED, 10, 99212",
        "ESTABLISHED, 20, 99213",
        "ESTABLISHED, 29, 99213",
        "ESTABLISHED, 30, 99214",
        "ESTABLISHED, 40, 99215"
    })
    void takesTheHighestLevelWhoseMinutesAreMet(PatientType patient, int minutes, String code) {
        assertThat(String.join(
                        ",",
                        LevelCodes.of(office(patient, Payer.COMMERCIAL, Optional.empty(), minutes))
                                .codes()))
                .isEqualTo(code);
    }

    @ParameterizedTest
    @CsvSource({
        "COMMERCIAL, NEW, 74, 99205",
        "COMMERCIAL, NEW, 75, '99205,99417x1'",
        "COMMERCIAL, NEW, 90, '99205,99417x2'",
        "COMMERCIAL, ESTABLISHED, 54, 99215",
        "COMMERCIAL, ESTABLISHED, 70, '99215,99417x2'",
        "MEDICARE, NEW, 88, 99205",
        "MEDICARE, NEW, 89, '99205,G2212x1'",
        "MEDICARE, ESTABLISHED, 84, '99215,G2212x2'"
    })
    void prolongsOnlyByWholeUnits(Payer payer, PatientType patient, int minutes, String codes) {
        assertThat(String.join(
                        ",",
                        LevelCodes.of(office(patient, payer, Optional.empty(), minutes))
                                .codes()))
                .isEqualTo(codes);
    }

    @Test
    void takesWhateverSupportsMoreOfTimeAndDecisions() {
        assertThat(LevelCodes.of(office(PatientType.ESTABLISHED, Payer.COMMERCIAL, Optional.of(Grade.MODERATE), 20))
                        .codes())
                .containsExactly("99214");
        assertThat(LevelCodes.of(office(PatientType.ESTABLISHED, Payer.COMMERCIAL, Optional.of(Grade.LOW), 31))
                        .codes())
                .containsExactly("99214");
    }

    @Test
    void doesNotProlongALevelChosenByDecisions() {
        var visit = new EmCase(
                PatientType.ESTABLISHED,
                Payer.COMMERCIAL,
                Optional.of(Grade.HIGH),
                OptionalInt.of(80),
                Optional.of(Basis.MDM),
                new VisitKind.Office(),
                OptionalInt.empty(),
                false,
                Beside.NOTHING);

        assertThat(LevelCodes.of(visit).codes()).containsExactly("99215");
    }

    @ParameterizedTest
    @CsvSource({
        "NEW, 0, 99381",
        "NEW, 4, 99382",
        "ESTABLISHED, 5, 99393",
        "ESTABLISHED, 17, 99394",
        "NEW, 18, 99385",
        "ESTABLISHED, 39, 99395",
        "NEW, 64, 99386",
        "ESTABLISHED, 65, 99397"
    })
    void picksThePreventiveVisitByAge(PatientType patient, int age, String code) {
        assertThat(LevelCodes.of(visit(new VisitKind.Preventive(), patient, Optional.empty(), OptionalInt.of(age)))
                        .codes())
                .containsExactly(code);
    }

    @Test
    void codesAProblemBesideAPreventiveVisitWithModifier25() {
        var both =
                visit(new VisitKind.Preventive(), PatientType.ESTABLISHED, Optional.of(Grade.LOW), OptionalInt.of(50));

        assertThat(LevelCodes.of(both).codes()).containsExactly("99396", "99213-25");
    }

    @ParameterizedTest
    @CsvSource({"SUBSEQUENT, 11, DENY", "SUBSEQUENT, 12, G0439", "FIRST, 11, DENY", "FIRST, 14, G0438"})
    void allowsOneMedicareWellnessVisitInTwelveMonths(Stage stage, int months, String code) {
        var kind = new VisitKind.Wellness(stage, OptionalInt.of(months), OptionalInt.empty());

        assertThat(LevelCodes.of(visit(kind, PatientType.ESTABLISHED, Optional.empty(), OptionalInt.of(70)))
                        .codes())
                .containsExactly(code);
    }

    @Test
    void allowsTheWelcomeVisitInTheFirstYearOfPartBOnly() {
        var inTime = new VisitKind.Wellness(Stage.WELCOME, OptionalInt.empty(), OptionalInt.of(5));
        var late = new VisitKind.Wellness(Stage.WELCOME, OptionalInt.empty(), OptionalInt.of(13));

        assertThat(LevelCodes.of(visit(inTime, PatientType.NEW, Optional.empty(), OptionalInt.of(65)))
                        .codes())
                .containsExactly("G0402");
        assertThat(LevelCodes.of(visit(late, PatientType.NEW, Optional.empty(), OptionalInt.of(66)))
                        .codes())
                .containsExactly(LevelCodes.DENY);
    }

    @ParameterizedTest
    @CsvSource({
        "2, 0, 14, MODERATE, 99495",
        "2, 0, 15, MODERATE, ''",
        "1, 0, 7, HIGH, 99496",
        "1, 0, 8, HIGH, 99495",
        "3, 0, 5, HIGH, ''",
        "3, 2, 5, HIGH, 99496",
        "1, 0, 5, LOW, ''"
    })
    void paysTransitionalCareOnlyInTime(int contact, int attempts, int day, Grade mdm, String code) {
        var kind = new VisitKind.Transition(contact, attempts, day);

        assertThat(String.join(
                        ",",
                        LevelCodes.of(visit(kind, PatientType.ESTABLISHED, Optional.of(mdm), OptionalInt.empty()))
                                .codes()))
                .isEqualTo(code);
    }

    private static EmCase office(PatientType patient, Payer payer, Optional<Grade> mdm, int minutes) {
        return new EmCase(
                patient,
                payer,
                mdm,
                OptionalInt.of(minutes),
                Optional.empty(),
                new VisitKind.Office(),
                OptionalInt.empty(),
                false,
                Beside.NOTHING);
    }

    private static EmCase visit(VisitKind kind, PatientType patient, Optional<Grade> mdm, OptionalInt age) {
        return new EmCase(
                patient, Payer.MEDICARE, mdm, OptionalInt.empty(), Optional.empty(), kind, age, false, Beside.NOTHING);
    }
}
