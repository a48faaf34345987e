package org.chartwright.nlp.llm;

import static com.github.tomakehurst.wiremock.client.WireMock.aResponse;
import static com.github.tomakehurst.wiremock.client.WireMock.anyUrl;
import static com.github.tomakehurst.wiremock.client.WireMock.containing;
import static com.github.tomakehurst.wiremock.client.WireMock.notContaining;
import static com.github.tomakehurst.wiremock.client.WireMock.postRequestedFor;
import static org.assertj.core.api.Assertions.assertThat;

import com.github.tomakehurst.wiremock.client.ResponseDefinitionBuilder;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import org.chartwright.nlp.code.CodeSuggestion;
import org.chartwright.nlp.code.SuggestedCodes;
import org.chartwright.nlp.code.SuggestedCodes.Discarded;
import org.chartwright.nlp.llm.LlmSettings.Provider;
import org.chartwright.nlp.transcript.Evidence;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What a language model may do to suggested codes, and what not. */
class LlmSecondLookTests extends ModelServer {

    static final SuggestedCodes CODES = new SuggestedCodes(
            List.of(code("R05.8", "Other specified cough"), code("R50.9", "Fever, unspecified")),
            List.of(),
            Optional.empty(),
            List.of(
                    code("J45.909", "Unspecified asthma"),
                    code("J40", "Bronchitis"),
                    code("J20.9", "Acute bronchitis")),
            List.of(new Discarded("chills", "denied", List.of())));

    @Test
    void aDroppedCodeIsSetAsideInSightAndCandidatesAreReordered() {
        var looked =
                looked(completion("{\"ranked\":[\"J20.9\",\"R05.8\",\"J40\"],\"dropped\":[\"R50.9\",\"J45.909\"]}"));

        assertThat(codes(looked.diagnoses())).containsExactly("R05.8");
        assertThat(codes(looked.candidates())).containsExactly("J20.9", "J40");
        assertThat(looked.discarded())
                .contains(new Discarded("chills", "denied", List.of()))
                .anySatisfy(discarded -> {
                    assertThat(discarded.text()).isEqualTo("R50.9 Fever, unspecified");
                    assertThat(discarded.reason()).isEqualTo("set aside by openai:test-model");
                    assertThat(discarded.evidence()).isNotEmpty();
                });
    }

    @Test
    void theOrderThatTheGuidelinesGiveStays() {
        var looked = looked(completion("{\"ranked\":[\"R50.9\",\"R05.8\"],\"dropped\":[]}"));

        assertThat(looked.diagnoses()).isEqualTo(CODES.diagnoses());
    }

    @Test
    void whatTheModelInventsOrForgetsChangesNothing() {
        var looked = looked(completion("{\"ranked\":[\"I10\",\"J20.9\"],\"dropped\":[\"E11.9\"]}"));

        assertThat(looked.diagnoses()).isEqualTo(CODES.diagnoses());
        assertThat(codes(looked.candidates())).containsExactly("J20.9", "J45.909", "J40");
        assertThat(looked.discarded()).isEqualTo(CODES.discarded());
    }

    @Test
    void whatIsBothRankedAndDroppedIsShown() {
        var looked = looked(completion("{\"ranked\":[\"R50.9\"],\"dropped\":[\"R50.9\"]}"));

        assertThat(looked.diagnoses()).isEqualTo(CODES.diagnoses());
    }

    @Test
    void theModelSeesTheWordsOfEachCodeAndNoName() {
        looked(completion("{\"ranked\":[],\"dropped\":[]}"));

        server.verify(
                1,
                postRequestedFor(anyUrl())
                        .withRequestBody(containing("J40 Bronchitis: [1]"))
                        .withRequestBody(containing("[1] patient: i have had a dry cough"))
                        .withRequestBody(notContaining("Anna"))
                        .withRequestBody(notContaining("Berg")));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "no JSON",
                "[]",
                "{\"ranked\":\"R05.8\",\"dropped\":[]}",
                "{\"ranked\":[\"R05.8\"]}",
                "[[[[[[[[[[[["
            })
    void anAnswerOfTheWrongFormChangesNothing(String answer) {
        assertThat(looked(completion(answer))).isEqualTo(CODES);
    }

    @ParameterizedTest
    @ValueSource(ints = {400, 401, 429, 500})
    void aServerThatFailsChangesNothing(int status) {
        answer(aResponse().withStatus(status).withBody("{}"));

        assertThat(secondLook(SHORT).at(CODES, VISIT)).isEqualTo(CODES);
    }

    @Test
    void aServerThatHangsIsNotWaitedFor() {
        answer(completion("{\"ranked\":[],\"dropped\":[\"R05.8\"]}").withFixedDelay(20_000));
        long began = System.nanoTime();

        assertThat(secondLook(SHORT).at(CODES, VISIT)).isEqualTo(CODES);

        assertThat(Duration.ofNanos(System.nanoTime() - began)).isLessThan(Duration.ofSeconds(10));
    }

    @Test
    void nobodyIsAskedWhereThereIsNoCode() {
        var none = new SuggestedCodes(List.of(), List.of(), Optional.empty(), List.of(), List.of());

        assertThat(secondLook(PATIENT).at(none, VISIT)).isEqualTo(none);

        server.verify(0, postRequestedFor(anyUrl()));
    }

    private SuggestedCodes looked(ResponseDefinitionBuilder response) {
        answer(response);
        return secondLook(PATIENT).at(CODES, VISIT);
    }

    private LlmSecondLook secondLook(Duration timeout) {
        return LlmSecondLook.open(settings(Provider.OPENAI, server.port(), timeout));
    }

    private static CodeSuggestion code(String code, String title) {
        return new CodeSuggestion(
                CodeSuggestion.System.ICD10CM, code, title, 0.5, "said", List.of(), List.of(new Evidence(1, 9, 20)));
    }

    private static List<String> codes(List<CodeSuggestion> suggestions) {
        return suggestions.stream().map(CodeSuggestion::code).toList();
    }
}
