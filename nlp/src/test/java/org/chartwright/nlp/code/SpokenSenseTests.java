package org.chartwright.nlp.code;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import org.chartwright.models.codes.CodeSets;
import org.chartwright.nlp.Visit;
import org.chartwright.nlp.draft.Visits;
import org.chartwright.nlp.fact.Detail;
import org.chartwright.nlp.fact.ExtractFacts;
import org.chartwright.nlp.fact.Fact;
import org.chartwright.nlp.fact.ReadMentions;
import org.chartwright.nlp.fact.Terms;
import org.chartwright.nlp.language.SplitClauses;
import org.chartwright.nlp.note.DraftNote;
import org.chartwright.nlp.transcript.Evidence;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What the words around a fact make of it, what longer term they hold, and what is coded beside what. */
class SpokenSenseTests {

    static final SuggestCodes SUGGEST = new SuggestCodes(new CodeSets(Path.of("no such folder")));

    @ParameterizedTest(name = "{0}")
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '"',
            value = {
                "p: it felt like i was having a heart attack. | PROBLEM | heart attack | likened",
                "p: i thought it was just heartburn. | SYMPTOM | heartburn | likened",
                "d: any flu like symptoms | PROBLEM | flu | only asked",
                "d: have you noticed any numbness in your hands | SYMPTOM | numbness | only asked",
                "d: let's talk about some other symptoms any joint pain fever weight loss | SYMPTOM | fever | only asked",
                "d: there is a risk of stroke and death. | PROBLEM | stroke | precaution",
                "d: seizure, stroke, permanent numbness, or even death. | SYMPTOM | numbness | precaution",
                "d: well, that's for colon cancer screening. | PROBLEM | colon cancer | precaution",
                "d: you are fully vaccinated against covid-19. | PROBLEM | covid-19 | precaution",
                "d: i was just checking for a meniscus tear. | PROBLEM | meniscus tear | IV.H",
                "d: this would allow us to look for esophagitis. | PROBLEM | esophagitis | IV.H",
                "d: we ruled out pneumonia with the x-ray. | PROBLEM | pneumonia | ruled out",
                "d: i do n't think you have pneumonia. | PROBLEM | pneumonia | ruled out",
                "d: pneumonia is unlikely. | PROBLEM | pneumonia | ruled out",
                "d: i doubt it's pneumonia. | PROBLEM | pneumonia | ruled out",
                "p: i had pneumonia last winter. | PROBLEM | pneumonia | past",
                "d: you have a history of anaphylaxis. | PROBLEM | anaphylaxis | past",
                "d: you can also develop arthritis in that foot. | PROBLEM | arthritis | precaution",
                "d: it is a medication which has been used for diabetes. | PROBLEM | diabetes | precaution",
                "p: you mentioned the weight loss study. | SYMPTOM | weight loss | precaution"
            })
    void doesNotCodeWhatNobodyStates(String line, Fact.Kind kind, String text, String reason) {
        var codes = suggest(Visits.visit(line), new Said(kind, text));

        assertThat(codes.diagnoses()).isEmpty();
        assertThat(codes.discarded())
                .singleElement()
                .satisfies(discarded -> assertThat(discarded.reason()).contains(reason));
    }

    @ParameterizedTest(name = "{0}")
    @CsvSource(
            delimiter = '|',
            value = {
                "i have a friend who might come. and she does have diabetes. | another person",
                "my sister has problems with her stomach. she has irritable bowel syndrome. | relative"
            })
    void doesNotCodeWhatThePatientSaysOfSomebodyElse(String line, String reason) {
        var visit = Visits.visit("p: i came alone today.", "p: " + line);
        var clauses = new SplitClauses().of(visit.transcript());
        var facts = ExtractFacts.from(clauses, new ReadMentions(Terms.load(), false).of(clauses));
        var codes = SUGGEST.from(visit, new DraftNote("soap@1", "test", List.of(), facts, List.of(), List.of()));

        assertThat(codes.diagnoses()).isEmpty();
        assertThat(codes.discarded())
                .anySatisfy(discarded -> assertThat(discarded.reason()).contains(reason));
    }

    @ParameterizedTest(name = "{0}")
    @CsvSource(
            delimiter = '|',
            value = {
                "d: you have pneumonia. | PROBLEM | pneumonia | J18.9",
                "d: okay well so what i want to tell you is that i think you have a knee sprain. | PROBLEM | sprain | S83.90XA",
                "d: your heart failure is worse. | PROBLEM | heart failure | I50.9",
                "d: your hypertension is not controlled, and the ibuprofen may be raising it. | PROBLEM | hypertension | I10",
                "d: your hypertension is not controlled, and the ibuprofen may be the reason. | PROBLEM | hypertension | I10",
                "p: i feel like i can't control my asthma. | PROBLEM | asthma | J45.909",
                "d: you had a heart attack in twenty eighteen. | PROBLEM | heart attack | I25.2",
                "d: you had a skin cancer removed five months ago. | PROBLEM | skin cancer | Z85.828",
                "d: this is an iron deficiency anemia. | PROBLEM | anemia | D50.9",
                "d: you have some mild radiation pneumonitis. | PROBLEM | pneumonitis | J70.0",
                "d: you have type two diabetes without neuropathy. | PROBLEM | diabetes | E11.9",
                "d: you have a sprain of the right ankle. the best treatment for the sprain is rest. | PROBLEM | sprain | S93.401A",
                "d: so you have a colles fracture of your right wrist. | PROBLEM | fracture | S52.531A"
            })
    void codesWhatIsStatedAsSpecificallyAsItIsNamed(String line, Fact.Kind kind, String text, String code) {
        assertThat(suggest(Visits.visit(line), new Said(kind, text)).diagnoses())
                .extracting(CodeSuggestion::code)
                .containsExactly(code);
    }

    @Test
    void theSideOfTheOnlyKneeSpokenOfIsTheSideOfItsSprain() {
        var visit = Visits.visit("d: how is the right knee?", "p: it hurts.", "d: you have an mcl strain.");

        assertThat(suggest(visit, new Said(Fact.Kind.PROBLEM, "mcl strain")).diagnoses())
                .extracting(CodeSuggestion::code)
                .containsExactly("S83.411A");
    }

    @Test
    void asksForTheSideWhereTheVisitSpeaksOfBothKnees() {
        var visit = Visits.visit(
                "d: your left knee is fine.", "d: the right knee is swollen.", "d: you have an mcl strain.");

        assertThat(suggest(visit, new Said(Fact.Kind.PROBLEM, "mcl strain")).diagnoses())
                .singleElement()
                .satisfies(code -> {
                    assertThat(code.code()).isEqualTo("S83.419A");
                    assertThat(code.question()).hasValue("Which side?");
                });
    }

    @Test
    void aSymptomOnlyReportedIsNotCodedBesideAProblemThatWasAddressed() {
        var visit = Visits.visit("d: your migraine is worse.", "p: and i have a bit of a cough.");
        var codes = suggest(visit, new Said(Fact.Kind.PROBLEM, "migraine"), new Said(Fact.Kind.SYMPTOM, "cough"));

        assertThat(codes.diagnoses()).extracting(CodeSuggestion::code).containsExactly("G43.909");
        assertThat(codes.discarded())
                .singleElement()
                .satisfies(discarded -> assertThat(discarded.reason()).contains("R05.9", "IV.J"));
    }

    @Test
    void theSymptomThatIsAllThereIsStays() {
        var visit = Visits.visit("p: i have had a cough for a week.");

        assertThat(suggest(visit, new Said(Fact.Kind.SYMPTOM, "cough")).diagnoses())
                .extracting(CodeSuggestion::code)
                .containsExactly("R05.9");
    }

    @Test
    void theOpeningWordsNameTheGeneralExamination() {
        var visit = Visits.visit("d: so you are here for your annual exam.", "d: your blood pressure is fine.");

        assertThat(suggest(visit, new Said(Fact.Kind.PROBLEM, "blood pressure")).diagnoses())
                .extracting(CodeSuggestion::code)
                .startsWith("Z00.00");
    }

    @Test
    void anExaminationOfLastYearIsNotTheReasonForThisVisit() {
        var visit = Visits.visit("d: your last visit was for your annual exam.", "d: your migraine is worse.");

        assertThat(suggest(visit, new Said(Fact.Kind.PROBLEM, "migraine")).diagnoses())
                .extracting(CodeSuggestion::code)
                .containsExactly("G43.909");
    }

    @Test
    void whatIsOnlyConsideredAtTheEndIsUncertain() {
        var visit = Visits.visit(
                "d: she comes with a referral of esophagitis.", "d: possible causes are reflux and esophagitis.");
        var early = fact(visit, new Said(Fact.Kind.PROBLEM, "esophagitis"), 0, Fact.Certainty.CERTAIN);
        var late = fact(visit, new Said(Fact.Kind.PROBLEM, "esophagitis"), 1, Fact.Certainty.POSSIBLE);

        assertThat(SUGGEST.from(visit, note(List.of(early, late))).diagnoses()).isEmpty();
    }

    private record Said(Fact.Kind kind, String text) {}

    private static SuggestedCodes suggest(Visit visit, Said... said) {
        var facts = Arrays.stream(said)
                .map(each -> fact(visit, each, last(visit, each), Fact.Certainty.CERTAIN))
                .toList();
        return SUGGEST.from(visit, note(facts));
    }

    private static DraftNote note(List<Fact> facts) {
        return new DraftNote("soap@1", "test", List.of(), facts, List.of(), List.of());
    }

    /** The last utterance with the last word of the fact. */
    private static int last(Visit visit, Said said) {
        String word = said.text().substring(said.text().lastIndexOf(' ') + 1);
        return visit.transcript().utterances().stream()
                .filter(utterance -> utterance.text().contains(word))
                .mapToInt(utterance -> utterance.number())
                .max()
                .orElse(0);
    }

    /** The fact rests on the last sentence of the utterance. */
    private static Fact fact(Visit visit, Said said, int utterance, Fact.Certainty certainty) {
        String text = visit.transcript().utterances().get(utterance).text();
        int from = Math.max(0, text.lastIndexOf(". ", text.length() - 2) + 1);
        return new Fact(
                said.kind(),
                said.text(),
                Fact.Polarity.PRESENT,
                certainty,
                Fact.Time.CURRENT,
                Fact.About.PATIENT,
                new Detail.None(),
                List.of(new Evidence(utterance, from, text.length())));
    }
}
