package org.chartwright.nlp.draft;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.chartwright.nlp.note.DraftNote;
import org.chartwright.nlp.note.Order;
import org.chartwright.nlp.note.Sentence;
import org.chartwright.templates.SectionKind;
import org.junit.jupiter.api.Test;

/** Words that mean something else than they say stand in the note as they were meant. */
class HeardAsMeantTests {

    private static DraftNote draft(String... lines) {
        var all = new ArrayList<String>(
                List.of("d: how can i help today ?", "p: i have got a bad earache on the left since sunday ."));
        all.addAll(Arrays.asList(lines));
        return LocalDrafterTests.DRAFTER.draft(Visits.unknown(all.toArray(String[]::new)));
    }

    private static List<String> section(SectionKind kind, String... lines) {
        return Visits.section(draft(lines), kind);
    }

    private static List<String> all(String... lines) {
        return draft(lines).sections().stream()
                .flatMap(section -> section.sentences().stream())
                .map(Sentence::text)
                .toList();
    }

    private static List<String> ordered(String... lines) {
        return draft(lines).orders().stream().map(Order::description).toList();
    }

    @Test
    void nkdaIsNoAllergy() {
        assertThat(section(SectionKind.ALLERGIES, "d: any allergies ?", "p: i have nkda ."))
                .containsExactly("No known drug allergies.");
        assertThat(section(SectionKind.ALLERGIES, "d: any allergies ?", "p: n k d a ."))
                .containsExactly("No known drug allergies.");
        assertThat(section(SectionKind.ALLERGIES, "d: any problems ?", "p: i have an n , nk , nkda allergy ."))
                .containsExactly("No known drug allergies.");
        assertThat(section(SectionKind.ALLERGIES, "d: any problems ?", "p: i have a latex allergy ."))
                .containsExactly("Latex.");
    }

    @Test
    void aMedicineThatWasTakenIsNoAllergy() {
        assertThat(section(
                        SectionKind.ALLERGIES,
                        "d: any medications or allergies ?",
                        "p: only the naproxen i took last night ."))
                .isEmpty();
        assertThat(section(
                        SectionKind.ALLERGIES,
                        "d: any medications or allergies ?",
                        "p: only penicillin , i took it once and got a rash ."))
                .containsExactly("Penicillin (rash).");
    }

    @Test
    void whoeverIsOnThePillTakesSomethingRegularly() {
        assertThat(section(
                        SectionKind.MEDICATIONS,
                        "d: do you take any medications at the moment ?",
                        "p: no , no medications , but i am on the implants ."))
                .containsExactly("The implants.");
        assertThat(section(
                        SectionKind.MEDICATIONS,
                        "d: do you take any medication ?",
                        "p: no .",
                        "d: could you be pregnant ?",
                        "p: no , i am on the coil ."))
                .containsExactly("The coil.");
        assertThat(section(
                        SectionKind.MEDICATIONS,
                        "d: do you take any medication ?",
                        "p: no .",
                        "d: and at home ?",
                        "p: my sister is on the pill ."))
                .containsExactly("Takes no regular medication.");
    }

    @Test
    void bungedUpIsOfTheNoseOnlyWhereTheNoseIsSpokenOf() {
        assertThat(section(
                        SectionKind.REVIEW_OF_SYSTEMS, "d: how are your bowels ?", "p: i have been a bit bunged up ."))
                .noneMatch(line -> line.contains("congestion"));
        assertThat(section(SectionKind.REVIEW_OF_SYSTEMS, "d: anything else ?", "p: my nose is bunged up ."))
                .anyMatch(line -> line.contains("congestion"));
    }

    @Test
    void littleSmokingKeepsItsAmount() {
        assertThat(section(
                        SectionKind.SOCIAL_HISTORY, "d: do you smoke ?", "p: yes , occasionally , cigars and so on ."))
                .containsExactly("Smokes cigars occasionally.");
        assertThat(section(
                        SectionKind.SOCIAL_HISTORY,
                        "d: do you smoke ?",
                        "p: yes , ten cigarettes a day and the odd cigar ."))
                .containsExactly("Smokes 10 cigarettes a day.");
    }

    @Test
    void whatWouldNotHelpIsNotOrdered() {
        assertThat(ordered(
                        "d: this sounds like an ear infection . paracetamol on this occasion , would not be helpful .",
                        "p: okay ."))
                .isEmpty();
        assertThat(ordered("d: this sounds like an ear infection . i would not take codeine for this .", "p: okay ."))
                .isEmpty();
        assertThat(ordered(
                        "d: this sounds like an ear infection . there is no point in taking ibuprofen .", "p: okay ."))
                .isEmpty();
        assertThat(ordered(
                        "d: this sounds like an ear infection . take paracetamol twice a day , that should help .",
                        "p: okay ."))
                .isNotEmpty();
    }

    @Test
    void aRecapWithoutAnExaminationIsNoFinding() {
        assertThat(section(
                        SectionKind.PHYSICAL_EXAM,
                        "d: okay . normally at this stage i would like to proceed to examination .",
                        "d: so no other symptoms , no fevers , no weight loss .",
                        "p: yes .",
                        "d: this sounds like an ear infection .",
                        "p: okay ."))
                .isEmpty();
    }

    @Test
    void aBirthDateAndAGreetingAreNoFindings() {
        assertThat(all("d: and your date of birth ?", "p: i was born on the third of may 1970 ."))
                .noneMatch(line -> line.contains("born"));
        assertThat(all("d: how are you ?", "p: i am all right thanks .")).noneMatch(line -> line.contains("all right"));
    }

    @Test
    void whatTheSecondAnswerDeniesIsNotOwned() {
        assertThat(all(
                        "d: do you have a nebuliser at home ?",
                        "p: mm-hmm .",
                        "p: do you mean the mask ?",
                        "d: do you have a nebuliser at home ?",
                        "p: no ."))
                .noneMatch(line -> line.matches("The patient has (?:got )?a nebuliser.*"));
    }
}
