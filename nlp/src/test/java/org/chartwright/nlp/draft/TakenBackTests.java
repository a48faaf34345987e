package org.chartwright.nlp.draft;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.chartwright.nlp.note.DraftNote;
import org.chartwright.templates.SectionKind;
import org.junit.jupiter.api.Test;

/** What the patient takes back, has given up, or tells of somebody else stands in no list of the note. */
class TakenBackTests {

    private static DraftNote draft(String... lines) {
        return LocalDrafterTests.DRAFTER.draft(Visits.unknown(lines));
    }

    private static List<String> section(SectionKind kind, String... lines) {
        return Visits.section(draft(lines), kind);
    }

    private static List<String> allergies(String... lines) {
        return section(SectionKind.ALLERGIES, lines);
    }

    private static List<String> medications(String... lines) {
        return section(SectionKind.MEDICATIONS, lines);
    }

    private static List<String> social(String... lines) {
        return section(SectionKind.SOCIAL_HISTORY, lines);
    }

    @Test
    void anAllergyThatComesToMindAfterTheNoIsListed() {
        assertThat(allergies("d: any allergies ?", "p: no . oh , yes , latex .", "d: okay ."))
                .containsExactly("Latex.");
        assertThat(allergies(
                        "d: any allergies ?",
                        "p: none that i know of . oh wait , codeine makes my throat swell .",
                        "d: okay , noted ."))
                .containsExactly("Codeine (throat swelling).");
        assertThat(allergies(
                        "d: are you allergic to anything ?",
                        "p: not really . amoxicillin gave me a rash once .",
                        "d: any other allergies ?",
                        "p: no .",
                        "d: okay ."))
                .containsExactly("Amoxicillin (rash).");
        assertThat(allergies(
                        "d: any allergies ?", "p: no , i don't think so . ibuprofen makes me wheeze .", "d: okay ."))
                .containsExactly("Ibuprofen (wheeze).");
        assertThat(allergies("d: any allergies ?", "p: no .", "d: none at all ?", "p: oh , bees .", "d: okay ."))
                .containsExactly("Bees.");
    }

    @Test
    void whoeverIsAllergicToOneDrugIsNotFreeOfDrugAllergies() {
        assertThat(allergies(
                        "d: are you allergic to anything ?",
                        "p: shellfish . i'm not allergic to any medications except morphine .",
                        "d: okay ."))
                .containsExactly("Shellfish.");
    }

    @Test
    void aPlainNoStaysNoKnownAllergies() {
        assertThat(allergies("d: any allergies ?", "p: no , none at all .", "d: okay .", "p: i take metformin ."))
                .containsExactly("No known allergies.");
    }

    @Test
    void theAllergyOfSomebodyElseIsNotThePatients() {
        var own = draft(
                "d: do you have any allergies ?",
                "p: my daughter is allergic to penicillin but i'm not .",
                "d: okay .");
        assertThat(own.facts()).noneMatch(fact -> fact.text().contains("penicillin"));
        assertThat(allergies(
                        "d: how old is he ?",
                        "p: he's four .",
                        "d: has he any allergies ?",
                        "p: not that we know . his sister is allergic to peanuts .",
                        "d: okay ."))
                .isEmpty();
        assertThat(allergies(
                        "d: how old is she ?",
                        "p: she's four .",
                        "d: any allergies ?",
                        "p: my daughter is allergic to eggs ."))
                .containsExactly("Eggs.");
    }

    @Test
    void aDrugThatRanOutOrWasThrownAwayIsNoMedication() {
        for (String said : List.of(
                "i've been out of my blood pressure pills for a month .",
                "i flushed my heart pills last week .",
                "i've a blue inhaler but it's empty .",
                "i was on prednisone , i finished it last week . they want me on a statin but i'm scared of it .")) {
            assertThat(medications("d: what medications are you on ?", "p: " + said, "d: okay ."))
                    .as(said)
                    .isEmpty();
        }
        assertThat(medications(
                        "d: when did you stop the warfarin ?",
                        "p: five days ago .",
                        "d: what medications do you take now ?",
                        "p: just metoprolol ."))
                .containsExactly("Metoprolol.");
    }

    @Test
    void aDrugKnownByItsUseAndTakenIsListed() {
        assertThat(medications("d: what medications are you on ?", "p: just my heart pills .", "d: okay ."))
                .containsExactly("Heart pills.");
        assertThat(medications("d: do you take any medications ?", "p: i use a blue inhaler when i need it ."))
                .containsExactly("Blue inhaler as needed.");
    }

    @Test
    void theDrugOfSomebodyElseIsNotListed() {
        assertThat(medications("d: do you take blood thinners ?", "p: no , my husband's on eliquis .", "d: okay ."))
                .isEmpty();
        assertThat(medications(
                        "d: how old is he ?",
                        "p: he's six .",
                        "d: what medications does he take ?",
                        "p: he takes his keppra . i take zoloft myself ."))
                .containsExactly("Keppra.");
    }

