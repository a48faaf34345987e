package org.chartwright.nlp.speech;

import static com.github.tomakehurst.wiremock.client.WireMock.aResponse;
import static com.github.tomakehurst.wiremock.client.WireMock.anyUrl;
import static com.github.tomakehurst.wiremock.client.WireMock.containing;
import static com.github.tomakehurst.wiremock.client.WireMock.equalTo;
import static com.github.tomakehurst.wiremock.client.WireMock.post;
import static com.github.tomakehurst.wiremock.client.WireMock.postRequestedFor;
import static com.github.tomakehurst.wiremock.client.WireMock.urlEqualTo;
import static com.github.tomakehurst.wiremock.core.WireMockConfiguration.options;
import static org.assertj.core.api.Assertions.assertThat;

import com.github.tomakehurst.wiremock.WireMockServer;
import com.github.tomakehurst.wiremock.client.ResponseDefinitionBuilder;
import com.github.tomakehurst.wiremock.http.Fault;
import com.github.tomakehurst.wiremock.stubbing.Scenario;
import java.net.URI;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** A speech server that answers well, badly, late or not at all. */
class SpeechServerTests {

    static final Duration NO_PAUSE = Duration.ofMillis(1);
    static final Duration LONG_REST = Duration.ofMinutes(1);

    /** A second of quiet, two of voice, a second of quiet: one piece. */
    static final short[] SPEECH = Sounds.join(Sounds.silence(1), Sounds.tone(2), Sounds.silence(1));

    static final String CHEST_PAIN = """
            {"text":"Chest pain.","words":[{"word":"Chest","start":0.5,"end":0.9},{"word":" pain.","start":1.0,"end":1.5}],
             "segments":[{"start":0,"end":2.5,"avg_logprob":-0.1,"no_speech_prob":0.01,"compression_ratio":1.1}]}
            """;

    WireMockServer server = new WireMockServer(options().dynamicPort());
    int heardLocally;

    @BeforeEach
    void start() {
        server.start();
    }

    @AfterEach
    void stop() {
        server.stop();
    }

    @Test
    void givesTheServersWordsAtTheirTimesInTheRecording() {
        answer(json(CHEST_PAIN));

        var words = heard(Sounds.join(SPEECH, Sounds.silence(6), SPEECH));

        assertThat(texts(words)).containsExactly("chest", "pain", "chest", "pain");
        assertThat(words.getFirst().start()).isBetween(Duration.ofMillis(1000), Duration.ofMillis(1700));
        assertThat(words.get(2).start().minus(words.getFirst().start()))
                .as("ten seconds later, of which the server never heard the quiet ones")
                .isBetween(Duration.ofMillis(9900), Duration.ofMillis(10_100));
        assertThat(words.getFirst().confidence()).isBetween(0.90, 0.91);
        assertThat(heardLocally).isZero();
        server.verify(
                2,
                postRequestedFor(urlEqualTo("/v1/audio/transcriptions"))
                        .withHeader("Authorization", equalTo("Bearer secret-key"))
                        .withRequestBody(containing("name=\"model\"\r\n\r\nwhisper-test"))
                        .withRequestBody(containing("verbose_json"))
                        .withRequestBody(containing("RIFF")));
    }

    @Test
    void sendsNoSilence() {
        answer(json(CHEST_PAIN));

        assertThat(heard(Sounds.silence(20))).isEmpty();

        server.verify(0, postRequestedFor(anyUrl()));
    }

    @Test
    void triesAgainWhereTheServerIsBusyOrBreaksOff() {
        first(aResponse().withStatus(429).withHeader("Retry-After", "0"), "busy");
        then("busy", aResponse().withFault(Fault.CONNECTION_RESET_BY_PEER), "broken");
        then("broken", json(CHEST_PAIN), "well");

        assertThat(texts(heard(SPEECH))).containsExactly("chest", "pain");
        assertThat(heardLocally).isZero();
    }

    @ParameterizedTest
    @ValueSource(ints = {429, 500, 503})
    void hearsLocallyWhatTheServerRefusesThreeTimesAndLeavesItAloneThen(int status) {
        answer(aResponse().withStatus(status));

        assertThat(texts(heard(Sounds.join(SPEECH, SPEECH)))).containsExactly("local", "local");

        server.verify(3, postRequestedFor(anyUrl()));
    }

    @ParameterizedTest
    @ValueSource(ints = {301, 302, 400, 401, 404, 413})
    void hearsLocallyAtOnceWhatASecondTryCannotChange(int status) {
        answer(aResponse().withStatus(status).withHeader("Location", "/elsewhere"));

        assertThat(texts(heard(SPEECH))).containsExactly("local");

        server.verify(1, postRequestedFor(anyUrl()));
    }

    @Test
    void hearsLocallyWhatTheServerDoesNotAnswerInTime() {
        answer(json(CHEST_PAIN).withFixedDelay(20_000));
        assertHeardLocallySoon();
        answer(json(CHEST_PAIN).withChunkedDribbleDelay(20, 20_000));
        assertHeardLocallySoon();
    }

