package org.chartwright.nlp.code;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.chartwright.models.codes.CodeSets;
import org.chartwright.nlp.Visit;
import org.chartwright.nlp.draft.Visits;
import org.chartwright.nlp.fact.Detail;
import org.chartwright.nlp.fact.Fact;
import org.chartwright.nlp.note.DraftNote;
import org.chartwright.nlp.note.Order;
import org.chartwright.nlp.transcript.Evidence;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class SuggestCodesFromVisitTests {

    static final SuggestCodes SUGGEST = new SuggestCodes(new CodeSets(Path.of("no such folder")));

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "p: no, i quit smoking fifteen years ago. | tobacco use | Z87.891",
                "p: i used to smoke a pack a day. | tobacco use | Z87.891",
                "p: i stopped smoking in march. | tobacco use | Z87.891",
                "p: i don't smoke anymore. | tobacco use | Z87.891",
                "p: i have never smoked. | tobacco use | ''",
                "p: i smoke half a pack a day. | tobacco use | Z72.0",
                "p: i want to quit smoking. | tobacco use | Z72.0",
                "p: i quit smoking last year but i am smoking again. | tobacco use | Z72.0",
                "d: have you quit smoking? | tobacco use | Z72.0",
                "p: i have been sober for six years. | alcohol use disorder | ''",
                "p: i used to drink a lot, no longer. | alcohol use | ''"
            })
    void codesUseOfTheDayAndNoUseThatWasGivenUp(String line, String habit, String code) {
        Visit visit = Visits.visit(line);

        assertThat(codes(visit, fact(visit, Fact.Kind.SOCIAL, habit, 0))).isEqualTo(code);
    }

    @Test
    void saysWhyGivenUpAlcoholHasNoCode() {
        Visit visit = Visits.visit("p: i have been sober for six years.");

        assertThat(suggest(visit, List.of(), fact(visit, Fact.Kind.PROBLEM, "alcohol use disorder", 0))
                        .discarded())
                .singleElement()
                .satisfies(discarded -> assertThat(discarded.reason()).contains("given up"));
    }

    @Test
    void aPainWithoutPlaceTakesThePlaceAndSideOfTheTalkAroundIt() {
        Visit visit = Visits.visit("p: it hurts on the inside of my right knee.", "p: it is a sharp pain when i turn.");

        assertThat(codes(visit, fact(visit, Fact.Kind.SYMPTOM, "pain", 1))).isEqualTo("M25.561");
    }

    @Test
    void aPainWhosePlaceWasDeniedStaysWithoutPlace() {
        Visit visit = Visits.visit("p: my knee doesn't hurt.", "p: i just have pain.");

        assertThat(codes(visit, fact(visit, Fact.Kind.SYMPTOM, "pain", 1))).isEqualTo("R52");
    }

    @Test
    void aPainWithoutPlaceIsNotCodedBesideOneWithAPlace() {
        Visit visit = Visits.visit(
                "p: my back pain is bad.", "d: okay.", "p: right.", "d: sure.", "p: mhm.", "p: the pain is bad.");
        var suggested = suggest(
                visit,
                List.of(),
                fact(visit, Fact.Kind.SYMPTOM, "pain", 5),
                fact(visit, Fact.Kind.SYMPTOM, "back pain", 0));

        assertThat(suggested.diagnoses()).extracting(CodeSuggestion::code).containsExactly("M54.9");
        assertThat(suggested.discarded())
                .singleElement()
                .satisfies(discarded -> assertThat(discarded.reason()).contains("Excludes1 at R52"));
    }

    @Test
    void aSuspectedDiagnosisLeavesItsSymptom() {
        Visit visit = Visits.visit("d: i am worried that your right knee pain comes from a torn meniscus.");

        assertThat(codes(
                        visit,
                        fact(visit, Fact.Kind.PROBLEM, "meniscal tear", 0),
                        fact(visit, Fact.Kind.SYMPTOM, "knee pain", 0)))
                .isEqualTo("M25.561");
    }

    @Test
    void aChronicIllnessCalledUncontrolledIsNotStable() {
        Visit visit = Visits.visit("d: your blood pressure is still not under control.");

        var em = suggest(visit, List.of(), fact(visit, Fact.Kind.PROBLEM, "hypertension", 0))
                .em()
                .orElseThrow();

        assertThat(em.problems()).isEqualTo(EmLevel.Grade.MODERATE);
        assertThat(em.reason()).contains("still not under control");
    }

    @Test
    void aRaisedDoseShowsThatTheGoalIsNotReached() {
        Visit visit = Visits.visit("d: now your hypertension.", "d: let's go up to twenty milligrams of lisinopril.");

        var em = suggest(visit, List.of(), fact(visit, Fact.Kind.PROBLEM, "hypertension", 0), raised(visit, 1))
                .em()
                .orElseThrow();

        assertThat(em.problems()).isEqualTo(EmLevel.Grade.MODERATE);
        assertThat(em.reason()).contains("dose raised: lisinopril 20 mg");
    }

    @Test
    void aChronicIllnessThatIsWellIsStable() {
        Visit visit = Visits.visit("d: your hypertension is well controlled.", "d: keep taking the lisinopril.");

        assertThat(suggest(visit, List.of(), fact(visit, Fact.Kind.PROBLEM, "hypertension", 0))
                        .em()
                        .orElseThrow()
                        .problems())
                .isEqualTo(EmLevel.Grade.LOW);
    }

    @Test
    void aStatusOrASymptomOnlyReportedIsNoProblemAddressed() {
        Visit visit = Visits.visit(
                "p: i am allergic to penicillin.", "d: any headaches?", "p: i had a headache.", "p: i quit smoking.");
        var em = suggest(
                        visit,
                        List.of(),
                        new Fact(
                                Fact.Kind.ALLERGY,
                                "penicillin",
                                Fact.Polarity.PRESENT,
                                Fact.Certainty.CERTAIN,
                                Fact.Time.CURRENT,
                                Fact.About.PATIENT,
                                new Detail.Allergy("penicillin", Optional.empty()),
                                List.of(at(visit, 0))),
                        fact(visit, Fact.Kind.SYMPTOM, "headache", 2),
                        fact(visit, Fact.Kind.SOCIAL, "tobacco use", 3))
                .em()
                .orElseThrow();

        assertThat(em.problems()).isEqualTo(EmLevel.Grade.MINIMAL);
        assertThat(em.reason()).contains("problems minimal (nothing recorded)");
    }

    @Test
    void aTestCountsOnceAndAVitaminThatIsTakenIsNone() {
        Visit visit = Visits.visit("d: i will order an mri of the right knee for your knee pain.");
        var mri = new Order(Order.Type.IMAGING, "mri of the right knee", "knee pain", List.of(at(visit, 0)));
        var vitamin = new Order(Order.Type.MEDICATION, "vitamin d tablet", "", List.of(at(visit, 0)));

        var em = suggest(visit, List.of(mri, mri, vitamin), fact(visit, Fact.Kind.SYMPTOM, "knee pain", 0))
                .em()
                .orElseThrow();

        assertThat(em.reason()).contains("data minimal (test: mri of the right knee)");
    }

    private static String codes(Visit visit, Fact... facts) {
        return String.join(
                " ",
                suggest(visit, List.of(), facts).diagnoses().stream()
                        .map(CodeSuggestion::code)
                        .toList());
    }

    private static SuggestedCodes suggest(Visit visit, List<Order> orders, Fact... facts) {
        return SUGGEST.from(visit, new DraftNote("soap@1", "test", List.of(), List.of(facts), orders, List.of()));
    }

    private static Fact fact(Visit visit, Fact.Kind kind, String text, int utterance) {
        return fact(visit, kind, text, Fact.Time.CURRENT, new Detail.None(), utterance);
    }

    private static Fact raised(Visit visit, int utterance) {
        var detail = new Detail.Medication(
                "lisinopril",
                Optional.of("20 mg"),
                Optional.empty(),
                Optional.empty(),
                Detail.Medication.Action.INCREASE);
        return fact(visit, Fact.Kind.MEDICATION, "lisinopril 20 mg", Fact.Time.PLANNED, detail, utterance);
    }

    private static Fact fact(Visit visit, Fact.Kind kind, String text, Fact.Time time, Detail detail, int utterance) {
        return new Fact(
                kind,
                text,
                Fact.Polarity.PRESENT,
                Fact.Certainty.CERTAIN,
                time,
                Fact.About.PATIENT,
                detail,
                List.of(at(visit, utterance)));
    }

    private static Evidence at(Visit visit, int utterance) {
        return new Evidence(
                utterance,
                0,
                visit.transcript().utterances().get(utterance).text().length());
    }
}
