package org.chartwright.nlp.llm;

import static com.github.tomakehurst.wiremock.client.WireMock.aResponse;
import static com.github.tomakehurst.wiremock.client.WireMock.anyUrl;
import static com.github.tomakehurst.wiremock.client.WireMock.equalTo;
import static com.github.tomakehurst.wiremock.client.WireMock.matchingJsonPath;
import static com.github.tomakehurst.wiremock.client.WireMock.post;
import static com.github.tomakehurst.wiremock.client.WireMock.postRequestedFor;
import static org.assertj.core.api.Assertions.assertThat;
import static org.chartwright.nlp.llm.Streams.end;
import static org.chartwright.nlp.llm.Streams.streamed;
import static org.chartwright.nlp.llm.Streams.trouble;
import static org.chartwright.nlp.llm.Streams.whole;
import static org.chartwright.nlp.llm.Streams.words;

import com.github.tomakehurst.wiremock.client.ResponseDefinitionBuilder;
import com.github.tomakehurst.wiremock.stubbing.Scenario;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.CompletableFuture;
import org.chartwright.nlp.draft.NoteProgress;
import org.chartwright.nlp.llm.LlmSettings.Provider;
import org.chartwright.nlp.note.DraftNote;
import org.chartwright.nlp.note.Support;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

/** Answers that come word by word, and those that do not come to their end. */
class LlmStreamTests extends ModelServer {

    static final String HALF = GOOD.substring(0, GOOD.indexOf("She denies"));
    /** A quarter of it is how long a model may be silent. */
    static final Duration FOUR_SECONDS = Duration.ofSeconds(4);

    List<NoteProgress> told = new ArrayList<>();

    @ParameterizedTest
    @EnumSource
    void tellsHowManySentencesStandWhileTheModelWrites(Provider provider) {
        answer(streamed(provider, whole(provider, GOOD)).withChunkedDribbleDelay(20, 200));

        DraftNote note = draft(provider, server.port(), PATIENT);

        assertThat(note.engine()).isEqualTo(name(provider));
        assertThat(note.sentences()).hasSize(4).allMatch(sentence -> sentence.support() == Support.VERIFIED);
        assertThat(told).containsExactly(written(0), written(1), written(2), written(3), written(4));
        server.verify(1, postRequestedFor(anyUrl()).withRequestBody(matchingJsonPath("$.stream", equalTo("true"))));
    }

    @ParameterizedTest
    @EnumSource
    void aModelThatFallsSilentIsLeftAndItsServerNoticesAtOnce(Provider provider) throws Exception {
        try (var silent = SilentServer.after(provider, words(provider, HALF))) {
            long began = System.nanoTime();

            assertFellBack(draft(provider, silent.port(), FOUR_SECONDS), provider, "fell silent");

            assertThat(Duration.ofNanos(System.nanoTime() - began)).isLessThan(FOUR_SECONDS);
            assertThat(silent.left()).succeedsWithin(Duration.ofSeconds(2));
            assertThat(told).containsExactly(written(0), written(1));
        }
    }

    @ParameterizedTest
    @EnumSource
    void aModelThatStillReadsTheVisitIsWaitedForAsLongAsForTheWhole(Provider provider) throws Exception {
        String alive = provider == Provider.OLLAMA ? "" : ": alive\n\n";
        try (var reading = SilentServer.after(provider, alive)) {
            assertFellBack(draft(provider, reading.port(), SHORT), provider, "timed out");

            assertThat(reading.left()).succeedsWithin(Duration.ofSeconds(2));
        }
    }

    @Test
    void aServerThatDoesNotAnswerAtAllIsLeftToo() throws Exception {
        try (var silent = SilentServer.withoutAnswer()) {
            assertFellBack(draft(Provider.OPENAI, silent.port(), SHORT), Provider.OPENAI, "timed out");

            assertThat(silent.left()).succeedsWithin(Duration.ofSeconds(2));
        }
    }

    @Test
    void whoeverStopsTheDraftingStopsTheModel() throws Exception {
        try (var silent = SilentServer.after(Provider.OPENAI, words(Provider.OPENAI, HALF))) {
            var note = new CompletableFuture<DraftNote>();
            Thread drafting =
                    Thread.startVirtualThread(() -> note.complete(draft(Provider.OPENAI, silent.port(), PATIENT)));
            assertThat(silent.asked()).succeedsWithin(PATIENT);

            drafting.interrupt();

            assertThat(note).succeedsWithin(Duration.ofSeconds(2));
            assertFellBack(note.join(), Provider.OPENAI, "was stopped");
            assertThat(silent.left()).succeedsWithin(Duration.ofSeconds(2));
        }
    }

    @ParameterizedTest
    @EnumSource
    void nothingOfAnAnswerWhoseConnectionBreaksIsUsed(Provider provider) throws Exception {
        try (var gone = SilentServer.goneAfter(provider, words(provider, HALF))) {
            assertFellBack(draft(provider, gone.port(), PATIENT), provider, "broke off");
        }
    }

