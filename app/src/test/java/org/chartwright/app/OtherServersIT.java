package org.chartwright.app;

import static com.github.tomakehurst.wiremock.client.WireMock.aResponse;
import static com.github.tomakehurst.wiremock.client.WireMock.okJson;
import static com.github.tomakehurst.wiremock.client.WireMock.post;
import static com.github.tomakehurst.wiremock.client.WireMock.urlEqualTo;
import static com.github.tomakehurst.wiremock.core.WireMockConfiguration.options;
import static org.assertj.core.api.Assertions.assertThat;

import com.github.tomakehurst.wiremock.WireMockServer;
import com.github.tomakehurst.wiremock.stubbing.Scenario;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.springframework.test.context.DynamicPropertyRegistry;
import org.springframework.test.context.DynamicPropertySource;

/** Speech is recognised and notes are written by servers elsewhere, as long as they do it. */
class OtherServersIT extends RunningService {

    static final String HEARD = "/v1/audio/transcriptions";
    static final WireMockServer SERVER = new WireMockServer(options().dynamicPort());

    static final String SENTENCE = "{\"text\":\"%s\",\"label\":\"\",\"utterances\":[1],\"quotes\":[\"chest pain\"]}";

    @DynamicPropertySource
    static void server(DynamicPropertyRegistry properties) {
        SERVER.start();
        properties.add("chartwright.speech.external.base-url", () -> SERVER.baseUrl() + "/v1");
        properties.add("chartwright.speech.external.model", () -> "whisper-test");
        properties.add("chartwright.llm.provider", () -> "openai");
        properties.add("chartwright.llm.base-url", () -> SERVER.baseUrl() + "/v1");
        properties.add("chartwright.llm.model", () -> "writer-test");
    }

    @AfterAll
    static void stop() {
        SERVER.stop();
    }

    @AfterEach
    void forget() {
        SERVER.resetAll();
    }

    @Test
    void theLocalRecogniserHearsWhatTheServerDoesNot() {
        SERVER.stubFor(post(urlEqualTo(HEARD))
                .inScenario("server")
                .whenScenarioStateIs(Scenario.STARTED)
                .willReturn(okJson("""
                        {"text":"Served words.","words":[{"word":"Served","start":0.6,"end":0.8},
                         {"word":"words.","start":0.8,"end":1.1}]}
                        """))
                .willSetStateTo("gone"));
        SERVER.stubFor(post(urlEqualTo(HEARD))
                .inScenario("server")
                .whenScenarioStateIs("gone")
                .willReturn(aResponse().withStatus(503)));
        var visit = service.visit();
        Recorder.of(service, visit).configured().play(VISIT).end().farewell();

        await(() -> status(visit).equals("DRAFTED"));

        assertThat(service.get("/api/encounters/" + visit + "/transcript").body())
                .contains("Served words")
                .contains("chest pain");
        assertThat(service.get("/encounters/" + visit).body())
                .contains("Drafted by local (after openai:writer-test did not accept the request)");
    }

    @Test
    void whoWatchesIsToldHowFarTheLanguageModelIsAndNothingOfItsText() {
        SERVER.stubFor(post(urlEqualTo("/v1/chat/completions"))
                .willReturn(aResponse()
                        .withHeader("Content-Type", "text/event-stream")
                        .withBody(saying("{\"sections\":[{\"section\":\"history-of-present-illness\",\"sentences\":[")
                                + saying(SENTENCE.formatted("The patient has had chest pain since yesterday."))
                                + saying("," + SENTENCE.formatted("The patient has had a cough since yesterday."))
                                + saying("]}]}")
                                + "data: {\"choices\":[{\"index\":0,\"delta\":{},\"finish_reason\":\"stop\"}]}\n\n"
                                + "data: [DONE]\n\n")
                        .withChunkedDribbleDelay(20, 400)));
        var visit = service.visit();
        var events = watch(visit);
        Recorder.of(service, visit).configured().play(VISIT).end().farewell();

        await(() -> status(visit).equals("DRAFTED"));

        assertThat(events.stream().filter(line -> line.contains("writer-test")))
                .containsExactly(
                        "data:{\"model\":\"writer-test\",\"sentences\":0}",
                        "data:{\"model\":\"writer-test\",\"sentences\":1}",
                        "data:{\"model\":\"writer-test\",\"sentences\":2}");
        assertThat(events).contains("event:writing").noneMatch(line -> line.contains("The patient has had"));
        assertThat(service.get("/api/encounters/" + visit + "/draft").body())
                .contains("The patient has had chest pain since yesterday.");
        assertThat(service.get("/encounters/" + visit).body()).contains("Drafted by openai:writer-test");
    }

    private static String saying(String words) {
        return "data: {\"choices\":[{\"index\":0,\"delta\":{\"content\":%s}}]}\n\n"
                .formatted(Service.JSON.writeValueAsString(words));
    }
}
