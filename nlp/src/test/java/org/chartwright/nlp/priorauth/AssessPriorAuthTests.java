package org.chartwright.nlp.priorauth;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.chartwright.nlp.Visit;
import org.chartwright.nlp.code.CodeSuggestion;
import org.chartwright.nlp.code.SuggestedCodes;
import org.chartwright.nlp.draft.Visits;
import org.chartwright.nlp.note.Order;
import org.chartwright.nlp.priorauth.PriorAuthAssessment.Need;
import org.chartwright.nlp.priorauth.PriorAuthAssessment.Reason;
import org.chartwright.nlp.transcript.Evidence;
import org.junit.jupiter.api.Test;

/** Which service is asked for, how likely it is approved, and what is missing. */
class AssessPriorAuthTests extends AssessedVisits {

    @Test
    void aLumbarMriWithDurationTherapyAndExamIsLikelyAndMissesNothing() {
        Visit visit = Visits.visit(
                "d: how long have you had this back pain?",
                "p: about three months now.",
                "d: have you tried anything for it?",
                "p: i did physical therapy for eight weeks and i take naproxen for my back.",
                "d: any numbness in the groin or trouble with your bladder?",
                "p: no, nothing like that.",
                "d: on your exam the straight leg raise is positive on the right, reflexes are normal.",
                "d: i'm going to order an mri of your lumbar spine.");

        PriorAuthAssessment mri = only(assess(visit, imaging("MRI lumbar spine", "low back pain", 7)));

        assertThat(mri.need()).isEqualTo(Need.REQUIRED);
        assertThat(mri.code()).isEqualTo("72148");
        assertThat(mri.missing()).isEmpty();
        assertThat(mri.likelihood()).isGreaterThan(0.9);
        assertThat(quotes(visit, mri, "symptoms for six weeks")).containsExactly("three months");
        assertThat(quotes(visit, mri, "conservative treatment")).contains("physical therapy", "naproxen");
    }

    @Test
    void aLumbarMriForTwoWeeksOfPainWithoutTreatmentSaysWhatIsMissing() {
        Visit visit = Visits.visit(
                "p: my lower back has been hurting for two weeks.",
                "d: have you tried physical therapy?",
                "p: no, not yet.",
                "d: let's get an mri of the lumbar spine.");

        PriorAuthAssessment mri = only(assess(visit, imaging("MRI lumbar spine", "", 3)));

        assertThat(mri.likelihood()).isLessThan(0.4);
        assertThat(mri.missing())
                .anyMatch(text -> text.contains("how long"))
                .anyMatch(text -> text.contains("conservative treatment"))
                .anyMatch(text -> text.contains("straight leg raise"));
        assertThat(quotes(visit, mri, "symptoms for six weeks")).containsExactly("two weeks");
        assertThat(quotes(visit, mri, "conservative treatment")).containsExactly("physical therapy", "no, not yet.");
    }

    @Test
    void aRedFlagWaivesDurationAndTreatment() {
        Visit visit = Visits.visit(
                "p: my back has been killing me for three days.",
                "p: and now i have numbness in my groin and i lost control of my bladder.",
                "d: your reflexes are absent at the ankle. we will order an urgent mri of the lumbar spine.");

        PriorAuthAssessment mri = only(assess(visit, imaging("MRI lumbar spine", "cauda equina", 2)));

        assertThat(mri.missing()).isEmpty();
        assertThat(mri.likelihood()).isGreaterThan(0.9);
        assertThat(quotes(visit, mri, "warning sign")).contains("numbness in my groin");
    }

    @Test
    void aKneeMriCountsXraysExamAndLocking() {
        Visit visit = Visits.visit(
                "p: my right knee locks up and gives way since i twisted it last month.",
                "d: the x-ray of the knee was normal. there is an effusion and mcmurray's is positive.",
                "d: i'll order an mri of the right knee.");

        PriorAuthAssessment mri = only(assess(visit, imaging("MRI right knee", "meniscal tear", 2)));

        assertThat(mri.missing()).isEmpty();
        assertThat(mri.likelihood()).isGreaterThan(0.9);
    }

    @Test
    void nothingOrderedGivesNothing() {
        assertThat(assess(Visits.visit("p: my mother had an mri last year.", "d: is that so?")))
                .isEmpty();
    }

