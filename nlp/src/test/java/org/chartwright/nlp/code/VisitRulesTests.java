package org.chartwright.nlp.code;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.OptionalInt;
import org.chartwright.nlp.code.EmLevel.Grade;
import org.chartwright.nlp.code.SeenBefore.Service;
import org.chartwright.nlp.code.VisitMinutes.Activity;
import org.chartwright.nlp.code.VisitMinutes.Spent;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Rules around the table of medical decision making; each row names its source. */
class VisitRulesTests {

    static final LocalDate TODAY = LocalDate.of(2026, 11, 25);

    @ParameterizedTest(name = "{0}")
    @CsvSource({
        "CPT new patient: seen within three years, 2024-01-10, family medicine, Elm Street, true, ESTABLISHED",
        "CPT new patient: last seen exactly three years ago, 2023-11-25, family medicine, Elm Street, true, ESTABLISHED",
        "CPT new patient: last seen a day longer ago, 2023-11-24, family medicine, Elm Street, true, NEW",
        "CPT new patient: another specialty of the group, 2026-01-10, cardiology, Elm Street, true, NEW",
        "CPT new patient: the same specialty of another group, 2026-01-10, family medicine, Oak Avenue, true, NEW",
        "CPT new patient: an interpretation without seeing the patient, 2026-01-10, family medicine, Elm Street, false, NEW"
    })
    void saysWhoCountsAsNew(
            String rule, LocalDate date, String specialty, String group, boolean seen, EmCase.PatientType type) {
        var earlier = List.of(new Service(date, specialty, group, seen));

        assertThat(SeenBefore.on(TODAY, "family medicine", "Elm Street", earlier))
                .isEqualTo(type);
    }

    @Test
    void aPatientWithoutAnyServiceIsNew() {
        assertThat(SeenBefore.on(TODAY, "family medicine", "Elm Street", List.of()))
                .isEqualTo(EmCase.PatientType.NEW);
    }

    @ParameterizedTest(name = "{0}")
    @CsvSource({
        "CPT time: chart review before the visit on the same date, PREPARING, true, 30",
        "CPT time: documenting after the patient has left, DOCUMENTING, true, 30",
        "CPT time: care coordination, COORDINATING, true, 30",
        "CPT time: an interpretation that is not billed, INTERPRETING_UNBILLED, true, 30",
        "CPT time: notes written the next day, DOCUMENTING, false, 20",
        "CPT time: rooming by a medical assistant, CLINICAL_STAFF, true, 20",
        "CPT time: a procedure with a code of its own, SEPARATELY_REPORTED, true, 20",
        "CPT time: travel, TRAVEL, true, 20",
        "CPT time: teaching not for this patient, GENERAL_TEACHING, true, 20"
    })
    void countsTheClinicianTimeOfTheDate(String rule, Activity activity, boolean onTheDate, int minutes) {
        assertThat(VisitMinutes.of(
                        List.of(new Spent(Activity.COUNSELLING, 20, true), new Spent(activity, 10, onTheDate))))
                .isEqualTo(minutes);
    }

    @ParameterizedTest(name = "{0}")
    @CsvSource({
        "CY2024 PFS: more than half of the time, true, 25, 20, false, true, PHYSICIAN, FS, 45",
        "CY2024 PFS: half is not more than half, true, 20, 20, true, true, PRACTITIONER, FS, 40",
        "CY2024 PFS: the decision making, true, 5, 30, true, false, PHYSICIAN, FS, 35",
        "CY2024 PFS: the practitioner decided, true, 30, 5, false, false, PRACTITIONER, FS, 35",
        "42 CFR 415.140: no split visit in an office, false, 25, 20, true, true, PRACTITIONER, '', 20"
    })
    void saysWhoBillsASharedVisit(
            String rule,
            boolean facility,
            int physician,
            int other,
            boolean decided,
            boolean byTime,
            SplitVisit.Biller biller,
            String modifier,
            int minutes) {
        var answer = new SplitVisit(facility, physician, other, decided, byTime).answer();

        assertThat(answer.biller()).isEqualTo(biller);
        assertThat(answer.modifier()).isEqualTo(modifier);
        assertThat(answer.minutes()).isEqualTo(minutes);
    }

    @ParameterizedTest
    @CsvSource({"99215, more", "99213, less", "99214, ''", "99396, ''"})
    void flagsTooMuchAndTooLittleAlike(String billed, String word) {
        var level = new EmLevel(
                "99214", Grade.MODERATE, Grade.LOW, Grade.MODERATE, OptionalInt.empty(), "two chronic", List.of());

        assertThat(level.against(billed).orElse("")).contains(word).matches(word.isEmpty() ? "" : ".*99214.*");
    }

    @Test
    void seesLevelsMoveUpOrDownAndOnlyWithEnoughVisits() {
        var threes = java.util.Collections.nCopies(40, "99213");
        var fours = java.util.Collections.nCopies(40, "99214");

        assertThat(LevelDrift.of(threes, fours).established()).isEqualTo(LevelDrift.Move.UP);
        assertThat(LevelDrift.of(fours, threes).established()).isEqualTo(LevelDrift.Move.DOWN);
        assertThat(LevelDrift.of(fours, fours).established()).isEqualTo(LevelDrift.Move.STEADY);
        assertThat(LevelDrift.of(threes.subList(0, 29), fours).established()).isEqualTo(LevelDrift.Move.TOO_FEW);
        assertThat(LevelDrift.of(threes, fours).newPatients()).isEqualTo(LevelDrift.Move.TOO_FEW);
    }

    @Test
    void doesNotCallChanceAMove() {
        List<String> before = new java.util.ArrayList<>(java.util.Collections.nCopies(20, "99213"));
        before.addAll(java.util.Collections.nCopies(20, "99214"));
        List<String> since = new java.util.ArrayList<>(java.util.Collections.nCopies(17, "99213"));
        since.addAll(java.util.Collections.nCopies(23, "99214"));

        assertThat(LevelDrift.of(before, since).established()).isEqualTo(LevelDrift.Move.STEADY);
    }
}
