package org.chartwright.nlp.llm;

import static com.github.tomakehurst.wiremock.client.WireMock.aResponse;

import com.github.tomakehurst.wiremock.client.ResponseDefinitionBuilder;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.chartwright.nlp.llm.LlmSettings.Provider;

/** What the servers of each provider send while they answer, one event after the other. */
final class Streams {

    /** Characters that a model says at once. */
    private static final int WORD = 7;

    private Streams() {}

    static ResponseDefinitionBuilder streamed(String content) {
        return streamed(Provider.OPENAI, whole(Provider.OPENAI, content));
    }

    static ResponseDefinitionBuilder streamed(Provider provider, String events) {
        return aResponse().withHeader("Content-Type", type(provider)).withBody(events);
    }

    static String type(Provider provider) {
        return provider == Provider.OLLAMA ? "application/x-ndjson" : "text/event-stream";
    }

    static String whole(Provider provider, String content) {
        return words(provider, content)
                + end(
                        provider,
                        switch (provider) {
                            case OPENAI, OLLAMA -> "stop";
                            case ANTHROPIC -> "end_turn";
                        });
    }

    /** All that is said, without the end. */
    static String words(Provider provider, String content) {
        Stream<String> words = IntStream.range(0, (content.length() + WORD - 1) / WORD)
                .mapToObj(n -> content.substring(n * WORD, Math.min(content.length(), (n + 1) * WORD)))
                .map(ModelServer.JSON::writeValueAsString);
        return switch (provider) {
            case OPENAI ->
                chunk("{\"role\":\"assistant\",\"content\":\"\"}", "null")
                        + words.map(word -> chunk("{\"content\":%s}".formatted(word), "null"))
                                .collect(Collectors.joining());
            case OLLAMA ->
                words.map(word ->
                                "{\"model\":\"test-model\",\"message\":{\"role\":\"assistant\",\"content\":%s},\"done\":false}\n"
                                        .formatted(word))
                        .collect(Collectors.joining());
            case ANTHROPIC ->
                event("message_start", """
                        "message":{"id":"m","type":"message","role":"assistant","model":"test-model","content":[],\
                        "stop_reason":null,"usage":{"input_tokens":1,"output_tokens":1}}""")
                        + event(
                                "content_block_start",
                                "\"index\":0,\"content_block\":{\"type\":\"text\",\"text\":\"\"}")
                        + "event: ping\ndata: {\"type\":\"ping\"}\n\n"
                        + words.map(word -> event(
                                        "content_block_delta",
                                        "\"index\":0,\"delta\":{\"type\":\"text_delta\",\"text\":%s}".formatted(word)))
                                .collect(Collectors.joining());
        };
    }

    /** @param why the server says it ended, in its own words */
    static String end(Provider provider, String why) {
        return switch (provider) {
            case OPENAI ->
                chunk("{}", "\"%s\"".formatted(why))
                        + "data: {\"id\":\"x\",\"object\":\"chat.completion.chunk\",\"created\":1,\"model\":\"test-model\",\"choices\":[],\"usage\":{\"prompt_tokens\":1,\"completion_tokens\":1,\"total_tokens\":2}}\n\n"
                        + "data: [DONE]\n\n";
            case OLLAMA ->
                "{\"model\":\"test-model\",\"message\":{\"role\":\"assistant\",\"content\":\"\"},\"done\":true,\"done_reason\":\"%s\"}\n"
                        .formatted(why);
            case ANTHROPIC ->
                event("content_block_stop", "\"index\":0")
                        + event(
                                "message_delta",
                                "\"delta\":{\"stop_reason\":\"%s\"},\"usage\":{\"output_tokens\":9}".formatted(why))
                        + "event: message_stop\ndata: {\"type\":\"message_stop\"}\n\n";
        };
    }

    /** The server's own trouble, told in the middle of an answer; its words may repeat the visit. */
    static String trouble(Provider provider) {
        return switch (provider) {
            case OPENAI -> "event: error\ndata: {\"error\":{\"message\":\"dry cough for three weeks\"}}\n\n";
            case OLLAMA -> "{\"error\":\"dry cough for three weeks\"}\n";
            case ANTHROPIC ->
                event("error", "\"error\":{\"type\":\"overloaded_error\",\"message\":\"dry cough for three weeks\"}");
        };
    }

    static String chunk(String delta, String finishReason) {
        return """
                data: {"id":"x","object":"chat.completion.chunk","created":1,"model":"test-model",\
                "choices":[{"index":0,"delta":%s,"finish_reason":%s}]}

                """.formatted(delta, finishReason);
    }

    private static String event(String type, String fields) {
        return "event: %1$s\ndata: {\"type\":\"%1$s\",%2$s}\n\n".formatted(type, fields);
    }
}