    @Test
    void aServiceWithoutARuleIsShownAsUnknown() {
        Visit visit = Visits.visit("d: i'll order a thermogram of the left arm.");

        PriorAuthAssessment thermogram = only(assess(visit, imaging("thermogram left arm", "", 0)));

        assertThat(thermogram.need()).isEqualTo(Need.UNKNOWN);
        assertThat(thermogram.likelihood()).isEqualTo(0.5);
        assertThat(thermogram.reasons().getFirst().text()).contains("No rule is known");
    }

    @Test
    void aPlainFilmAndACommonGenericAreRarelyAskedFor() {
        Visit visit = Visits.visit("d: i'll order an x-ray of the knee and start lisinopril ten milligrams daily.");

        assertThat(assess(
                        visit,
                        imaging("x-ray right knee", "", 0),
                        order(Order.Type.MEDICATION, "lisinopril 10 mg daily", "", 0)))
                .extracting(PriorAuthAssessment::need)
                .containsExactly(Need.NOT_REQUIRED, Need.NOT_REQUIRED);
    }

    @Test
    void aGlp1DrugAsksForDiabetesMetforminAndA1c() {
        Visit visit = Visits.visit(
                "d: your type 2 diabetes is not where we want it, the a1c is 8.2.",
                "p: i have been taking metformin for years.",
                "d: i'll start you on ozempic.");

        PriorAuthAssessment ozempic =
                only(assess(visit, order(Order.Type.MEDICATION, "Ozempic 0.25 mg weekly", "", 2)));

        assertThat(ozempic.need()).isEqualTo(Need.REQUIRED);
        assertThat(ozempic.missing()).isEmpty();
    }

    @Test
    void aLongVisitIsAssessedInAMoment() {
        var lines = new ArrayList<String>();
        for (int i = 0; i < 3_000; i++) {
            lines.add("p: my back still hurts and i do not know whether i would want to have any more of it doctor");
        }
        lines.add("d: let's order an mri of the lumbar spine.");
        Visit visit = Visits.visit(lines.toArray(String[]::new));
        long began = System.nanoTime();

        assertThat(assess(visit, imaging("MRI lumbar spine", "", 3_000))).hasSize(1);

        assertThat(Duration.ofNanos(System.nanoTime() - began)).isLessThan(Duration.ofSeconds(5));
    }

    @Test
    void aStoppedDrugIsNotAssessed() {
        Visit visit = Visits.visit("d: stop the ozempic.");

        assertThat(assess(visit, order(Order.Type.MEDICATION, "stop ozempic", "", 0)))
                .isEmpty();
    }

    @Test
    void therapyOrderedAloudIsAssessedOnceWithoutAStagedOrder() {
        Visit visit = Visits.visit(
                "p: i can't climb stairs because of the knee.",
                "d: i'm going to refer you to physical therapy, twice a week.",
                "d: the physical therapy will help, so let's start physical therapy soon.");

        PriorAuthAssessment therapy = only(assess(visit));

        assertThat(therapy.need()).isEqualTo(Need.SOMETIMES);
        assertThat(therapy.service()).isEqualTo("physical therapy");
    }

    @Test
    void aProcedureAmongTheCodesIsAssessedUnderItsCode() {
        Visit visit = Visits.visit("p: i have headaches 20 days a month.", "d: botox today as planned.");
        var botox = new CodeSuggestion(
                CodeSuggestion.System.CPT, "64615", "Botox", 0.8, "said", List.of(), List.of(new Evidence(1, 0, 5)));
        var codes = new SuggestedCodes(List.of(), List.of(botox), Optional.empty(), List.of(), List.of());

        PriorAuthAssessment assessment = only(ASSESS.from(visit, note(), codes));

        assertThat(assessment.code()).isEqualTo("64615");
        assertThat(assessment.need()).isEqualTo(Need.REQUIRED);
    }

    @Test
    void theReasonsAddUpToTheLikelihoodAndTheStrongestComesFirst() {
        Visit visit = Visits.visit("p: my back hurts.", "d: i'll order an mri of the lumbar spine.");

        PriorAuthAssessment mri = only(assess(visit, imaging("MRI lumbar spine", "", 1)));

        double logOdds = mri.reasons().stream().mapToDouble(Reason::weight).sum();
        assertThat(mri.likelihood()).isCloseTo(1 / (1 + Math.exp(-logOdds)), within(1e-9));
        assertThat(mri.reasons().stream().map(reason -> -Math.abs(reason.weight())))
                .isSorted();
        assertThat(mri.reasons()).anyMatch(reason -> reason.text().contains("176 of 463 succeeded"));
    }
}
