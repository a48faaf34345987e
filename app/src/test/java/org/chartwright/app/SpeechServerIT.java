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
import org.junit.jupiter.api.Test;
import org.springframework.test.context.DynamicPropertyRegistry;
import org.springframework.test.context.DynamicPropertySource;

/** Speech is recognised by a server that hears the first piece and is gone for the next. */
class SpeechServerIT extends RunningService {

    static final String HEARD = "/v1/audio/transcriptions";
    static final WireMockServer SERVER = new WireMockServer(options().dynamicPort());

    @DynamicPropertySource
    static void server(DynamicPropertyRegistry properties) {
        SERVER.start();
        properties.add("chartwright.speech.external.base-url", () -> SERVER.baseUrl() + "/v1");
        properties.add("chartwright.speech.external.model", () -> "whisper-test");
    }

    @AfterAll
    static void stop() {
        SERVER.stop();
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
    }
}