    @Test
    void hearsLocallyWhereNoServerListens() {
        server.stop();

        assertThat(texts(heard(SPEECH))).containsExactly("local");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "<html>Sign in</html>",
                "[]",
                "{}",
                "{\"text\":7}",
                "{\"text\":\"no times of words\"}",
                "{\"text\":\"pain\",\"words\":[{\"word\":\"pain\"}]}",
                "{\"text\":\"pain\",\"words\":[{\"word\":\"pain\",\"start\":2,\"end\":1}]}",
                "{\"text\":\"pain\",\"words\":[{\"word\":\"pain\",\"start\":-5,\"end\":1}]}",
                "{\"text\":\"pain\",\"words\":[{\"word\":null,\"start\":0,\"end\":1}]}",
                "{\"text\":\"pain\",\"words\":\"pain\"}",
                "{\"text\":\"pain\",\"words\":[{\"word\":\"pain\",\"start\":0.5,\"e",
            })
    void hearsLocallyWhereTheAnswerIsGarbage(String body) {
        answer(json(body));

        assertThat(texts(heard(SPEECH))).containsExactly("local");
    }

    @Test
    void dropsWordsThatTheServerPutsWhereNobodySpeaks() {
        answer(json("""
                {"text":"Chest pain. Goodbye.","words":[{"word":"Chest","start":0.5,"end":0.9},
                 {"word":"pain.","start":1.0,"end":1.5},{"word":"Goodbye.","start":2.85,"end":2.9}]}
                """));

        assertThat(texts(heard(SPEECH))).containsExactly("chest", "pain");
        assertThat(heardLocally).isZero();
    }

    @Test
    void dropsASegmentThatTheServerItselfTakesForSilence() {
        answer(json("""
                {"text":"Chest pain. Bye.","words":[{"word":"Chest","start":0.5,"end":0.9},
                 {"word":"Bye.","start":1.8,"end":2.0}],
                 "segments":[{"start":0,"end":1.5,"avg_logprob":-0.2,"no_speech_prob":0.1},
                  {"start":1.5,"end":2.5,"avg_logprob":-1.4,"no_speech_prob":0.8}]}
                """));

        assertThat(texts(heard(SPEECH))).containsExactly("chest");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Thank you for watching!",
                "no no no no no no",
                "I am, I am, I am, I am, I am,",
                "a b c d e f g h i j k l m n o p q r s t u v w x y z",
                ""
            })
    void asksTheLocalRecogniserAboutWhatTheServerLikelyInvented(String text) {
        var words = new ArrayList<String>();
        for (String word : text.isEmpty() ? new String[0] : text.split(" ")) {
            words.add("{\"word\":\"%s\",\"start\":0.5,\"end\":1.5}".formatted(word));
        }
        answer(json("{\"text\":\"%s\",\"words\":[%s]}".formatted(text, String.join(",", words))));

        assertThat(texts(heard(Sounds.join(Sounds.silence(1), Sounds.tone(3), Sounds.silence(1)))))
                .containsExactly("local");
    }

    @Test
    void asksTheLocalRecogniserWhereTheServerRepeatedItself() {
        answer(json(CHEST_PAIN.replace("1.1", "3.7")));

        assertThat(texts(heard(SPEECH))).containsExactly("local");
    }

    @Test
    void cutsSpeechThatKnowsNoPauseIntoPiecesThatTheServerTakes() {
        answer(json(CHEST_PAIN));

        heard(Sounds.join(Sounds.silence(1), Sounds.tone(70), Sounds.silence(1)));

        assertThat(server.getAllServeEvents())
                .hasSizeBetween(3, 4)
                .allSatisfy(event ->
                        assertThat(event.getRequest().getBody().length).isLessThan(30 * 2 * Recogniser.SAMPLE_RATE));
    }

    private void assertHeardLocallySoon() {
        long began = System.nanoTime();
        assertThat(texts(heard(SPEECH))).containsExactly("local");
        assertThat(Duration.ofNanos(System.nanoTime() - began)).isLessThan(Duration.ofSeconds(15));
    }

    private List<SpeechEvent.Heard> heard(short[] sound) {
        var settings = new SpeechServerSettings(
                URI.create(server.isRunning() ? server.baseUrl() + "/v1" : "http://localhost:1/v1"),
                "whisper-test",
                Optional.of("secret-key"),
                "en",
                Duration.ofSeconds(3));
        var ask = new AskSpeechServer(settings, NO_PAUSE, LONG_REST);
        var words = new ArrayList<SpeechEvent.Heard>();
        try (var recogniser = new Recogniser(0, new ServerDecoder(ask::about, this::local))) {
            var events = new ArrayList<>(recogniser.accept(sound));
            events.addAll(recogniser.finish());
            for (var event : events) {
                words.addAll(((SpeechEvent.Final) event).words());
            }
        }
        return words;
    }

    private List<SpeechEvent.Heard> local(short[] sound) {
        heardLocally++;
        return List.of(new SpeechEvent.Heard("local", Duration.ofMillis(500), Duration.ofMillis(900), 1));
    }

    private static List<String> texts(List<SpeechEvent.Heard> words) {
        return words.stream().map(SpeechEvent.Heard::text).toList();
    }

    private static ResponseDefinitionBuilder json(String body) {
        return aResponse().withHeader("Content-Type", "application/json").withBody(body);
    }

    private void answer(ResponseDefinitionBuilder response) {
        server.stubFor(post(anyUrl()).willReturn(response));
    }

    private void first(ResponseDefinitionBuilder response, String next) {
        then(Scenario.STARTED, response, next);
    }

    private void then(String state, ResponseDefinitionBuilder response, String next) {
        server.stubFor(post(anyUrl())
                .inScenario("server")
                .whenScenarioStateIs(state)
                .willReturn(response)
                .willSetStateTo(next));
    }
}
