package org.chartwright.nlp.priorauth;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.chartwright.models.ModelStore;
import org.chartwright.nlp.Visit;
import org.chartwright.nlp.code.CodeSuggestion;
import org.chartwright.nlp.code.SuggestedCodes;
import org.chartwright.nlp.draft.DraftNote;
import org.chartwright.nlp.draft.Order;
import org.chartwright.nlp.draft.Visits;
import org.chartwright.nlp.fact.Detail;
import org.chartwright.nlp.fact.Fact;
import org.chartwright.nlp.priorauth.PriorAuthAssessment.Need;
import org.chartwright.nlp.priorauth.PriorAuthAssessment.Reason;
import org.chartwright.nlp.transcript.Evidence;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class AssessPriorAuthTests {

    static final AssessPriorAuth ASSESS = AssessPriorAuth.open(new ModelStore(Path.of("target", "no-models")));

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
    void aDeniedRedFlagIsNoRedFlag() {
        Visit visit = Visits.visit(
                "p: my back hurts.",
                "d: any numbness in your groin?",
                "p: no.",
                "p: i have never lost control of my bladder.",
                "d: i'll order a lumbar mri.");

        PriorAuthAssessment mri = only(assess(visit, imaging("lumbar MRI", "", 4)));

        assertThat(mri.reasons()).noneMatch(reason -> reason.text().contains("calls for imaging without delay"));
        assertThat(mri.missing()).noneMatch(text -> text.contains("whether warning signs"));
    }

    @Test
    void plannedTherapyIsNotTherapyTried() {
        Visit visit = Visits.visit(
                "p: my knee has hurt for two months.",
                "d: i'm going to refer you to physical therapy for six weeks and order an mri of the right knee.");

        PriorAuthAssessment mri =
                assess(visit, imaging("MRI right knee", "knee pain", 1)).getFirst();

        assertThat(mri.code()).isEqualTo("73721");
        assertThat(mri.missing()).anyMatch(text -> text.contains("conservative treatment"));
        assertThat(quotes(visit, mri, "symptoms for six weeks")).containsExactly("two months");
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
    void theTimeOfAnotherProblemIsNotTheTimeOfThisOne() {
        Visit visit = Visits.visit(
                "p: i've had high blood pressure for ten years.",
                "p: and my back has been hurting since tuesday.",
                "d: let's order an mri of the lumbar spine.");

        PriorAuthAssessment mri = only(assess(visit, imaging("MRI lumbar spine", "", 2)));

        assertThat(mri.missing()).anyMatch(text -> text.contains("how long"));
    }

    @Test
    void whatTheMotherHadIsNoOrderAndNoEvidence() {
        Visit visit = Visits.visit(
                "p: my mother had an mri of her back and did physical therapy for years.",
                "p: my back hurts too.",
                "d: i'm going to order an mri of your lumbar spine.");

        assertThat(assess(visit, imaging("MRI back", "", 0))).isEmpty();
        PriorAuthAssessment mri = only(assess(visit, imaging("MRI lumbar spine", "", 2)));
        assertThat(mri.missing()).anyMatch(text -> text.contains("conservative treatment"));
    }

    @Test
    void nothingOrderedGivesNothing() {
        assertThat(assess(Visits.visit("p: my mother had an mri last year.", "d: is that so?")))
                .isEmpty();
    }

    @Test
    void anOrderOnAConditionIsFlagged() {
        Visit visit =
                Visits.visit("p: my knee hurts.", "d: if it is not better in a month we could get an mri of the knee.");

        PriorAuthAssessment mri = only(assess(visit, imaging("MRI knee", "", 1)));

        assertThat(mri.reasons()).anyMatch(reason -> reason.text().contains("on a condition"));
        assertThat(mri.missing()).anyMatch(text -> text.contains("definite order"));
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
    void readsAMonologueWithoutPunctuationThoughtByThought() {
        Visit visit = Visits.visit(
                "p: i fell and my knee has hurt for about two months i have been taking ibuprofen and doing my home exercises",
                "d: okay on your knee exam there is an effusion and your mcmurray's test is positive so i did look at the"
                        + " x-rays of your knee and they do n't show a fracture so let's talk about the plan i'm gon na order an"
                        + " mri of that knee and if it shows a tear we could talk about surgery so i'll see you after that");

        PriorAuthAssessment mri = only(assess(visit, imaging("MRI knee", "possible meniscal tear", 1)));

        assertThat(mri.missing()).isEmpty();
        assertThat(mri.reasons()).noneMatch(reason -> reason.text().contains("on a condition"));
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

    @ParameterizedTest
    @ValueSource(strings = {"x ray", "x rays", "x-ray", "xray", "films", "radiograph", "plain films"})
    void aKneeFilmCountsInWhateverWordsItIsSaid(String film) {
        Visit visit = Visits.visit(
                "d: so you had pictures of the knee taken in october.",
                "p: yes, i did.",
                "p: they told me that nothing was broken.",
                "d: that's right.",
                "d: the %s showed no fracture.".formatted(film),
                "d: i'll order an mri of the right knee.");

        assertThat(quotes(visit, only(assess(visit, imaging("MRI right knee", "", 5))), "plain x-rays"))
                .singleElement()
                .asString()
                .contains(film);
    }

    @Test
    void aTearThatIsOnlySuspectedCallsForNoHaste() {
        Visit visit = Visits.visit(
                "d: i am worried that your knee pain comes from a torn meniscus.",
                "d: i'll order an mri of the right knee.");

        assertThat(only(assess(visit, imaging("MRI right knee", "", 1))).missing())
                .anyMatch(text -> text.contains("conservative treatment"));
    }

    @Test
    void allEvidenceLiesInsideItsUtterance() {
        Visit visit = Visits.visit(
                "d: how long have you had this back pain? any fever?",
                "p: oh İ think six or eight weeks. no fever.",
                "p: physical therapy didn't help my back",
                "d: i will order an mri of the lumbar spine");

        for (PriorAuthAssessment assessment : assess(visit, imaging("MRI lumbar spine", "back pain", 3))) {
            assertThat(assessment.evidence()).allMatch(visit.transcript()::holds);
            assertThat(assessment.reasons().stream().flatMap(reason -> reason.evidence().stream()))
                    .isNotEmpty()
                    .allMatch(visit.transcript()::holds);
        }
    }

    @Test
    void aFactOfARelativeOnTheSameWordsIsNotCounted() {
        Visit visit = Visits.visit(
                "p: she did physical therapy for her back.",
                "d: and your back? i'll order an mri of the lumbar spine.");
        var hers = new Fact(
                Fact.Kind.FAMILY_HISTORY,
                "physical therapy",
                Fact.Polarity.PRESENT,
                Fact.Certainty.CERTAIN,
                Fact.Time.PAST,
                Fact.About.FAMILY,
                new Detail.None(),
                List.of(new Evidence(0, 8, 24)));
        var note = new DraftNote(
                "soap@1", "test", List.of(), List.of(hers), List.of(imaging("MRI lumbar spine", "", 1)), List.of());

        assertThat(only(ASSESS.from(visit, note, noCodes())).missing())
                .anyMatch(text -> text.contains("conservative treatment"));
    }

    static List<PriorAuthAssessment> assess(Visit visit, Order... orders) {
        return ASSESS.from(visit, note(orders), noCodes());
    }

    static DraftNote note(Order... orders) {
        return new DraftNote("soap@1", "test", List.of(), List.of(), List.of(orders), List.of());
    }

    static SuggestedCodes noCodes() {
        return new SuggestedCodes(List.of(), List.of(), Optional.empty(), List.of(), List.of());
    }

    static Order imaging(String description, String reason, int utterance) {
        return order(Order.Type.IMAGING, description, reason, utterance);
    }

    static Order order(Order.Type type, String description, String reason, int utterance) {
        return new Order(type, description, reason, List.of(new Evidence(utterance, 0, 10)));
    }

    static PriorAuthAssessment only(List<PriorAuthAssessment> assessments) {
        assertThat(assessments).hasSize(1);
        return assessments.getFirst();
    }

    static List<String> quotes(Visit visit, PriorAuthAssessment assessment, String reason) {
        return assessment.reasons().stream()
                .filter(each -> each.text().contains(reason))
                .flatMap(each -> each.evidence().stream())
                .map(visit.transcript()::quote)
                .toList();
    }
}
