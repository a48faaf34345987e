package org.chartwright.nlp.code;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.chartwright.models.codes.CodeSets;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

class SuggestCodesFromTextTests {

    static final LocalDate TODAY = LocalDate.of(2026, 11, 24);
    static final SuggestCodes SUGGEST = new SuggestCodes(new CodeSets(Path.of("no such folder")));

    @ParameterizedTest(name = "{0}")
    @MethodSource("notes")
    void codesWhatTheNoteSupports(
            String rule, String codes, String discarded, String reason, String question, String note) {
        var suggested = SUGGEST.fromText(TODAY, note.replace("\\n", "\n"));

        assertThat(suggested.diagnoses().stream().map(CodeSuggestion::code))
                .as(suggested.toString())
                .containsExactlyInAnyOrder(codes.split(" "));
        if (!discarded.isEmpty()) {
            assertThat(suggested.discarded().stream().map(term -> term.text().toLowerCase(java.util.Locale.ROOT)))
                    .contains(discarded.split("; "));
        }
        assertThat(Stream.concat(
                                suggested.diagnoses().stream().map(CodeSuggestion::reason),
                                suggested.discarded().stream().map(SuggestedCodes.Discarded::reason))
                        .collect(Collectors.joining(" | ")))
                .contains(reason);
        assertThat(suggested.diagnoses().stream()
                        .flatMap(code -> code.question().stream())
                        .collect(Collectors.joining(" ")))
                .contains(question);
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("notes")
    void pointsAtTheWordsAndStaysInsideTheCodeSet(
            String rule, String codes, String discarded, String reason, String question, String note) {
        var sets = new CodeSets(Path.of("no such folder")).on(TODAY);
        String text = note.replace("\\n", "\n");

        for (var suggestion : SUGGEST.fromText(TODAY, text).diagnoses()) {
            assertThat(sets.billable(suggestion.code())).isPresent();
            assertThat(suggestion.evidence())
                    .isNotEmpty()
                    .allMatch(evidence -> evidence.utterance() == 0 && evidence.to() <= text.length());
        }
    }

    @Test
    void listsThePreventiveExaminationFirst() {
        var suggested = SUGGEST.fromText(TODAY, "Hypertension. Annual physical today.");

        assertThat(suggested.diagnoses().getFirst().code()).isEqualTo("Z00.00");
    }

    @Test
    void usesTheCodeOfTheDateOfService() {
        assertThat(codes(LocalDate.of(2021, 9, 30), "Low back pain.")).containsExactly("M54.5");
        assertThat(codes(TODAY, "Low back pain.")).containsExactly("M54.50");
    }

    @Test
    void codesAVaccineWithItsGiving() {
        var suggested = SUGGEST.fromText(TODAY, "Flu shot given today in the left arm.");

        assertThat(suggested.procedures().stream().map(CodeSuggestion::code)).contains("90656", "90471");
    }

    @Test
    void marksTheSideOfAJointInjection() {
        var suggested = SUGGEST.fromText(TODAY, "Right knee injection performed without complication.");

        assertThat(suggested.procedures())
                .filteredOn(code -> code.code().equals("20610"))
                .singleElement()
                .satisfies(code -> assertThat(code.modifiers()).containsExactly("RT"));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Hypertension.\nPHYSICAL EXAM\nLungs are clear.",
                "Hypertension.\nPatient Education and Counseling: Eat less salt.",
                "Hypertension. She does try to avoid eating late.",
                "Hypertension. Negative varus and valgus stress test."
            })
    void codesNoHeadingAndNoOtherWordThatLooksLikeATerm(String note) {
        assertThat(codes(TODAY, note)).containsExactly("I10");
    }

    @Test
    void putsTheHypertensiveCodeBeforeTheHeartFailure() {
        assertThat(codes(TODAY, "Congestive heart failure. Heart failure is worse. Hypertension."))
                .containsExactly("I11.0", "I50.9");
    }

    @Test
    void doesNotCodeAStudyThatWasDoneElsewhere() {
        assertThat(SUGGEST.fromText(TODAY, "An echocardiogram, obtained at an outside facility, was reviewed today.")
                        .procedures())
                .isEmpty();
    }

    @Test
    void saysNothingOfAnEmptyNote() {
        var suggested = SUGGEST.fromText(TODAY, "");

        assertThat(suggested.diagnoses()).isEmpty();
        assertThat(suggested.discarded()).isEmpty();
    }

    private static List<String> codes(LocalDate date, String note) {
        return SUGGEST.fromText(date, note).diagnoses().stream()
                .map(CodeSuggestion::code)
                .toList();
    }

    static Stream<Arguments> notes() throws IOException {
        var stream = Objects.requireNonNull(SuggestCodesFromTextTests.class.getResourceAsStream("notes.tsv"));
        try (var in = new BufferedReader(new InputStreamReader(stream, StandardCharsets.UTF_8))) {
            return in
                    .lines()
                    .filter(line -> !line.startsWith("#"))
                    .map(line -> Arguments.of((Object[]) line.split("\t", -1)))
                    .toList()
                    .stream();
        }
    }
}
