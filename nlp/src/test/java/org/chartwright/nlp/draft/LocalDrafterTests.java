package org.chartwright.nlp.draft;

import static org.assertj.core.api.Assertions.assertThat;
import static org.chartwright.nlp.draft.Visits.visit;

import java.nio.file.Path;
import org.chartwright.models.ModelStore;
import org.junit.jupiter.api.Test;

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
    void stagesOrdersWithTheirReason() {
        var note = DRAFTER.draft(visit(
                "d: so let's talk about my assessment and plan .",
                "d: for your first problem , hypertension , i am going to start you on lisinopril ten milligrams once a day .",
                "p: okay ."));

        assertThat(note.orders()).singleElement().satisfies(order -> {
            assertThat(order.type()).isEqualTo(Order.Type.MEDICATION);
            assertThat(order.description()).isEqualTo("lisinopril 10 mg daily");
            assertThat(order.reason()).isEqualTo("hypertension");
        });
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
}
