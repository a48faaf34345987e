package org.chartwright.nlp.letter;

import static org.assertj.core.api.Assertions.assertThat;
import static org.chartwright.nlp.draft.Visits.visit;

import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import org.chartwright.models.ModelStore;
import org.chartwright.nlp.Visit;
import org.chartwright.nlp.draft.LocalDrafter;
import org.chartwright.nlp.letter.CurrentNote.Standing;
import org.chartwright.nlp.note.Support;
import org.chartwright.templates.SectionKind;
import org.junit.jupiter.api.Test;

/** What a patient and a colleague are told, and what they must not be told. */
class WriteLettersTests {

    static final ModelStore MODELS = new ModelStore(Path.of("target", "models"));
    static final LocalDrafter DRAFTER = LocalDrafter.open(MODELS);
    static final WriteLetters WRITE = WriteLetters.open(MODELS);

    static final String[] KNEE = {
        "d: so you are here today for right knee pain ?",
        "p: yes , it started two weeks ago . i have been taking ibuprofen .",
        "d: do you have any fever ?",
        "p: no . my brother has gout , though .",
        "d: your blood pressure is 150/92 . your x-ray shows no fracture .",
        "d: so let's talk about my assessment and plan .",
        "d: for your right knee pain , i want you to stop the ibuprofen .",
        "d: i am going to start you on meloxicam fifteen milligrams once a day . take it with food .",
        "d: i want you to ice the knee for twenty minutes every day .",
        "d: i am going to refer you to physical therapy .",
        "d: for your hypertension , i am going to increase your lisinopril from ten to twenty milligrams daily .",
        "d: call me if the swelling gets worse .",
        "d: i would like to see you again in four weeks ."
    };

    @Test
    void whatATestIsToRuleOutIsNotToldAsWhatThePatientMayHave() {
        assertThat(summary(
                                "d: so what brings you in ?",
                                "p: i have a cough and a fever .",
                                "d: so let's talk about the plan .",
                                "d: let's get a chest x-ray today to rule out pneumonia .")
                        .text())
                .contains("chest X-ray")
                .doesNotContain("pneumonia");
    }

    @Test
    void tellsThePatientInPlainWordsWhatWasSaid() {
        assertThat(summary(KNEE).text()).isEqualTo("""
                Why you came
                You came in for: right knee pain.

                What we found
                Your blood pressure was 150/92.
                Your X-ray shows no broken bone.
                We talked about your high blood pressure.

                Your medicines
                Stop taking ibuprofen.
                Start meloxicam 15 mg once a day.
                Increase lisinopril to 20 mg once a day.
                Meloxicam: Take it with food.

                Tests and referrals
                We are sending you to physical therapy.

                What to do at home
                Ice the knee for 20 minutes every day.

                When to come back
                Come back in 4 weeks.

                When to call us
                Call me if the swelling gets worse.""");
    }

    @Test
    void pointsEveryLineAtWhatWasSaid() {
        var visit = visit(KNEE);

        assertThat(letters(visit).summary().lines())
                .allSatisfy(line -> assertThat(line.evidence()).isNotEmpty().allMatch(visit.transcript()::holds));
    }

    @Test
    void tellsNothingOfWhatWasDenied() {
        assertThat(summary(
                                "d: any chest pain or fever ?",
                                "p: no .",
                                "d: so let's talk about my assessment and plan .",
                                "d: you do not have pneumonia . you can rest at home for two days .")
                        .text())
                .doesNotContain("chest pain", "fever", "pneumonia");
    }

    @Test
    void tellsNothingOfARelative() {
        assertThat(summary(
                                "d: does anybody in your family have diabetes ?",
                                "p: my mother has diabetes and she takes metformin .",
                                "d: so let's talk about my assessment and plan .",
                                "d: your mother should keep taking her metformin . i want you to drink more water every day .")
                        .text())
                .doesNotContain("diabetes", "metformin");
    }

    @Test
    void callsASuspectedDiagnosisNotCertain() {
        assertThat(summary(
                                "d: what brings you in today ?",
                                "p: i have been coughing for a week .",
                                "d: so let's talk about my assessment and plan .",
                                "d: i think you may have pneumonia . i am going to order a chest x-ray .")
                        .text())
                .contains("You may have pneumonia. This is not certain.")
                .doesNotContain("You have pneumonia", "your pneumonia");
    }

    @Test
    void namesNoRiskOfATreatmentAsTheirIllness() {
        assertThat(summary(
                                "d: so let's talk about my assessment and plan .",
                                "d: the risk of the surgery includes infection , stroke and heart attack .",
                                "d: i want you to drink more water every day .")
                        .text())
                .doesNotContain("stroke", "heart attack");
    }

    @Test
    void startsNoMedicineThatHangsOnACondition() {
        assertThat(summary(
                                "d: so let's talk about my assessment and plan .",
                                "d: if your pain does not get better , we can start prednisone ten milligrams daily .")
                        .text())
                .doesNotContain("Start prednisone", "Take prednisone");
    }

