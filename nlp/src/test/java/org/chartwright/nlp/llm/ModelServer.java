package org.chartwright.nlp.llm;

import static com.github.tomakehurst.wiremock.client.WireMock.aResponse;
import static com.github.tomakehurst.wiremock.client.WireMock.anyUrl;
import static com.github.tomakehurst.wiremock.client.WireMock.post;
import static com.github.tomakehurst.wiremock.core.WireMockConfiguration.options;
import static org.assertj.core.api.Assertions.assertThat;

import com.github.tomakehurst.wiremock.WireMockServer;
import com.github.tomakehurst.wiremock.client.ResponseDefinitionBuilder;
import java.net.URI;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import org.chartwright.models.ModelStore;
import org.chartwright.nlp.Visit;
import org.chartwright.nlp.draft.Drafter;
import org.chartwright.nlp.draft.Visits;
import org.chartwright.nlp.gate.EvidenceGate;
import org.chartwright.nlp.llm.LlmSettings.Provider;
import org.chartwright.nlp.note.DraftNote;
import org.chartwright.nlp.note.Order;
import org.chartwright.nlp.transcript.Evidence;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import tools.jackson.databind.json.JsonMapper;

/** A server of a language model that answers what a test wants. */
abstract class ModelServer {

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

    static final DraftNote LOCAL = new DraftNote(
            "soap@1",
            "local",
            List.of(),
            List.of(),
            List.of(new Order(Order.Type.MEDICATION, "albuterol", "", List.of(new Evidence(5, 0, 5)))),
            List.of());

    void answer(ResponseDefinitionBuilder response) {
        server.stubFor(post(anyUrl()).willReturn(response));
    }

    static LlmSettings settings(Provider provider, int port, Duration timeout) {
        return new LlmSettings(
                provider,
                URI.create("http://localhost:" + port + "/v1"),
                "test-model",
                Optional.of("secret-key"),
                timeout,
                false);
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

    Drafter drafter(Provider provider) {
        return LlmDrafter.open(settings(provider, server.port(), PATIENT), visit -> LOCAL, GATE);
    }
}
