package org.chartwright.nlp.draft;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.chartwright.templates.SectionKind;
import org.junit.jupiter.api.Test;

/**
 * What a clinician runs through in one breath, without stops, becomes a line each; what has no sure end becomes none.
 */
class RunThroughTests {

    private static List<String> section(SectionKind kind, String... lines) {
        var all = new ArrayList<>(List.of("d: hi come on in how have you been", "p: tired and my legs ache at night"));
        all.addAll(Arrays.asList(lines));
        all.add("p: okay");
        return Visits.section(LocalDrafterTests.DRAFTER.draft(Visits.visit(all.toArray(String[]::new))), kind);
    }

    private static List<String> exam(String... lines) {
        return section(SectionKind.PHYSICAL_EXAM, lines);
    }

    private static List<String> results(String... lines) {
        return section(SectionKind.RESULTS, lines);
    }

    @Test
    void eachFindingIsALine() {
        assertThat(
                        exam(
                                "d: okay let me have a listen big breath so the lungs are clear no wheeze heart's regular there's a soft systolic murmur at the apex belly's soft i don't feel the spleen legs two plus pitting to the knees reflexes are one plus at both ankles and no rash"))
                .contains(
                        "Lungs clear.",
                        "No wheeze.",
                        "Heart regular.",
                        "Soft systolic murmur at the apex.",
                        "Belly soft.",
                        "Spleen not palpable.",
                        "Legs with 2+ pitting to the knees.",
                        "Reflexes 1+ at both ankles.",
                        "No rash.");
    }

    @Test
    void strengthAndSidesStay() {
        assertThat(
                        exam(
                                "d: let me check you over squeeze my fingers strength is four out of five in the right hand and the left elbow is warm and a little swollen not red now walk for me gait is steady romberg is negative"))
                .contains(
                        "Strength 4/5 in the right hand.",
                        "Left elbow warm and a little swollen, not red.",
                        "Gait steady.",
                        "Romberg negative.");
    }

    @Test
    void eachValueIsALineWithWhatItWasBefore() {
        assertThat(
                        results(
                                "d: so i went through your blood work and the hemoglobin was eleven two it was thirteen point one in march ferritin is nine which is low the creatinine came back at point nine potassium four four and the t s h is two point one"))
                .contains(
                        "Hemoglobin 11.2, previously 13.1 in March.",
                        "Ferritin 9, low.",
                        "Creatinine 0.9.",
                        "Potassium 4.4.",
                        "TSH 2.1.");
    }

    @Test
    void whatHasNoSureEndOrIsOnlySupposedIsNoFinding() {
        var lines = exam(
                "d: okay let me listen lungs are clear heart's regular belly's soft no tenderness except right over the gallbladder and if you had any swelling in the legs your father's liver was enlarged you told me so we would look for that again and no rash");
        assertThat(lines).contains("Lungs clear.", "Heart regular.", "Belly soft.");
        assertThat(lines).noneMatch(line -> line.matches("(?i).*(?:no tenderness\\.|swelling|liver enlarged).*"));
    }

    @Test
    void anAimOrAConditionIsNoValue() {
        var lines = results(
                "d: so the labs from monday your potassium is four one sodium one thirty eight creatinine one point one and if your hemoglobin is under eight we transfuse and once the ferritin is at fifty we stop and the goal is an a one c of seven");
        assertThat(lines).contains("Potassium 4.1.", "Sodium 138.", "Creatinine 1.1.");
        assertThat(lines).noneMatch(line -> line.matches("(?:Hemoglobin|Ferritin|Hemoglobin A1c) \\d.*"));
    }

    @Test
    void whatIsToBeDoneIsAnnouncedBySummingUp() {
        assertThat(
                        section(
                                SectionKind.ASSESSMENT_AND_PLAN,
                                "d: does anything help",
                                "p: stretching helps a bit",
                                "d: any other medicines",
                                "p: just the losartan",
                                "d: alright let me lay it all out for you i'm starting you on ropinirole half a milligram at bedtime and we'll recheck the ferritin in three months"))
                .anyMatch(line -> line.contains("ropinirole 0.5 mg"));
    }

    @Test
    void whatTheListOfADenialLeavesOffIsNotFound() {
        var lines = exam(
                "d: okay let me have a feel neck is supple there is no adenopathy or any enlarged glands or thyromegaly on the left lungs are clear belly's soft");
        assertThat(lines).contains("Lungs clear.", "Belly soft.");
        assertThat(lines).noneMatch(line -> line.matches("(?i)thyromegaly.*"));
    }

    @Test
    void instructionsInOneBreathAreApartAndThoseUnderAConditionStayThere() {
        var plan = section(
                SectionKind.ASSESSMENT_AND_PLAN,
                "d: does anything help",
                "p: stretching helps a bit",
                "d: alright let me lay it all out for you for the restless legs stop the amitriptyline stay on the ropinirole one milligram at bedtime and if you get dizzy hold the losartan and call me");
        assertThat(plan).anyMatch(line -> line.matches("(?i).*stop the amitriptyline\\."));
        assertThat(plan).noneMatch(line -> line.matches("(?i)(?:I advised the patient to )?hold the losartan.*"));
    }
}
