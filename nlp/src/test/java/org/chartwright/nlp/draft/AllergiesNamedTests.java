package org.chartwright.nlp.draft;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.chartwright.templates.SectionKind;
import org.junit.jupiter.api.Test;

/**
 * Every drug a patient is said to be allergic to stands among the allergies, and none of them among the medications.
 */
class AllergiesNamedTests {

    private static List<String> allergies(String... lines) {
        return section(SectionKind.ALLERGIES, lines);
    }

    private static List<String> section(SectionKind kind, String... lines) {
        return Visits.section(LocalDrafterTests.DRAFTER.draft(Visits.unknown(lines)), kind);
    }

    @Test
    void aBareNameAfterYesIsAnAllergy() {
        String[] visit = {"d: do you have any allergies to medications ?", "p: yes . amoxicillin ."};
        assertThat(allergies(visit)).containsExactly("Amoxicillin.");
        assertThat(section(SectionKind.MEDICATIONS, visit)).isEmpty();
    }

    @Test
    void aNameThatTheClinicianFindsIsAnAllergy() {
        String[] visit = {
            "d: any drug allergies ?",
            "p: yes , i'm allergic to... what is it called ?",
            "d: tramadol ?",
            "p: yes , tramadol . and also codeine ."
        };
        assertThat(allergies(visit)).containsExactly("Tramadol.", "Codeine.");
        assertThat(section(SectionKind.MEDICATIONS, visit)).isEmpty();
    }

    @Test
    void aListGoesOnInTheNextTurns() {
        assertThat(allergies(
                        "d: is she allergic to anything ?",
                        "g: she is allergic to quite a few medicines .",
                        "d: okay , so she is allergic to keflex , voltaren . oh , and to lisinopril too .",
                        "g: yeah , and codeine and morphine ."))
                .contains("Keflex.", "Voltaren.", "Codeine.", "Morphine.")
                .doesNotContain("Quite.");
        assertThat(allergies("d: any allergies ?", "p: i'm allergic to latex and doxycycline ."))
                .containsExactly("Latex.", "Doxycycline.");
        assertThat(allergies("d: any allergies ?", "p: i'm allergic to horse serum ."))
                .containsExactly("Horse serum.");
    }

    @Test
    void otherAllergiesTakeTheNamedOneForGranted() {
        assertThat(allergies("d: any other allergies besides codeine ?", "p: no ."))
                .containsExactly("Codeine.");
        assertThat(section(
                        SectionKind.MEDICATIONS,
                        "d: any other allergies besides codeine ?",
                        "p: i'm not allergic to codeine ."))
                .isEmpty();
    }

    @Test
    void whatIsTakenIsNoAllergy() {
        String[] visit = {
            "d: any allergies ?",
            "p: i'm allergic to codeine and it makes me sick . i take tylenol instead .",
            "d: okay . and do you take ibuprofen ?",
            "p: yes , i do ."
        };
        assertThat(allergies(visit)).containsExactly("Codeine.");
        assertThat(section(SectionKind.MEDICATIONS, visit)).contains("Tylenol.", "Ibuprofen.");
    }

    @Test
    void aPatientWhoAsksBackAnswersAfterwards() {
        assertThat(allergies("d: are you allergic to any meds ?", "p: me ?", "d: yes .", "p: no , i'm not ."))
                .containsExactly("No known drug allergies.");
    }
}
