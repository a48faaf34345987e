package org.chartwright.nlp.code;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import org.chartwright.models.codes.CodeSets;
import org.chartwright.nlp.draft.Visits;
import org.chartwright.nlp.fact.ExtractFacts;
import org.chartwright.nlp.fact.ReadMentions;
import org.chartwright.nlp.fact.Terms;
import org.chartwright.nlp.language.SplitClauses;
import org.chartwright.nlp.note.DraftNote;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Short visits from their words to their codes: what is hedged, warned of, operated on, vague, or only reported. */
class SpokenVisitCodesTests {

    static final SuggestCodes SUGGEST = new SuggestCodes(new CodeSets(Path.of("no such folder")));
    static final SplitClauses CLAUSES = new SplitClauses();
    static final ReadMentions MENTIONS = new ReadMentions(Terms.load(), false);

    @ParameterizedTest(name = "{0}")
    @CsvSource(
            delimiter = '|',
            value = {
                "d: so what i think we're dealing with is left hip degenerative joint disease. | M16.12",
                "d: i think your diagnosis is beginning to have some bilateral carpal tunnel syndrome. | G56.03",
                "d: we believe you have pneumonia. | J18.9",
                "d: for your second problem , the left ventricular dysfunction , we repeat the echocardiogram. | I51.89",
                "d: she is here to establish care for a history of dcis. | Z86.000",
                "d: and you also have , uh , positive for strep . we treat it with amoxicillin . | A49.1",
                "d: your diagnosis is a stenosing tenosynovitis of your right index finger. | M65.321",
                "d: this is a fracture of your third metatarsal in the left foot. | S92.332A",
                "p: i get seasonal allergies. | J30.2",
                "d: you have high cholesterol. | E78.00",
                "d: the next one is diabetes. | E11.9",
                "d: for your diabetes i want to order an a1c. | E11.9",
                "d: you have type one diabetes. | E10.9",
                "d: i have that you're allergic to percocet. | Z88.5",
                "d: i have that you're allergic to lisinopril. | Z88.8",
                "p: i'm allergic to shrimp. | Z91.013"
            })
    void codesWhatTheClinicianConcludesAndAsItWasSaid(String line, String code) {
        assertThat(codes(line)).containsExactly(code);
    }

    @ParameterizedTest(name = "{0}")
    @CsvSource(
            delimiter = '|',
            value = {
                "d: i think you might have pneumonia. | IV.H",
                "d: i think it is most likely pneumonia. | IV.H",
                "d: i think this looks like carpal tunnel syndrome or something else. | IV.H",
                "d: i think we should check for pneumonia. | IV.H",
                "d: you could become flat-footed and also end up developing arthritis. | precaution",
                "d: carvedilol helps with coronary artery disease. | precaution",
                "d: you are on a low sodium diet. | precaution",
                "p: i worked with patients with covid. | precaution",
                "p: i sit down or else i get lightheaded. | precaution"
            })
    void doesNotCodeWhatIsUncertainWarnedOfOrTalkedOf(String line, String reason) {
        var suggested = suggest(line);

        assertThat(suggested.diagnoses()).isEmpty();
        assertThat(suggested.discarded())
                .anySatisfy(discarded -> assertThat(discarded.reason()).contains(reason));
    }

    @Test
    void aClinicForAnIllnessThatSpreadsIsNoIllness() {
        var suggested = suggest("p: then we opened the covid clinic.");

        assertThat(suggested.diagnoses()).isEmpty();
        assertThat(suggested.discarded()).isEmpty();
    }

    @ParameterizedTest(name = "{0}")
    @CsvSource({
        "d: if you test positive for strep we treat it.",
        "d: you are not positive for strep.",
        "d: are you positive for strep?",
        "d: your son was positive for strep."
    })
    void aTestThatIsNotSaidToBePositiveIsNoInfection(String line) {
        assertThat(codes(line)).isEmpty();
    }

    @Test
    void aPositiveStrepTestOfASoreThroatIsStrepThroat() {
        assertThat(codes("p: i have a sore throat.", "d: your rapid strep was positive."))
                .containsExactly("J02.0");
    }

    @Test
    void aContusionTakesThePlaceThatTheExaminationFoundTender() {
        assertThat(codes(
                        "p: i hurt my hip or my leg.",
                        "d: does the hip hurt? no pain at the knee.",
                        "d: you have some tenderness over your right upper leg.",
                        "d: it should, just being a contusion, get better."))
                .contains("S70.11XA");
    }

    @Test
    void aContusionOfNoKnownPlaceHasNoCode() {
        assertThat(codes("p: i hit my knee and my elbow.", "d: it should, just being a contusion, get better."))
                .noneMatch(code -> code.startsWith("S"));
    }

    @Test
    void whatAnOperationWasForIsPast() {
        var suggested = suggest(
                "d: it looks like you have a previous surgical history of a colectomy, what happened there?",
                "p: i went into diverticulitis and they had to remove a little bit of my colon.");

        assertThat(suggested.diagnoses())
                .extracting(CodeSuggestion::code)
                .doesNotContain("K57.32")
                .contains("Z87.19");
    }

    @Test
    void theBackOfTheHeadIsNotTheBack() {
        assertThat(codes("p: it's a dull pain in the back of my head.")).doesNotContain("M54.9");
        assertThat(codes("p: my back hurts.", "p: the pain is dull.")).containsExactly("M54.9");
    }

    @Test
    void aRelativesIllnessIsCodedWhereItBearsOnTheVisit() {
        assertThat(codes("p: my father has diabetes.", "d: your prediabetes is worse."))
                .contains("R73.03", "Z83.3");

        var other = suggest("p: my father has diabetes.", "d: you have a migraine.");
        assertThat(other.diagnoses()).extracting(CodeSuggestion::code).containsExactly("G43.909");
        assertThat(other.discarded())
                .anySatisfy(discarded -> assertThat(discarded.reason()).contains("Z83.3", "IV.J"));
    }

    @Test
    void beforeADiagnosisASymptomMustBeTheComplaint() {
        assertThat(codes("d: you're here for some dizziness.", "d: your diabetes is stable."))
                .containsExactlyInAnyOrder("E11.9", "R42");

        var reviewed = suggest("d: your diabetes is stable.", "d: body aches, joint pain?", "p: a bit of joint pain.");
        assertThat(reviewed.diagnoses()).extracting(CodeSuggestion::code).containsExactly("E11.9");
        assertThat(reviewed.discarded())
                .anySatisfy(discarded -> assertThat(discarded.reason()).contains("M25.50", "IV.J"));
    }

    @Test
    void whatAStudyShowsIsNoComplaint() {
        assertThat(codes("d: you have a migraine.", "d: the mri of the hip shows some edema."))
                .containsExactly("G43.909");
    }

    @Test
    void aPainWithoutPlaceIsCodedOnlyWhereNothingElseIs() {
        assertThat(codes("d: you are here with pain.")).containsExactly("R52");
        assertThat(codes("d: you are here with pain.", "p: i have anxiety.")).containsExactly("F41.9");
    }

    private static List<String> codes(String... lines) {
        return suggest(lines).diagnoses().stream().map(CodeSuggestion::code).toList();
    }

    private static SuggestedCodes suggest(String... lines) {
        var visit = Visits.visit(lines);
        var clauses = CLAUSES.of(visit.transcript());
        var facts = ExtractFacts.from(clauses, MENTIONS.of(clauses));
        return SUGGEST.from(visit, new DraftNote("soap@1", "test", List.of(), facts, List.of(), List.of()));
    }
}