    @Test
    void asksNobodyBackForWhatHangsOnTheClauseBefore() {
        assertThat(summary(
                                "d: so let's talk about my assessment and plan .",
                                "d: i want you to ice the knee every day .",
                                "d: if it does not get better , give us a call and we will see you in one week .")
                        .text())
                .doesNotContain("Come back in");
    }

    @Test
    void leavesOutAMedicineThatIsSpokenOfInTwoWays() {
        var letter = summary(
                "d: so let's talk about my assessment and plan .",
                "d: please stop the warfarin today .",
                "d: continue the warfarin at five milligrams daily .");

        assertThat(letter.text()).doesNotContain("warfarin");
        assertThat(letter.gaps())
                .anySatisfy(gap -> assertThat(gap.reason())
                        .isEqualTo("It was said in two ways what to do with it; tell the patient which one holds."));
    }

    @Test
    void writesNoLetterWhereNothingIsReferred() {
        assertThat(letters(visit(
                                "d: your doctor referred you to me . have you been to physical therapy ?",
                                "p: yes , last year .",
                                "d: so let's talk about my assessment and plan .",
                                "d: if it does not get better , we could refer you to orthopedics .",
                                "d: you do not need to see a cardiologist ."))
                        .referrals())
                .isEmpty();
    }

    @Test
    void showsThePhysicianAReferralThatHangsOnACondition() {
        assertThat(summary(
                                "d: what brings you in today ?",
                                "p: my knee hurts .",
                                "d: so let's talk about my assessment and plan .",
                                "d: if it does not get better , we will refer you to orthopedics .")
                        .gaps())
                .anyMatch(gap -> gap.text().equals("Referral to orthopedics"));
    }

    @Test
    void writesOneLetterForEachReferralInTheWordsOfTheNote() {
        var referrals = letters(visit(
                        "d: so you are here today for right knee pain ?",
                        "p: yes . i am allergic to penicillin .",
                        "d: so let's talk about my assessment and plan .",
                        "d: for your first problem , right knee pain , i am going to refer you to physical therapy .",
                        "d: for your second problem , diabetes , i will place a referral to nutrition ."))
                .referrals();

        assertThat(referrals)
                .extracting(Letter::title)
                .containsExactly("Referral to physical therapy", "Referral to nutrition");
        assertThat(referrals.getFirst().kind().loinc()).isEqualTo("57133-1");
        assertThat(referrals.getFirst().text())
                .startsWith("What is asked\nReferral to physical therapy, for right knee pain.\n")
                .contains("I will refer her to physical therapy.", "Penicillin.")
                .doesNotContain("diabetes");
    }

    @Test
    void leavesOutADeclinedTest() {
        var visit = visit(
                "d: so let's talk about my assessment and plan .", "d: i am going to order an mri of the right knee .");
        var note = CurrentNote.untouched(DRAFTER.draft(visit));
        assertThat(WRITE.of(visit, note).summary().text())
                .contains("We want you to have this test: MRI scan of the right knee.");

        var declined = new CurrentNote(
                note.draft(), note.sentences(), Set.copyOf(note.draft().orders()));

        assertThat(WRITE.of(visit, declined).summary().text()).doesNotContain("MRI");
    }

    @Test
    void keepsWeakSentencesOutOfALetter() {
        var visit = visit(KNEE);
        var note = CurrentNote.untouched(DRAFTER.draft(visit));
        List<Standing> weak = note.sentences().stream()
                .map(sentence -> sentence.section() == SectionKind.HISTORY_OF_PRESENT_ILLNESS
                        ? new Standing(
                                sentence.section(),
                                sentence.label(),
                                sentence.text(),
                                false,
                                Support.WEAK,
                                sentence.evidence())
                        : sentence)
                .toList();

        var letter = WRITE.of(visit, new CurrentNote(note.draft(), weak, Set.of()))
                .referrals()
                .getFirst();

        assertThat(letter.parts()).extracting(Letter.Part::heading).doesNotContain("History");
        assertThat(letter.gaps()).isNotEmpty();
    }

    @Test
    void isEasyToRead() {
        assertThat(ReadingLevel.grade(summary(KNEE).text())).isLessThanOrEqualTo(6);
    }

    @Test
    void givesTheSameLettersForTheSameNote() {
        var visit = visit(KNEE);
        var note = CurrentNote.untouched(DRAFTER.draft(visit));

        assertThat(WRITE.of(visit, note)).isEqualTo(WRITE.of(visit, note));
    }

    @Test
    void writesNothingOutOfSilence() {
        assertThat(letters(visit()).summary().parts()).isEmpty();
    }

    private static Letters letters(Visit visit) {
        return WRITE.of(visit, CurrentNote.untouched(DRAFTER.draft(visit)));
    }

    private static Letter summary(String... lines) {
        return letters(visit(lines)).summary();
    }
}
