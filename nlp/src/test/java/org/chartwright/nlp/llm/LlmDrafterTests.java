package org.chartwright.nlp.llm;

import static com.github.tomakehurst.wiremock.client.WireMock.aResponse;
import static com.github.tomakehurst.wiremock.client.WireMock.anyUrl;
import static com.github.tomakehurst.wiremock.client.WireMock.containing;
import static com.github.tomakehurst.wiremock.client.WireMock.equalTo;
import static com.github.tomakehurst.wiremock.client.WireMock.matchingJsonPath;
import static com.github.tomakehurst.wiremock.client.WireMock.notContaining;
import static com.github.tomakehurst.wiremock.client.WireMock.post;
import static com.github.tomakehurst.wiremock.client.WireMock.postRequestedFor;
import static com.github.tomakehurst.wiremock.core.WireMockConfiguration.options;
import static org.assertj.core.api.Assertions.assertThat;

import com.github.tomakehurst.wiremock.WireMockServer;
import com.github.tomakehurst.wiremock.client.ResponseDefinitionBuilder;
import com.github.tomakehurst.wiremock.http.Fault;
import com.github.tomakehurst.wiremock.stubbing.Scenario;
import java.net.URI;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import org.chartwright.models.ModelStore;
import org.chartwright.nlp.Visit;
import org.chartwright.nlp.draft.DraftNote;
import org.chartwright.nlp.draft.Drafter;
import org.chartwright.nlp.draft.EvidenceGate;
import org.chartwright.nlp.draft.Order;
import org.chartwright.nlp.draft.Section;
import org.chartwright.nlp.draft.Sentence;
import org.chartwright.nlp.draft.Support;
import org.chartwright.nlp.draft.Visits;
import org.chartwright.nlp.llm.LlmSettings.Provider;
import org.chartwright.nlp.transcript.Evidence;
import org.chartwright.templates.SectionKind;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import tools.jackson.databind.json.JsonMapper;

class LlmDrafterTests {

    static final EvidenceGate GATE = EvidenceGate.open(new ModelStore(Path.of("target", "no-models")));
    static final Duration PATIENT = Duration.ofSeconds(30);
    static final Duration SHORT = Duration.ofSeconds(1);
    static final JsonMapper JSON = JsonMapper.shared();

    static final Visit VISIT = Visits.visit(
            "d: what brings you in today?",
            "p: i have had a dry cough for three weeks.",
            "d: any fever?",
            "p: no.",
            "d: your blood pressure is one twenty over eighty. the lungs are clear.",
            "d: i will start you on albuterol.");

    static final String GOOD = """
            {"sections":[
              {"section":"history-of-present-illness","sentences":[
                {"text":"The patient has had a dry cough for three weeks.","label":"","utterances":[1],
                 "quotes":["a dry cough for three weeks"]},
                {"text":"She denies fever.","label":"","utterances":[2,3],"quotes":["any fever","no"]}]},
              {"section":"physical-exam","sentences":[
                {"text":"The lungs are clear.","label":"Lungs","utterances":[4],"quotes":["the lungs are clear"]}]},
              {"section":"assessment-and-plan","sentences":[
                {"text":"Start albuterol.","label":"Cough","utterances":[5],"quotes":[]}]}]}
            """;

    WireMockServer server = new WireMockServer(options().dynamicPort());

    @BeforeEach
    void start() {
        server.start();
    }

    @AfterEach
    void stop() {
        server.stop();
    }

    @Test
    void draftsWithEvidenceWhereTheModelQuotesWhatWasSaid() {
        answer(completion(GOOD));

        DraftNote note = drafter(Provider.OPENAI).draft(VISIT);

        assertThat(note.engine()).isEqualTo("openai:test-model");
        assertThat(note.sections().stream().map(Section::kind))
                .containsExactly(
                        SectionKind.HISTORY_OF_PRESENT_ILLNESS,
                        SectionKind.PHYSICAL_EXAM,
                        SectionKind.ASSESSMENT_AND_PLAN);
        assertThat(note.sentences()).allMatch(sentence -> sentence.support() == Support.VERIFIED);
        assertThat(quotes(note.sentences().get(1))).containsExactly("any fever", "no");
        assertThat(quotes(note.sentences().getFirst())).contains("a dry cough for three weeks");
        assertThat(note.sections().getLast().blocks().getFirst().label()).isEqualTo("Cough");
        assertThat(note.orders()).isEqualTo(LOCAL.orders());
    }

