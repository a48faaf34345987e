package org.chartwright.nlp.llm;

import static com.github.tomakehurst.wiremock.client.WireMock.aResponse;
import static com.github.tomakehurst.wiremock.client.WireMock.anyUrl;
import static com.github.tomakehurst.wiremock.client.WireMock.post;
import static com.github.tomakehurst.wiremock.client.WireMock.postRequestedFor;
import static org.assertj.core.api.Assertions.assertThat;
import static org.chartwright.nlp.llm.Streams.chunk;
import static org.chartwright.nlp.llm.Streams.end;
import static org.chartwright.nlp.llm.Streams.streamed;

import com.github.tomakehurst.wiremock.http.Fault;
import com.github.tomakehurst.wiremock.stubbing.Scenario;
import java.time.Duration;
import org.chartwright.nlp.llm.LlmSettings.Provider;
import org.chartwright.nlp.note.DraftNote;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Whatever a language model or its server does wrong leaves the local draft, and says so. */
class LlmFailureTests extends ModelServer {

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
        answer(streamed(content));

        assertFellBack("gave an answer of the wrong form");
    }

    @Test
    void aRefusalLeavesTheLocalDraft() {
        answer(streamed(
                Provider.OPENAI,
                chunk("{\"role\":\"assistant\",\"refusal\":\"I cannot help with that.\"}", "null")
                        + end(Provider.OPENAI, "stop")));

        assertFellBack("refused");
    }

    @Test
    void aFilteredAnswerLeavesTheLocalDraft() {
        answer(streamed(Provider.OPENAI, end(Provider.OPENAI, "content_filter")));

        assertFellBack("refused");
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
                post(anyUrl()).inScenario("busy").whenScenarioStateIs("ready").willReturn(streamed(GOOD)));

        assertThat(drafter(Provider.OPENAI).draft(VISIT).engine()).isEqualTo("openai:test-model");
        server.verify(2, postRequestedFor(anyUrl()));
    }

    @ParameterizedTest
    @ValueSource(ints = {429, 500})
    void givesUpWithinTheTimeOutWhenTheServerStaysSo(int status) {
        answer(aResponse().withStatus(status).withBody("dry cough for three weeks"));

        // the third answer comes after 0.9 s, a fourth would come too late: more than a second for a busy machine
        assertFellBack(status == 429 ? "had too many requests" : "had a server error", Duration.ofSeconds(2));
    }

    @Test
    void aWrongKeyIsNotTriedAgain() {
        answer(aResponse().withStatus(401).withBody("{\"error\":{\"message\":\"secret-key\"}}"));

        assertFellBack("did not accept the key");
        server.verify(1, postRequestedFor(anyUrl()));
    }

    @Test
    void aServerThatHangsIsLeftAtTheTimeOut() {
        answer(streamed(GOOD).withFixedDelay(20_000));

        assertFellBack("timed out", SHORT);
    }

    @Test
    void aServerThatDribblesIsLeftAtTheTimeOut() {
        answer(streamed(GOOD).withChunkedDribbleDelay(50, 20_000));

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
}
