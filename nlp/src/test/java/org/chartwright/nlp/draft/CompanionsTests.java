package org.chartwright.nlp.draft;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.stream.Collectors;
import org.chartwright.nlp.note.Sentence;
import org.junit.jupiter.api.Test;

/** Whoever came along, treats or is related is not told as the patient. */
class CompanionsTests {

    private static String note(String... lines) {
        return LocalDrafterTests.DRAFTER.draft(Visits.unknown(lines)).sections().stream()
                .flatMap(section -> section.blocks().stream())
                .flatMap(block -> block.sentences().stream())
                .map(Sentence::text)
                .collect(Collectors.joining(" "));
    }

    @Test
    void aCompanionsOwnHealthStaysOut() {
        assertThat(note(
                        "d: how have the blood pressures been at home ?",
                        "g: his ran 138 over 80 most days . mine ran 150 last month .",
                        "d: any dizziness ?",
                        "g: no ."))
                .contains("138/80")
                .doesNotContain("150");
        assertThat(note(
                        "d: does your child have any allergies",
                        "g: she gets hives with amoxicillin . i'm allergic to it too and so is her brother",
                        "d: okay",
                        "g: she had it in june"))
                .doesNotContain("companion");
    }

    @Test
    void whomACompanionCallsByKinIsThePatient() {
        assertThat(note(
                        "d: who is this with you ?",
                        "g: i'm his daughter . dad's been coughing for ten days and he's short of breath on the stairs .",
                        "d: any fever ?",
                        "g: he had 101.2 last night ."))
                .contains("patient has been coughing for 10 days");
    }

    @Test
    void anotherPersonsValuesAndIllnessesAreNotThePatients() {
        assertThat(note(
                        "d: we saw your wife last week and her sugar was 300 so i want to check yours",
                        "p: okay i feel fine though",
                        "d: any thirst or urinating a lot",
                        "p: i get up three times a night"))
                .doesNotContain("300");
        assertThat(note("d: your husband came in monday and he has gout , so that is two of you .", "p: right ."))
                .doesNotContain("gout");
        assertThat(note(
                        "d: and your husband drove you ?",
                        "p: yes , he had chest pain the same week .",
                        "d: any cough ?",
                        "p: for three weeks now ."))
                .doesNotContain("Reports chest pain");
    }

    @Test
    void whatTheClinicianHasOrTakesIsNobodysHistory() {
        assertThat(note(
                        "d: i take lipitor myself and i have had no problem . would you try it ?",
                        "p: if you think so . my cholesterol was 260 .",
                        "d: let's start 20 milligrams of lipitor at night .",
                        "p: okay ."))
                .doesNotContain("I take")
                .doesNotContain("I have had no")
                .contains("260");
    }

    @Test
    void whatThePatientPutsRightIsNotHad() {
        assertThat(note(
                        "d: it says here you have hepatitis c",
                        "p: no that's wrong , my ex husband had that",
                        "d: okay i'll fix that . any fever",
                        "p: no"))
                .doesNotContain("patient has hepatitis");
    }

    @Test
    void whoTreatsIsNamedFromTheQuestion() {
        assertThat(note(
                        "d: and your kidney doctor what did he do",
                        "p: he stopped the lisinopril and put me on amlodipine five",
                        "d: any swelling",
                        "p: no"))
                .contains("kidney doctor stopped the lisinopril");
    }
}