    @Test
    void asksForTheTemplatesSectionsAndKeepsTheNameAtHome() {
        answer(completion(GOOD));

        drafter(Provider.OPENAI).draft(VISIT);

        server.verify(
                1,
                postRequestedFor(anyUrl())
                        .withHeader("Authorization", equalTo("Bearer secret-key"))
                        .withRequestBody(matchingJsonPath("$.response_format.json_schema.strict", equalTo("true")))
                        .withRequestBody(containing("[1] patient: i have had a dry cough"))
                        .withRequestBody(containing("physical-exam"))
                        .withRequestBody(notContaining("Anna"))
                        .withRequestBody(notContaining("Berg")));
    }

    @Test
    void anInventedDrugIsCaughtByTheGate() {
        answer(completion(GOOD.replace("Start albuterol.", "Start albuterol and amoxicillin.")));

        Sentence plan = drafter(Provider.OPENAI).draft(VISIT).sentences().getLast();

        assertThat(plan.support()).isEqualTo(Support.UNSUPPORTED);
        assertThat(plan.doubts()).anyMatch(doubt -> doubt.contains("amoxicillin"));
    }

    @Test
    void anInventedNumberIsCaughtByTheGate() {
        answer(completion(GOOD.replace("cough for three weeks.\"", "cough for 7 weeks.\"")));

        assertThat(drafter(Provider.OPENAI).draft(VISIT).sentences().getFirst().support())
                .isEqualTo(Support.UNSUPPORTED);
    }

