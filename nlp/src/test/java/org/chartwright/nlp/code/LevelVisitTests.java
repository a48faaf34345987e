package org.chartwright.nlp.code;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import org.chartwright.models.codes.CodeSets;
import org.chartwright.nlp.Visit;
import org.chartwright.nlp.draft.Visits;
import org.chartwright.nlp.fact.Detail;
import org.chartwright.nlp.fact.Fact;
import org.chartwright.nlp.note.DraftNote;
import org.chartwright.nlp.transcript.Evidence;
import org.junit.jupiter.api.Test;

/** Which visits have a level beside a preventive visit or a procedure, and its modifiers (CPT appendix A). */
class LevelVisitTests {

    static final SuggestCodes SUGGEST = new SuggestCodes(new CodeSets(Path.of("no such folder")));

    @Test
    void aPreventiveVisitByAgeHasNoLevelByItself() {
        var codes = suggest(Visits.visit("d: this is your annual physical."), "annual physical");

        assertThat(codes.procedures()).extracting(CodeSuggestion::code).contains("99396");
        assertThat(codes.em()).isEmpty();
    }

    @Test
    void aProblemBesideAPreventiveVisitHasItsLevelWithModifier25() {
        var codes = suggest(
                Visits.visit("d: this is your annual physical.", "d: your migraine is worse, i prescribe sumatriptan."),
                "annual physical",
                "migraine");

        assertThat(codes.procedures()).extracting(CodeSuggestion::code).contains("99396");
        assertThat(codes.em()).hasValueSatisfying(level -> {
            assertThat(level.modifier()).hasValue("25");
            assertThat(level.reason()).contains("preventive visit (CPT appendix A)");
        });
    }

    @Test
    void aMinorProcedureBringsModifier25WithItsSentence() {
        var codes = suggest(
                Visits.visit("d: your right knee osteoarthritis is worse.", "d: right knee injection performed today."),
                "right knee osteoarthritis");

        assertThat(codes.procedures())
                .filteredOn(code -> code.code().equals("20610"))
                .singleElement()
                .satisfies(code -> {
                    assertThat(code.modifiers()).containsExactly("RT");
                    assertThat(code.reason()).contains("for right knee osteoarthritis (M17.11)", "modifier RT");
                });
        assertThat(codes.em()).hasValueSatisfying(level -> {
            assertThat(level.modifier()).hasValue("25");
            assertThat(level.reason()).contains("20610", "right knee injection performed today");
        });
    }

    @Test
    void aVisitByVideoTakesModifier95WithItsSentence() {
        var codes = suggest(
                Visits.visit("d: thank you for joining this video visit.", "d: your migraine is worse."), "migraine");

        assertThat(codes.em()).hasValueSatisfying(level -> {
            assertThat(level.modifier()).hasValue("95");
            assertThat(level.reason()).contains("joining this video visit");
        });
    }

    @Test
    void anOrdinaryVisitHasNoModifier() {
        assertThat(suggest(Visits.visit("d: your migraine is worse."), "migraine")
                        .em())
                .hasValueSatisfying(level -> assertThat(level.modifier()).isEmpty());
    }

    @Test
    void aVaccineIsForTheEncounterForImmunization() {
        var codes = suggest(Visits.visit("d: flu shot given today in the left arm."));

        assertThat(codes.procedures())
                .filteredOn(code -> code.code().equals("90656"))
                .singleElement()
                .satisfies(code -> assertThat(code.reason()).contains("for Z23"));
    }

    /** Each problem is a fact of the utterance that names it. */
    private static SuggestedCodes suggest(Visit visit, String... problems) {
        List<Fact> facts =
                Arrays.stream(problems).map(problem -> problem(visit, problem)).toList();
        return SUGGEST.from(visit, new DraftNote("soap@1", "test", List.of(), facts, List.of(), List.of()));
    }

    private static Fact problem(Visit visit, String text) {
        var utterance = visit.transcript().utterances().stream()
                .filter(said -> said.text().contains(text))
                .findFirst()
                .orElseThrow();
        return new Fact(
                Fact.Kind.PROBLEM,
                text,
                Fact.Polarity.PRESENT,
                Fact.Certainty.CERTAIN,
                Fact.Time.CURRENT,
                Fact.About.PATIENT,
                new Detail.None(),
                List.of(new Evidence(utterance.number(), 0, utterance.text().length())));
    }
}
