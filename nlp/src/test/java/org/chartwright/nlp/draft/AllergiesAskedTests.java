package org.chartwright.nlp.draft;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.chartwright.templates.SectionKind;
import org.junit.jupiter.api.Test;

/** Allergies stand with what they did, in whatever turn it was told. */
class AllergiesAskedTests {

    private static List<String> allergies(String... lines) {
        return Visits.section(LocalDrafterTests.DRAFTER.draft(Visits.unknown(lines)), SectionKind.ALLERGIES);
    }

    @Test
    void theReactionIsAskedForAfterwards() {
        assertThat(allergies(
                        "d: any allergies ?",
                        "p: amoxicillin .",
                        "d: what happens with that ?",
                        "p: i get hives on my belly .",
                        "d: okay , and your wrist ?",
                        "p: it aches ."))
                .containsExactly("Amoxicillin (hives).");
    }

    @Test
    void aListThatIsReadOutIsTold() {
        assertThat(allergies(
                        "d: allergies , i have ibuprofen , wheezing , and morphine makes you itch .",
                        "p: that's right .",
                        "d: and the ankle ?",
                        "p: it's swollen ."))
                .containsExactly("Ibuprofen (wheezing).", "Morphine (itching).");
        assertThat(allergies("d: allergies , i have latex .", "p: no , that was my brother .", "d: okay ."))
                .isEmpty();
    }

    @Test
    void theWordAtTheEndOfATurnAsks() {
        assertThat(allergies(
                        "d: so no fevers and no cough , okay , allergies",
                        "p: sulfa my lips swelled and latex makes me itch",
                        "d: and the shoulder"))
                .containsExactly("Sulfa (lip swelling).", "Latex (itching).");
        assertThat(allergies("d: and no allergies ?", "p: the x ray dye , i got hives .", "d: okay ."))
                .containsExactly("Contrast dye (hives).");
    }

    @Test
    void whatWasTakenAgainOrIsDoubtedIsNone() {
        assertThat(allergies(
                        "d: medicine allergies",
                        "p: he got a rash from amoxicillin as a baby but he took it again last year",
                        "d: okay"))
                .doesNotContain("Amoxicillin (rash).");
    }

    @Test
    void noMedicineTakenIsNoAllergyDenied() {
        assertThat(allergies("d: do you take any meds ?", "p: no .", "d: and the rash ?", "p: it itches ."))
                .isEmpty();
        assertThat(allergies("d: are you allergic to any meds ?", "p: no .", "d: and the rash ?", "p: it itches ."))
                .containsExactly("No known drug allergies.");
    }

    @Test
    void noMoreIsDeniedThanWasAsked() {
        assertThat(denied("any allergies to medications or foods ?", "no , none ."))
                .containsExactly("No known drug or food allergies.");
        assertThat(denied("any food allergies ?", "nope .")).containsExactly("No known food allergies.");
        assertThat(denied("are you allergic to anything ?", "no .")).containsExactly("No known allergies.");
        assertThat(denied("any allergies ?", "no , not to any medicines ."))
                .containsExactly("No known drug allergies.");
    }

    @Test
    void whatThePatientReactsToIsAnAllergy() {
        assertThat(denied("any allergies to medicines ?", "no allergies to medicines . i do swell up with cashews ."))
                .containsExactly("Cashews.");
        assertThat(denied("any allergies to medicines ?", "no . my sister swells up with cashews ."))
                .containsExactly("No known drug allergies.");
    }

    private static List<String> denied(String question, String answer) {
        return Visits.section(
                LocalDrafterTests.DRAFTER.draft(Visits.unknown(
                        "d: what brings you in ?", "p: a sore heel .", "d: " + question, "p: " + answer, "d: okay .")),
                SectionKind.ALLERGIES);
    }
}