    @ParameterizedTest
    @EnumSource
    void nothingOfAnAnswerThatEndsInTheMiddleIsUsed(Provider provider) {
        answer(streamed(provider, words(provider, HALF)));

        assertFellBack(draft(provider, server.port(), PATIENT), provider, "broke off");
    }

    @ParameterizedTest
    @EnumSource
    void troubleToldInTheMiddleLeavesTheLocalDraftAndIsNotPassedOn(Provider provider) {
        answer(streamed(provider, words(provider, HALF) + trouble(provider) + end(provider, "stop")));

        assertFellBack(draft(provider, server.port(), PATIENT), provider, "broke off");
    }

    @ParameterizedTest
    @EnumSource
    void whatIsNoAnswerAtAllLeavesTheLocalDraft(Provider provider) {
        answer(aResponse().withHeader("Content-Type", "text/html").withBody("<html>\n\ndata: {dry cough\n\n</html>"));

        DraftNote note = draft(provider, server.port(), PATIENT);

        assertThat(note.engine()).startsWith("local (after " + name(provider)).doesNotContain("cough");
        assertThat(note.orders()).isEqualTo(LOCAL.orders());
    }

    @ParameterizedTest
    @CsvSource({"OPENAI,length", "OLLAMA,length", "ANTHROPIC,max_tokens"})
    void anAnswerThatWasCutOffLeavesTheLocalDraft(Provider provider, String why) {
        answer(streamed(provider, words(provider, GOOD) + end(provider, why)));

        assertFellBack(draft(provider, server.port(), PATIENT), provider, "was cut off");
    }

    @Test
    void anAnswerThatIsFilteredInTheMiddleLeavesTheLocalDraft() {
        answer(streamed(Provider.OPENAI, words(Provider.OPENAI, HALF) + end(Provider.OPENAI, "content_filter")));

        assertFellBack(draft(Provider.OPENAI, server.port(), PATIENT), Provider.OPENAI, "refused");
    }

    @Test
    void theCountBeginsAnewWhenTheModelIsAskedAgain() {
        server.stubFor(post(anyUrl())
                .inScenario("busy")
                .whenScenarioStateIs(Scenario.STARTED)
                .willReturn(aResponse().withStatus(529).withBody("{\"error\":{\"message\":\"later\"}}"))
                .willSetStateTo("ready"));
        server.stubFor(post(anyUrl())
                .inScenario("busy")
                .whenScenarioStateIs("ready")
                .willReturn(streamed(Provider.ANTHROPIC, whole(Provider.ANTHROPIC, GOOD))));

        assertThat(draft(Provider.ANTHROPIC, server.port(), PATIENT).engine()).isEqualTo("anthropic:test-model");
        assertThat(told).containsExactly(written(0), written(0), written(1), written(2), written(3), written(4));
    }

    @Test
    void aServerThatDoesNotStreamIsAskedForItsAnswerInOnePiece() {
        answer(completion(GOOD));

        DraftNote note = draft(Provider.OPENAI, server.port(), PATIENT);

        assertThat(note.engine()).isEqualTo("openai:test-model");
        assertThat(note.sentences()).hasSize(4);
        server.verify(1, postRequestedFor(anyUrl()).withRequestBody(matchingJsonPath("$.stream", equalTo("false"))));
    }

    @Test
    void soIsOneThatSpeaksAsAnthropicDoes() {
        answer(inOnePiece("""
                {"id":"m","type":"message","role":"assistant","model":"test-model","stop_reason":"end_turn",
                 "usage":{"input_tokens":1,"output_tokens":1},"content":[{"type":"text","text":%s}]}""".formatted(JSON.writeValueAsString(GOOD))));

        assertThat(draft(Provider.ANTHROPIC, server.port(), PATIENT).engine()).isEqualTo("anthropic:test-model");
    }

    @Test
    void oneThatSpeaksAsOllamaDoesAnswersInOneLine() {
        answer(inOnePiece("{\"model\":\"test-model\",\"message\":%s,\"done\":true,\"done_reason\":\"stop\"}"
                .formatted(message(GOOD))));

        assertThat(draft(Provider.OLLAMA, server.port(), PATIENT).engine()).isEqualTo("ollama:test-model");
        server.verify(1, postRequestedFor(anyUrl()));
    }

    private static ResponseDefinitionBuilder inOnePiece(String json) {
        return aResponse().withHeader("Content-Type", "application/json").withBody(json);
    }

    private static NoteProgress written(int sentences) {
        return new NoteProgress("test-model", sentences);
    }

    private static String name(Provider provider) {
        return provider.name().toLowerCase(Locale.ROOT) + ":test-model";
    }

    private DraftNote draft(Provider provider, int port, Duration timeout) {
        return LlmDrafter.open(settings(provider, port, timeout), visit -> LOCAL, GATE)
                .draft(VISIT, told::add);
    }

    private static void assertFellBack(DraftNote note, Provider provider, String why) {
        assertThat(note.engine()).isEqualTo("local (after %s %s)", name(provider), why);
        assertThat(note.sections()).isEqualTo(LOCAL.sections());
        assertThat(note.orders()).isEqualTo(LOCAL.orders());
    }
}
