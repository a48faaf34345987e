package org.chartwright.nlp.draft;

import static org.assertj.core.api.Assertions.assertThat;
import static org.chartwright.nlp.draft.LocalDrafterTests.DRAFTER;
import static org.chartwright.nlp.draft.Visits.visit;

import java.util.ArrayList;
import java.util.List;
import org.chartwright.nlp.note.DraftNote;
import org.chartwright.nlp.note.Section.Block;
import org.chartwright.nlp.note.Sentence;
import org.chartwright.templates.SectionKind;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The diagnosis and the decision of a visit stand in its plan by their names, each under the problem it belongs to. */
class DecisionNamedTests {

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            so this is classic shingles | Shingles
            the good news is it's just a ganglion cyst | Ganglion cyst
            unfortunately you've got a kidney stone , five millimeters , on the left | Kidney stone
            that rash is consistent with pityriasis rosea | Likely pityriasis rosea
            looks like you've got carpal tunnel on both sides | Likely carpal tunnel
            the lump in your breast is most likely a fibroadenoma | Likely fibroadenoma
            all those labs point to iron deficiency | Likely iron deficiency
            you've ruptured your achilles | Achilles rupture
            i think you've torn a little bit of the cartilage in there | Cartilage tear
            """)
    void whatIsConcludedHeadsThePlan(String concluded, String heading) {
        assertThat(headings(afterHistory("d: " + concluded, "p: okay"))).containsExactly(heading);
    }

    @Test
    void aDiagnosisOfOneWordStandsBeforeWhatIsDone() {
        assertThat(plan(afterHistory(
                        "d: so the biopsy came back as melanoma . i will prescribe cephalexin 500 milligrams three times a day for a week",
                        "p: okay")))
                .anyMatch(sentence -> sentence.contains("Melanoma."))
                .anyMatch(sentence -> sentence.toLowerCase().contains("cephalexin"));
    }

    @Test
    void aTornPartOfTheHistoryHeadsNoPlan() {
        assertThat(headings(afterHistory(
                        "d: i see you tore your meniscus ten years ago",
                        "p: yes i did",
                        "d: i will prescribe meloxicam 15 milligrams a day")))
                .noneMatch(heading -> heading.contains("tear"));
        assertThat(headings(afterHistory(
                        "d: i want an mri to make sure you have not torn your meniscus",
                        "p: okay",
                        "d: i will prescribe meloxicam 15 milligrams a day")))
                .noneMatch(heading -> heading.contains("tear"));
    }

    @Test
    void howLargeAndWhereStaysWithADiagnosisThatIsToldPlainly() {
        assertThat(plan(afterHistory("d: you've got a kidney stone , five millimeters , on the left", "p: okay")))
                .anyMatch(sentence -> sentence.contains("a kidney stone, 5 mm, on the left"));
    }

    @Test
    void whatATestShowsHeadsThePlanAndStaysAmongTheResults() {
        var note = DRAFTER.draft(visit(afterHistory(
                "d: so the biopsy came back as a basal cell carcinoma",
                "p: oh no",
                "d: i will refer you to the dermatologist")));

        assertThat(headings(note)).containsExactly("Basal cell carcinoma");
        assertThat(Visits.section(note, SectionKind.RESULTS)).anyMatch(sentence -> sentence.contains("biopsy"));
    }

    @Test
    void whatIsDecidedOfWhatWasDiagnosedStands() {
        assertThat(plan(afterHistory(
                        "d: the good news is it's just a ganglion cyst",
                        "p: oh good",
                        "d: so we will just keep an eye on it")))
                .anyMatch(sentence -> sentence.contains("We will keep an eye on it."));
    }

    @Test
    void whatAPainIsDueToHeadsThePlanOfThePain() {
        assertThat(
                        headings(
                                "d: hi , you are here for right foot pain . tell me about it .",
                                "p: i twisted it at soccer .",
                                "d: let me tell you about my assessment and plan . your right foot pain is due to a lisfranc fracture which is a fracture of one of the bones on top of the foot . i will order an mri ."))
                .anyMatch(heading -> heading.toLowerCase().contains("lisfranc fracture"))
                .doesNotContain("Right foot pain");
    }

    @Test
    void aReferralThatIsSaidTwiceStandsOnceAndIsATreatment() {
        var sentences = plan(afterHistory(
                "d: we'll send you to the hematologist for that low platelet count",
                "p: okay when",
                "d: a referral was sent to hematology this morning"));

        assertThat(sentences)
                .filteredOn(sentence -> sentence.toLowerCase().contains("hematolog"))
                .hasSize(1);
        assertThat(sentences).anyMatch(sentence -> sentence.startsWith("Medical Treatment: We will send"));
    }

    @Test
    void aVaccineAndARefillOfSomethingElseAreOfNoProblem() {
        var note = DRAFTER.draft(visit(afterHistory(
                "d: in terms of your diabetes your a1c is 8.4 which is up",
                "p: yeah i know",
                "d: i'm going to increase the metformin to 1000 twice a day . now as far as the knee goes i think that's arthritis . we can inject it today",
                "p: let's do it",
                "d: oh and i'm going to refill your synthroid and let's get your flu shot before you leave",
                "p: sure")));

        assertThat(headings(note)).containsSubsequence("Diabetes", "Arthritis", "General");
        assertThat(under(note, "Diabetes")).anyMatch(sentence -> sentence.contains("metformin"));
        assertThat(under(note, "General"))
                .anyMatch(sentence -> sentence.contains("Synthroid"))
                .anyMatch(sentence -> sentence.contains("flu shot"));
    }

    @Test
    void aTestThatShouldBeDoneIsATest() {
        assertThat(
                        plan(
                                "d: hi , you are here for a cough . tell me about it .",
                                "p: it started last year .",
                                "d: let me tell you about my assessment and plan . for your copd , continue the spiriva . we should do a low dose ct of the chest ."))
                .anyMatch(sentence -> sentence.startsWith("Additional Testing: We should do a low dose CT"));
    }

    private static String[] afterHistory(String... lines) {
        var all = new ArrayList<>(List.of(
                "d: hi there so tell me what's going on today",
                "p: well it's been bothering me for a few weeks now",
                "d: okay any fevers or chills",
                "p: no nothing like that",
                "d: any other medical problems i should know about",
                "p: not really",
                "d: do you smoke or drink",
                "p: i don't smoke"));
        all.addAll(List.of(lines));
        all.addAll(List.of("p: okay thank you", "d: alright take care"));
        return all.toArray(String[]::new);
    }

    private static List<String> headings(String... lines) {
        return headings(DRAFTER.draft(visit(lines)));
    }

    private static List<String> headings(DraftNote note) {
        return blocks(note).stream()
                .map(Block::label)
                .filter(label -> !label.isBlank())
                .toList();
    }

    private static List<String> under(DraftNote note, String heading) {
        return blocks(note).stream()
                .filter(block -> block.label().equals(heading))
                .flatMap(block -> block.sentences().stream())
                .map(Sentence::text)
                .toList();
    }

    private static List<Block> blocks(DraftNote note) {
        return note.sections().stream()
                .filter(section -> section.kind() == SectionKind.ASSESSMENT_AND_PLAN)
                .flatMap(section -> section.blocks().stream())
                .toList();
    }

    private static List<String> plan(String... lines) {
        return Visits.section(DRAFTER.draft(visit(lines)), SectionKind.ASSESSMENT_AND_PLAN);
    }
}
