package org.chartwright.nlp.draft;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.chartwright.nlp.note.DraftNote;
import org.chartwright.nlp.note.Sentence;
import org.chartwright.templates.SectionKind;
import org.junit.jupiter.api.Test;

/** What the clinician asks of the background and the patient answers stands in its section, in the words of a note. */
class AskedHistoryTests {

    private static DraftNote draft(String... lines) {
        return LocalDrafterTests.DRAFTER.draft(Visits.unknown(lines));
    }

    private static List<String> section(SectionKind kind, String... lines) {
        return Visits.section(draft(lines), kind);
    }

    private static List<String> social(String... lines) {
        return section(SectionKind.SOCIAL_HISTORY, lines);
    }

    private static List<String> family(String... lines) {
        return section(SectionKind.FAMILY_HISTORY, lines);
    }

    private static String opening(String... lines) {
        return section(SectionKind.HISTORY_OF_PRESENT_ILLNESS, lines).getFirst();
    }

    @Test
    void theAgeThatIsSaidOpensTheHistory() {
        assertThat(opening(
                        "d: hello , what brings you in ?",
                        "p: i have a cough .",
                        "d: how old are you ?",
                        "p: i'm fifty four ."))
                .isEqualTo("The patient is a 54-year-old who presents today for evaluation of cough.");
        assertThat(opening(
                        "d: you're 34 years old , is that correct ?",
                        "p: yes .",
                        "d: how can i help ?",
                        "p: my knee hurts ."))
                .startsWith("The patient is a 34-year-old");
    }

    @Test
    void anAgeOfSomebodyElseOrOfSomethingElseIsNotThePatients() {
        assertThat(opening(
                        "d: what brings you in ?",
                        "p: i have a cough .",
                        "d: how old is your son ?",
                        "p: my two year old is fine ."))
                .doesNotContain("-year-old");
        assertThat(opening(
                        "p: i have a cough .",
                        "d: happy fifty ninth birthday .",
                        "p: thanks , forty years on the job too ."))
                .doesNotContain("-year-old");
        assertThat(opening("p: i have a cough . i had it when i was 12 years old .", "d: okay .", "p: i am a smoker ."))
                .doesNotContain("-year-old");
    }

    @Test
    void smokingStandsWithItsAmountAndItsYears() {
        assertThat(social("d: do you smoke ?", "p: i do .", "d: how much ?", "p: about ten a day ."))
                .containsExactly("Smokes 10 a day.");
        assertThat(social(
                        "d: do you smoke ?", "p: not right now . i used to smoke a pack a day for like thirty years ."))
                .containsExactly("Former smoker, a pack a day for 30 years.");
        assertThat(social("d: and smoking ?", "p: no .")).containsExactly("Does not smoke.");
    }

    @Test
    void drinkingIsJoinedFromSeveralAnswers() {
        assertThat(social(
                        "d: do you smoke or drink ?",
                        "p: yes .",
                        "d: how much ?",
                        "p: i don't smoke . a glass of cider , twice a week ."))
                .containsExactly("Does not smoke.", "Drinks a glass of cider twice a week.");
        assertThat(social("d: do you drink much fizzy pop ?", "p: yes , two cans a day ."))
                .isEmpty();
        assertThat(social("d: do you drink much alcohol ?", "p: no , not really ."))
                .containsExactly("The patient does not drink much alcohol.");
    }

    @Test
    void workAndHomeStandInTheSocialHistory() {
        assertThat(social(
                        "d: what do you do for work ?",
                        "p: i am a welder .",
                        "d: who do you live with ?",
                        "p: my sister ."))
                .containsExactly("Works as a welder.", "Lives with sister.");
        assertThat(social("d: do you live alone ?", "p: yeah , just by myself in a small flat ."))
                .containsExactly("Lives alone in a small flat.");
        assertThat(social("d: has it affected your work ?", "p: i am a bit slow ."))
                .isEmpty();
    }

    @Test
    void aRelativeStandsWithIllnessAgeAndDeath() {
        assertThat(family(
                        "d: any family history ?",
                        "p: my father died of a stroke when he was 69 . my mother had breast cancer ."))
                .containsExactly("Father died of a stroke at 69.", "Mother with breast cancer.");
        assertThat(family("d: any heart problems in your family ?", "p: there is some diabetes on my father's side ."))
                .containsExactly("Diabetes on the father's side.");
        assertThat(family(
                        "d: any family history ?", "p: my dad had a stroke .", "d: how old was he ?", "p: sixty two ."))
                .containsExactly("Father with stroke at 62.");
    }

    @Test
    void whatNobodyInTheFamilyHasIsNotDeniedOfThePatient() {
        var note = draft("d: does anyone in your family have any clotting problems ?", "p: no , they haven't .");
        assertThat(note.sections().stream()
                        .flatMap(section -> section.sentences().stream())
                        .map(Sentence::text))
                .containsExactly("No family history of clotting problems.");
    }

    @Test
    void whoIsIllAtTheSameTimeIsNoFamilyHistory() {
        assertThat(family("d: is anyone else ill at home ?", "p: my daughter has a cough ."))
                .isEmpty();
    }

