package org.chartwright.templates;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.HashMap;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class QuestionnaireTests {

    @ParameterizedTest
    @CsvSource({
        "phq-9, Not at all, 0, minimal or none",
        "phq-9, Several days, 9, mild",
        "phq-9, More than half the days, 18, moderately severe",
        "phq-9, Nearly every day, 27, severe",
        "gad-7, Several days, 7, mild",
        "gad-7, More than half the days, 14, moderate",
        "gad-7, Nearly every day, 21, severe"
    })
    void addsUpTheAnswers(String form, String every, int sum, String meaning) {
        var score = form(form).score(all(form, every)).orElseThrow();

        assertThat(score.sum()).isEqualTo(sum);
        assertThat(score.meaning()).isEqualTo(meaning);
    }

    @Test
    void aFormWithAGapHasNoScore() {
        var answers = all("phq-9", "Several days");
        answers.remove("energy");

        assertThat(form("phq-9").score(answers)).isEmpty();
    }

    @Test
    void anyThoughtOfSelfHarmIsBroughtToAClinicianWhateverTheSum() {
        var answers = all("phq-9", "Not at all");
        answers.put("self-harm", "Several days");

        var score = form("phq-9").score(answers).orElseThrow();

        assertThat(score.sum()).isEqualTo(1);
        assertThat(score.alerts()).containsExactly("self-harm");
        assertThat(form("phq-9").alerts(Map.of("self-harm", "Nearly every day")))
                .containsExactly("self-harm");
    }

    @Test
    void nothingIsAddedUpWhereThereAreNoBands() {
        assertThat(form("general-intake").score(Map.of("tobacco", "Yes"))).isEmpty();
    }

    @Test
    void theDifficultyQuestionOfThePhq9DoesNotCount() {
        assertThat(form("phq-9").items()).hasSize(10);
        assertThat(form("phq-9")
                        .score(all("phq-9", "Several days"))
                        .orElseThrow()
                        .sum())
                .isEqualTo(9);
    }

    private static Map<String, String> all(String form, String answer) {
        var answers = new HashMap<String, String>();
        form(form).items().forEach(item -> answers.put(item.name(), answer));
        return answers;
    }

    private static Questionnaire form(String id) {
        return LibraryTests.SHIPPED.questionnaires().stream()
                .filter(form -> form.id().equals(id))
                .findFirst()
                .orElseThrow();
    }
}