    @Test
    void anIllnessOrADrugBesideTheDenialKeepsTheDenialOut() {
        String[] visit = {
            "d: do you have any medical problems ?",
            "p: i have no other medical problems apart from a heart murmur .",
            "d: what medications are you on ?",
            "p: i'm not on any medications at the moment , i ran out of my eliquis last week .",
            "d: okay ."
        };
        assertThat(medications(visit)).isEmpty();
        assertThat(section(SectionKind.PAST_MEDICAL_HISTORY, visit)).isEmpty();
        assertThat(String.join(" ", section(SectionKind.HISTORY_OF_PRESENT_ILLNESS, visit)))
                .contains("heart murmur", "ran out of their Eliquis");
        assertThat(section(
                        SectionKind.PAST_MEDICAL_HISTORY,
                        "d: do you have any medical problems ?",
                        "p: i have no medical problems apart from my heart , i have a pacemaker .",
                        "d: okay ."))
                .isEmpty();
    }

    @Test
    void whoeverSmokesAgainIsNoFormerSmokerAndWhiskeyIsAlcohol() {
        assertThat(social(
                        "d: do you smoke ?",
                        "p: i gave up last year but i've been smoking again since christmas .",
                        "d: do you drink ?",
                        "p: i don't drink wine , but i have a few whiskeys a night .",
                        "d: okay ."))
                .doesNotContain("Former smoker.", "Does not drink alcohol.");
        assertThat(social(
                        "d: do you drink alcohol ?",
                        "p: i don't drink .",
                        "d: okay .",
                        "p: well , maybe a beer on weekends ."))
                .doesNotContain("Does not drink alcohol.");
        assertThat(social(
                        "d: do you smoke ?",
                        "p: i used to smoke , i quit five years ago .",
                        "d: do you drink ?",
                        "p: i don't drink ."))
                .contains("Does not drink alcohol.");
    }

    @Test
    void theAgeAtDeathIsNotThatOfTheIllness() {
        assertThat(section(
                        SectionKind.FAMILY_HISTORY,
                        "d: you have shortness of breath .",
                        "p: yes .",
                        "d: any family history of heart disease ?",
                        "p: my dad had a heart attack , he was 82 when he died .",
                        "d: okay ."))
                .containsExactly("Father with heart attack.", "Father died at 82.");
    }

    @Test
    void aJobOrAHusbandOfThePastIsNotOfNow() {
        assertThat(social(
                        "d: who do you live with ?",
                        "p: i live with my husband , he passed away in june .",
                        "d: what do you do for work ?",
                        "p: i was a nurse .",
                        "d: okay ."))
                .doesNotContain("Lives with husband.", "Works as a nurse.");
        assertThat(social(
                        "d: what do you do for work ?",
                        "p: i worked as a welder for thirty years , i'm retired now .",
                        "d: okay ."))
                .doesNotContain("Works as a welder.");
    }

    @Test
    void theIllnessOfARelativeIsNotThePatients() {
        assertThat(section(
                        SectionKind.REVIEW_OF_SYSTEMS,
                        "d: any chest pain ?",
                        "p: no , my father had chest pain before his heart attack .",
                        "d: okay ."))
                .noneMatch(line -> line.contains("Reports"));
        assertThat(draft(
                                "d: tell me about your family . is your mother well ?",
                                "p: yes .",
                                "d: and your father ?",
                                "p: no , he's healthy . he has high blood pressure .",
                                "d: okay .")
                        .facts())
                .noneMatch(fact -> fact.about() == org.chartwright.nlp.fact.Fact.About.PATIENT
                        && fact.text().equals("hypertension"));
        assertThat(section(
                        SectionKind.FAMILY_HISTORY,
                        "d: any family history of blood clots ?",
                        "p: no . my mom had a clot in her lung after surgery .",
                        "d: okay ."))
                .isEmpty();
    }

    @Test
    void whatThePatientFearsIsNoDiagnosis() {
        assertThat(draft(
                                "d: what brings you in ?",
                                "p: i'm worried i have skin cancer because my dad had it .",
                                "d: where is the spot ?",
                                "p: on my arm .")
                        .facts())
                .noneMatch(fact -> fact.text().equals("skin cancer") && fact.established());
    }

    @Test
    void whoSmokesSomethingElseDoesNotGoWithoutSmoke() {
        assertThat(social(
                        "d: do you smoke ?",
                        "p: i just smoke cannabis every once in a while .",
                        "d: but no cigarettes ?",
                        "p: no .",
                        "d: any other recreational drugs ?",
                        "p: no .",
                        "d: okay ."))
                .doesNotContain("Does not smoke.", "No recreational drug use.")
                .contains("Does not smoke cigarettes.");
        assertThat(social("d: does anyone smoke at home ?", "p: no .", "d: okay ."))
                .doesNotContain("Does not smoke.");
    }

    @Test
    void shotsAgainstAllergiesAreNoAllergy() {
        assertThat(allergies(
                        "d: do you see anyone for your hay fever ?",
                        "p: some years i have gotten allergy shots .",
                        "d: okay ."))
                .noneMatch(line -> line.startsWith("Gotten"));
    }
}