    @Test
    void nothingOfAKindIsSaidWhereItWasAskedAndDenied() {
        var lines = new String[] {
            "d: have you had any operations ?",
            "p: no .",
            "d: do you take any regular medications ?",
            "p: no , nothing .",
            "d: any other medical problems ?",
            "p: not that i know of ."
        };
        assertThat(section(SectionKind.PAST_SURGICAL_HISTORY, lines)).containsExactly("No previous operations.");
        assertThat(section(SectionKind.MEDICATIONS, lines)).containsExactly("Takes no regular medication.");
        assertThat(section(SectionKind.PAST_MEDICAL_HISTORY, lines)).containsExactly("No other medical problems.");
    }

    @Test
    void nothingIsDeniedThatTheAnswerTakesBack() {
        assertThat(section(
                        SectionKind.MEDICATIONS, "d: do you take any medications ?", "p: no , apart from ramipril ."))
                .doesNotContain("Takes no regular medication.");
        assertThat(section(SectionKind.PAST_MEDICAL_HISTORY, "d: any medical problems ?", "p: no . well , diabetes ."))
                .noneMatch(text -> text.startsWith("No "));
    }

    @Test
    void aHabitThatStandsInTheNoteIsNoOmission() {
        assertThat(draft("d: do you smoke ?", "p: no .", "d: any alcohol ?", "p: a beer every weekend .")
                        .omissions())
                .isEmpty();
    }

    @Test
    void anAllergyIsReadFromAShortAnswer() {
        assertThat(section(SectionKind.ALLERGIES, "d: any allergies to medicines ?", "p: uh , yes , amoxycillin ."))
                .containsExactly("Amoxicillin.");
        assertThat(section(SectionKind.ALLERGIES, "d: other problems ?", "p: i have codeine , codeine allergy ."))
                .containsExactly("Codeine.");
        assertThat(section(
                        SectionKind.ALLERGIES,
                        "d: do you have any allergies ?",
                        "p: so just like latex , it gives me hives , but not to medicines or anything ."))
                .containsExactly("Latex (hives).", "No drug allergies.");
        assertThat(section(SectionKind.ALLERGIES, "d: any allergies ?", "p: sorry ?", "d: allergies .", "p: oh , no ."))
                .containsExactly("No known allergies.");
    }

    @Test
    void aNodOrARelativesAllergyIsNone() {
        assertThat(section(SectionKind.ALLERGIES, "d: any allergies ?", "p: mm-hmm ."))
                .isEmpty();
        assertThat(section(SectionKind.ALLERGIES, "d: how are you ?", "p: my son has a peanut allergy ."))
                .isEmpty();
        assertThat(section(SectionKind.ALLERGIES, "d: any seasonal allergies ?", "p: no ."))
                .isEmpty();
    }

    @Test
    void aMedicineIsListedAsItWasNamed() {
        assertThat(section(
                        SectionKind.MEDICATIONS,
                        "d: what medication are you on ?",
                        "p: just the blue inhaler when i need it , and the brown one every day ."))
                .containsExactly("Blue inhaler as needed.", "Brown inhaler every day.");
        assertThat(section(SectionKind.MEDICATIONS, "d: do you take any medications ?", "p: um , just the pill ."))
                .containsExactly("The pill.");
        assertThat(section(
                        SectionKind.MEDICATIONS,
                        "d: anything over the counter ?",
                        "p: a multivitamin , and fish oil ."))
                .containsExactly("Multivitamin.", "Fish oil.");
    }

    @Test
    void whatWasTriedOrGivenUpIsNotTaken() {
        assertThat(section(
                        SectionKind.MEDICATIONS,
                        "d: have you tried anything for it ? any medications ?",
                        "p: i tried some ibuprofen ."))
                .isEmpty();
        assertThat(section(SectionKind.MEDICATIONS, "d: any medications ?", "p: i used to have a blue inhaler ."))
                .isEmpty();
    }

    @Test
    void illnessesAreListedWhateverWasAsked() {
        assertThat(section(SectionKind.PAST_MEDICAL_HISTORY, "d: any other illnesses ?", "p: asthma and epilepsy ."))
                .containsExactly("Patient has a history of asthma and epilepsy.");
        assertThat(section(
                        SectionKind.PAST_MEDICAL_HISTORY,
                        "d: do you take anything regularly ?",
                        "p: well i do have diabetes , so metformin ."))
                .containsExactly("Patient has a history of diabetes.");
        assertThat(section(SectionKind.PAST_MEDICAL_HISTORY, "d: any health problems ?", "p: i had asthma as a kid ."))
                .containsExactly("Patient has a history of childhood asthma.");
        assertThat(section(
                        SectionKind.PAST_MEDICAL_HISTORY, "d: any health problems ?", "p: just a cold now and then ."))
                .isEmpty();
    }

    @Test
    void operationsAreListedAsTheyAreTold() {
        assertThat(section(
                        SectionKind.PAST_SURGICAL_HISTORY,
                        "d: any surgeries ?",
                        "p: two c sections , and i had my wisdom teeth out ."))
                .containsExactly("2 cesarean sections.", "Wisdom teeth removed.");
        assertThat(section(SectionKind.PAST_SURGICAL_HISTORY, "d: any surgeries on your knee ?", "p: no ."))
                .doesNotContain("No previous surgeries.");
    }

    @Test
    void whatOneOfTwoHasIsNotSaidOfBoth() {
        assertThat(family(
                        "d: any kidney disease in the family ?",
                        "p: both my parents do have high blood pressure and one of them did have kidney disease ."))
                .containsExactly("Parents with hypertension.", "One of the parents with kidney disease.");
    }
}
