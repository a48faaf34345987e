package org.chartwright.nlp.priorauth;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.chartwright.nlp.Visit;
import org.chartwright.nlp.draft.Visits;
import org.chartwright.nlp.fact.Detail;
import org.chartwright.nlp.fact.Fact;
import org.chartwright.nlp.note.DraftNote;
import org.chartwright.nlp.transcript.Evidence;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What of a visit counts as documented, and what only seems to. */
class SearchRecordTests extends AssessedVisits {

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
    void anOrderOnAConditionIsFlagged() {
        Visit visit =
                Visits.visit("p: my knee hurts.", "d: if it is not better in a month we could get an mri of the knee.");

        PriorAuthAssessment mri = only(assess(visit, imaging("MRI knee", "", 1)));

        assertThat(mri.reasons()).anyMatch(reason -> reason.text().contains("on a condition"));
        assertThat(mri.missing()).anyMatch(text -> text.contains("definite order"));
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
}