    @Test
    void aSentenceWhoseEvidenceCannotBeFoundIsUnsupported() {
        answer(
                completion(
                        GOOD.replace(
                                "{\"text\":\"She denies fever.\",\"label\":\"\",\"utterances\":[2,3],\"quotes\":[\"any fever\",\"no\"]}",
                                "{\"text\":\"Walks two miles daily.\",\"label\":\"\",\"utterances\":[1,999],\"quotes\":[\"walk two miles\"]}")));

        Sentence walks = drafter(Provider.OPENAI).draft(VISIT).sentences().get(1);

        assertThat(walks.support()).isEqualTo(Support.UNSUPPORTED);
        assertThat(walks.evidence()).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "I have written the note for you: the patient coughs.",
                "{\"sections\":\"none\"}",
                "{\"sections\":[{\"section\":\"horoscope\",\"sentences\":[]}]}",
                "{\"sections\":[{\"section\":\"physical-exam\",\"sentences\":[{\"text\":\"\",\"utterances\":[1]}]}]}",
                "{\"sections\":[{\"section\":\"physical-exam\",\"sentences\":[{\"text\":\"Clear.\"}]}]}",
                "{\"sections\":[[[[[[[[[[[[[[[[]]]]]]]]]]]]]]]]}",
                "{\"sections\":[{\"section\":\"physical-exam\",\"sen"
            })
    void anAnswerOfTheWrongFormLeavesTheLocalDraft(String content) {
        answer(completion(content));

        assertFellBack("gave an answer of the wrong form");
    }

    @Test
    void aRefusalLeavesTheLocalDraft() {
        answer(completionWith(
                "{\"role\":\"assistant\",\"content\":null,\"refusal\":\"I cannot help with that.\"}", "stop"));

        assertFellBack("refused");
    }

    @Test
    void aFilteredAnswerLeavesTheLocalDraft() {
        answer(completionWith("{\"role\":\"assistant\",\"content\":\"\"}", "content_filter"));

        assertFellBack("refused");
    }

    @Test
    void anAnswerThatWasCutOffLeavesTheLocalDraft() {
        answer(completionWith(message(GOOD), "length"));

        assertFellBack("was cut off");
    }

    @ParameterizedTest
    @ValueSource(ints = {429, 500, 503})
    void triesAgainWhenTheServerIsBusyOrBroken(int status) {
        server.stubFor(post(anyUrl())
                .inScenario("busy")
                .whenScenarioStateIs(Scenario.STARTED)
                .willReturn(aResponse().withStatus(status).withBody("{\"error\":{\"message\":\"later\"}}"))
                .willSetStateTo("ready"));
        server.stubFor(
                post(anyUrl()).inScenario("busy").whenScenarioStateIs("ready").willReturn(completion(GOOD)));

        assertThat(drafter(Provider.OPENAI).draft(VISIT).engine()).isEqualTo("openai:test-model");
        server.verify(2, postRequestedFor(anyUrl()));
    }

    @ParameterizedTest
    @ValueSource(ints = {429, 500})
    void givesUpWithinTheTimeOutWhenTheServerStaysSo(int status) {
        answer(aResponse().withStatus(status).withBody("dry cough for three weeks"));

        assertFellBack(status == 429 ? "had too many requests" : "had a server error", SHORT);
    }

    @Test
    void aWrongKeyIsNotTriedAgain() {
        answer(aResponse().withStatus(401).withBody("{\"error\":{\"message\":\"secret-key\"}}"));

        assertFellBack("did not accept the key");
        server.verify(1, postRequestedFor(anyUrl()));
    }

    @Test
    void aServerThatHangsIsLeftAtTheTimeOut() {
        answer(completion(GOOD).withFixedDelay(20_000));

        assertFellBack("timed out", SHORT);
    }

    @Test
    void aServerThatDribblesIsLeftAtTheTimeOut() {
        answer(completion(GOOD).withChunkedDribbleDelay(50, 20_000));

        assertFellBack("timed out", SHORT);
    }

    @Test
    void aBrokenConnectionLeavesTheLocalDraft() {
        answer(aResponse().withFault(Fault.CONNECTION_RESET_BY_PEER));

        assertFellBack("could not be reached");
    }

    @Test
    void nobodyListeningLeavesTheLocalDraft() {
        int port = server.port();
        server.stop();

        DraftNote note = LlmDrafter.open(settings(Provider.OPENAI, port, PATIENT), visit -> LOCAL, GATE)
                .draft(VISIT);

        assertThat(note.engine()).isEqualTo("local (after openai:test-model could not be reached)");
    }

    @Test
    void draftsWithOllama() {
        answer(aResponse()
                .withHeader("Content-Type", "application/json")
                .withBody("{\"model\":\"test-model\",\"message\":%s,\"done\":true,\"done_reason\":\"stop\"}"
                        .formatted(message(GOOD))));

        DraftNote note = drafter(Provider.OLLAMA).draft(VISIT);

        assertThat(note.engine()).isEqualTo("ollama:test-model");
        assertThat(note.sentences()).hasSize(4).allMatch(sentence -> sentence.support() == Support.VERIFIED);
    }

    @Test
    void draftsWithAnthropic() {
        answer(aResponse().withHeader("Content-Type", "application/json").withBody("""
                        {"id":"m","type":"message","role":"assistant","model":"test-model","stop_reason":"end_turn",
                         "usage":{"input_tokens":1,"output_tokens":1},"content":[{"type":"text","text":%s}]}""".formatted(
                        JSON.writeValueAsString("```json\n" + GOOD + "\n```"))));

        DraftNote note = drafter(Provider.ANTHROPIC).draft(VISIT);

        assertThat(note.engine()).isEqualTo("anthropic:test-model");
        assertThat(note.sentences()).hasSize(4);
    }

    @Test
    void asksNothingWhenNothingWasSaid() {
        assertThat(drafter(Provider.OPENAI).draft(Visits.visit("d: ")).engine()).isEqualTo("local");
        server.verify(0, postRequestedFor(anyUrl()));
    }

    static final DraftNote LOCAL = new DraftNote(
            "soap@1",
            "local",
            List.of(),
            List.of(),
            List.of(new Order(Order.Type.MEDICATION, "albuterol", "", List.of(new Evidence(5, 0, 5)))),
            List.of());

    void assertFellBack(String why) {
        assertFellBack(why, PATIENT);
    }

    void assertFellBack(String why, Duration timeout) {
        long began = System.nanoTime();

        DraftNote note = LlmDrafter.open(settings(Provider.OPENAI, server.port(), timeout), visit -> LOCAL, GATE)
                .draft(VISIT);

        assertThat(note.engine()).isEqualTo("local (after openai:test-model %s)", why);
        assertThat(note.orders()).isEqualTo(LOCAL.orders());
        assertThat(Duration.ofNanos(System.nanoTime() - began)).isLessThan(timeout.plusSeconds(5));
    }

    void answer(ResponseDefinitionBuilder response) {
        server.stubFor(post(anyUrl()).willReturn(response));
    }

    Drafter drafter(Provider provider) {
        return LlmDrafter.open(settings(provider, server.port(), PATIENT), visit -> LOCAL, GATE);
    }

    static LlmSettings settings(Provider provider, int port, Duration timeout) {
        return new LlmSettings(
                provider,
                URI.create("http://localhost:" + port + "/v1"),
                "test-model",
                Optional.of("secret-key"),
                timeout);
    }

    static List<String> quotes(Sentence sentence) {
        return sentence.evidence().stream().map(VISIT.transcript()::quote).toList();
    }

    static ResponseDefinitionBuilder completion(String content) {
        return completionWith(message(content), "stop");
    }

    static ResponseDefinitionBuilder completionWith(String message, String finishReason) {
        return aResponse().withHeader("Content-Type", "application/json").withBody("""
                        {"id":"x","object":"chat.completion","created":1,"model":"test-model",
                         "choices":[{"index":0,"message":%s,"finish_reason":"%s"}]}""".formatted(
                        message, finishReason));
    }

    static String message(String content) {
        return "{\"role\":\"assistant\",\"content\":%s}".formatted(JSON.writeValueAsString(content));
    }
}
