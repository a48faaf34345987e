package org.chartwright.nlp.draft;

import static org.assertj.core.api.Assertions.assertThat;
import static org.chartwright.nlp.draft.Visits.visit;

import java.nio.file.Path;
import org.chartwright.models.ModelStore;
import org.chartwright.nlp.fact.Fact;
import org.chartwright.nlp.note.Omission;
import org.chartwright.nlp.note.Order;
import org.chartwright.nlp.note.Sentence;
import org.chartwright.nlp.note.Support;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class LocalDrafterTests {

    static final LocalDrafter DRAFTER = LocalDrafter.open(new ModelStore(Path.of("target", "models")));

    @Test
    void everySentencePointsAtWhatWasSaid() {
        var visit = visit(
                "d: hi what brings you in today ?",
                "p: i have had a bad cough for two weeks and my chest hurts .",
                "d: okay . so on your physical exam , your lungs are clear .",
                "d: so let's talk about my assessment and plan . i want to order a chest x-ray .");

        var note = DRAFTER.draft(visit);

        assertThat(note.sentences())
                .isNotEmpty()
                .allSatisfy(
                        sentence -> assertThat(sentence.evidence()).isNotEmpty().allMatch(visit.transcript()::holds));
        assertThat(note.text()).contains("cough", "2 weeks", "X-ray").doesNotContain(" my chest");
    }

    @Test
    void draftsNothingFromSilence() {
        assertThat(DRAFTER.draft(visit()).sections()).isEmpty();
    }

    @Test
    void reviewsSystemsFromQuestionsAndAnswers() {
        var note = DRAFTER.draft(
                visit("d: any fever , chills or cough ?", "p: no , none .", "d: any nausea ?", "p: yes ."));

        assertThat(note.text())
                .contains("Constitutional: Denies fever or chills.")
                .contains("Respiratory: Denies cough.")
                .contains("Gastrointestinal: Reports nausea.");
    }

    @Test
    void takesTheSideFromThePatient() {
        var note = DRAFTER.draft(visit(
                "d: so you are here today for right knee pain .",
                "p: no , it is the left knee .",
                "d: okay . did you hear a pop ?",
                "p: yes ."));

        assertThat(note.text()).contains("Left knee pain.").doesNotContain("Right knee pain.");
    }

    @Test
    void readsAVisitWhoseSpeakersAreExchanged() {
        var note = DRAFTER.draft(
                visit(
                        "p: hi , what brings you in today ? tell me about it .",
                        "d: my knee has been hurting , i fell last week and it hurts a lot .",
                        "p: have you had any fever ? do you smoke ?",
                        "d: no . i have been taking ibuprofen .",
                        "p: your x-ray shows no fracture . i want you to rest . i am going to prescribe meloxicam fifteen milligrams daily ."));

        assertThat(note.text()).contains("meloxicam 15 mg").doesNotContain("Her X-ray was her");
        assertThat(note.orders()).extracting(Order::description).containsExactly("meloxicam 15 mg daily");
    }

    @Test
    void makesASentenceOfARatingAndALength() {
        var note = DRAFTER.draft(visit(
                "d: so you are here today for left knee pain . how long has that been going on ?",
                "p: about five weeks .",
                "d: on a scale of one to ten , how bad is the pain ?",
                "p: it is like a six ."));

        assertThat(note.text())
                .containsPattern("knee pain has been (?:present|going on) for about 5 weeks\\.")
                .contains("knee pain is rated 6/10.");
    }

    @Test
    void listsNumbersAndDrugsThatStandInNoSentence() {
        var visit = visit("d: did they ever give you prednisone ?", "p: hmm .", "p: four hundred steps away .");

        var texts =
                DRAFTER.draft(visit).omissions().stream().map(Omission::text).toList();

        assertThat(texts).anyMatch(text -> text.startsWith("prednisone"));
        assertThat(texts).anyMatch(text -> text.contains("400"));
    }

    @Test
    void takesNoReadingFromElsewhereForAVitalSign() {
        var note = DRAFTER.draft(visit(
                "d: i see that your blood pressure was one eighty over ninety five in the emergency room .",
                "p: yes .",
                "d: on your vital signs today , your blood pressure is one thirty over eighty ."));

        assertThat(note.facts().stream()
                        .filter(fact -> fact.kind() == Fact.Kind.VITAL && fact.time() == Fact.Time.CURRENT))
                .extracting(Fact::text)
                .containsExactly("blood pressure 130/80");
    }

    @Test
    void writesNothingItsEvidenceDoesNotCarry() {
        var note = DRAFTER.draft(visit(
                "d: my mother had breast cancer too . do you have any family history of diabetes ?",
                "p: no . i do not think it is broken but my wrist hurts a lot .",
                "d: call me if you get a fever ."));

        assertThat(note.sentences()).noneMatch(sentence -> sentence.support() == Support.UNSUPPORTED);
    }

    @Test
    void draftsAVisitOfThreeHours() {
        String[] lines = new String[1500];
        for (int i = 0; i < lines.length; i += 2) {
            lines[i] = "d: have you had any trouble with your left knee since we last talked about it " + i
                    + " days ago ?";
            lines[i + 1] =
                    "p: i have had some swelling in my knee and i took ibuprofen for it most mornings before work .";
        }

        assertThat(DRAFTER.draft(visit(lines)).sections()).isNotEmpty();
    }

    @Test
    void namesVitalSignsOnceWithTheirUnits() {
        var note = DRAFTER.draft(visit(
                "d: let me examine you now .",
                "d: your blood pressure is 154/92 .",
                "d: your heart rate is 76 .",
                "d: your temperature is 98.4 .",
                "d: your lungs are clear ."));

        assertThat(note.text())
                .contains("Blood pressure: 154/92 mmHg.", "Heart rate: 76/min.", "Temperature: 98.4 °F.")
                .containsOnlyOnce("154/92")
                .containsOnlyOnce("76");
    }

    @Test
    void leavesAnOxygenLevelOutOfTheOrgans() {
        var note = DRAFTER.draft(visit(
                "d: let me examine you now .",
                "d: your oxygen level eyes 98% your heart has a regular rate and rhythm with no murmur ."));

        assertThat(note.text()).contains("Oxygen saturation: 98%.").doesNotContain("eyes");
    }

    @Test
    void keepsAStatementApartFromTheQuestionRunIntoIt() {
        var note = DRAFTER.draft(visit(
                "p: my knee is not good .",
                "d: you are 52 years old and you have a history of hypertension when did the knee pain start .",
                "p: it started about 10 weeks ago , i hurt my right knee on a ladder ."));

        assertThat(note.text())
                .contains("Right knee pain.")
                .doesNotContain("when did")
                .doesNotContainIgnoringCase("did the knee");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            p: i am having a lot of pain at the end of my right middle finger . | Pain at the end of the right middle finger.
            d: so severe right upper arm pain . | Right upper arm pain.
            p: i hurt my left ankle on a walk and the pain is bad . | Left ankle injury.
            d: you came in to see us today for an evaluation of that right elbow pain can you tell me more . | Right elbow pain.
            d: i see you here in my notes for evaluation of kidney stones your pcp said you had some . | Kidney stones.
            p: i have no pain in my knee but my shoulder hurts . | Shoulder pain.
            """)
    void saysWhereThePainIs(String said, String complaint) {
        var note = DRAFTER.draft(visit(said, "p: yeah , the pain keeps me up ."));

        assertThat(note.sections().getFirst().blocks().getFirst().sentences())
                .extracting(Sentence::text)
                .containsExactly(complaint);
    }

    @Test
    void takesTheComplaintAndItsSideFromThePatient() {
        var note = DRAFTER.draft(visit(
                "d: what can i do for you ?",
                "p: my right knee is bothering me .",
                "d: how bad is it ?",
                "p: it is a sharp pain when i turn around ."));

        assertThat(note.text()).contains("Right knee pain.");
    }

    @Test
    void statesNoSentenceWhoseVerbIsMissing() {
        var note = DRAFTER.draft(visit(
                "d: do you take your medicine ?", "p: yes , i a 40 mg of preferring allowed to take times a day ."));

        assertThat(note.text()).doesNotContain("she a 40");
    }

    @Test
    void givesAReactionToItsAllergyAndNowhereElse() {
        var note = DRAFTER.draft(visit(
                "d: are there any medications that you are allergic to ?",
                "p: yes , i am allergic to penicillin .",
                "p: it gave me hives when i was a child ."));

        assertThat(note.text()).contains("Penicillin (hives).");
        assertThat(note.omissions()).isEmpty();
    }

    @Test
    void aDrugThatDidHarmIsNotOneThatIsTaken() {
        var note = DRAFTER.draft(
                visit("d: are you allergic to any medicines ?", "p: penicillin gave me a rash years ago ."));

        assertThat(note.text()).containsIgnoringCase("penicillin").doesNotContain("takes");
    }

    @Test
    void listsTheDoseThatIsChangedTo() {
        var note = DRAFTER.draft(visit(
                "d: do you take your propranolol every day ?",
                "p: yes , i take 40 mg of propranolol two times a day .",
                "d: i am going to increase your propranolol from 40 mg to 80 mg twice a day ."));

        assertThat(note.text())
                .contains("Propranolol 40 mg twice daily (increased to 80 mg twice daily).")
                .doesNotContain("Propranolol daily");
    }

    @Test
    void aVitalSignThatStandsInTheNoteIsNeitherRepeatedNorLeftOut() {
        var note = DRAFTER.draft(visit(
                "d: let me examine you now .",
                "d: your oxygen saturation is 98% and your heart has a regular rate and rhythm ."));

        assertThat(note.text()).containsOnlyOnce("Oxygen saturation: 98%.");
        assertThat(note.omissions()).isEmpty();
    }

    @Test
    void aComplaintRestsOnWhereItWasCalledByItsNameToo() {
        var note = DRAFTER.draft(visit(
                "p: my right knee is bothering me .",
                "d: when did the knee pain start ?",
                "p: it started about ten weeks ago ."));

        assertThat(note.sections().getFirst().blocks().getFirst().sentences())
                .singleElement()
                .satisfies(complaint -> {
                    assertThat(complaint.text()).isEqualTo("Right knee pain.");
                    assertThat(complaint.support()).isEqualTo(Support.VERIFIED);
                });
        assertThat(note.text()).containsOnlyOnce("10 weeks ago");
    }

    @Test
    void aDrugThatIsHeldForAWhileIsNotStopped() {
        var note = DRAFTER.draft(visit(
                "d: are you taking metformin ?", "p: yes .", "d: hold the metformin on the morning of your surgery ."));

        assertThat(note.text()).contains("Metformin (on hold).").doesNotContain("Stop metformin");
        assertThat(note.orders()).extracting(Order::description).containsExactly("hold metformin");
    }

    @Test
    void headsWithWhatIsOnlySuspectedAsPossible() {
        var note = DRAFTER.draft(visit(
                "d: let's talk about my assessment and plan .",
                "d: i am worried that this may be a meniscal tear . i will order an mri of the right knee .",
                "d: for your hypertension , i will continue the lisinopril 20 milligrams daily ."));

        assertThat(note.text()).contains("\nPossible meniscal tear\n", "\nHypertension\n");
    }
}
