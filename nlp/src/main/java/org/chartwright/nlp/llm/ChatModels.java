package org.chartwright.nlp.llm;

import dev.langchain4j.http.client.HttpClientBuilder;
import dev.langchain4j.http.client.jdk.JdkHttpClientBuilder;
import dev.langchain4j.model.anthropic.AnthropicChatModel;
import dev.langchain4j.model.chat.ChatModel;
import dev.langchain4j.model.ollama.OllamaChatModel;
import dev.langchain4j.model.openai.OpenAiChatModel;
import java.net.http.HttpClient;

/** Settings in, the client of their server out: no logging of requests, no retries of its own, no randomness. */
final class ChatModels {

    /** Some servers want a key to be there even where they ignore it. */
    private static final String NO_KEY = "none";

    private static final int LONGEST_ANSWER_IN_TOKENS = 8_192;

    private ChatModels() {}

    static ChatModel of(LlmSettings settings) {
        return switch (settings.provider()) {
            case OPENAI ->
                OpenAiChatModel.builder()
                        .httpClientBuilder(http(settings))
                        .baseUrl(settings.baseUrl().toString())
                        .apiKey(settings.apiKey().orElse(NO_KEY))
                        .modelName(settings.model())
                        .strictJsonSchema(true)
                        .temperature(0.0)
                        .timeout(settings.timeout())
                        .maxRetries(0)
                        .logRequests(false)
                        .logResponses(false)
                        .build();
            case OLLAMA ->
                OllamaChatModel.builder()
                        .httpClientBuilder(http(settings))
                        .baseUrl(settings.baseUrl().toString())
                        .modelName(settings.model())
                        .temperature(0.0)
                        .timeout(settings.timeout())
                        .maxRetries(0)
                        .logRequests(false)
                        .logResponses(false)
                        .build();
            case ANTHROPIC ->
                AnthropicChatModel.builder()
                        .httpClientBuilder(http(settings))
                        .baseUrl(settings.baseUrl().toString())
                        .apiKey(settings.apiKey().orElse(NO_KEY))
                        .modelName(settings.model())
                        .maxTokens(LONGEST_ANSWER_IN_TOKENS)
                        .temperature(0.0)
                        .timeout(settings.timeout())
                        .maxRetries(0)
                        .logRequests(false)
                        .logResponses(false)
                        .build();
        };
    }

    /** HTTP/1.1, since some local servers stumble over the offer of HTTP/2. */
    private static HttpClientBuilder http(LlmSettings settings) {
        return new JdkHttpClientBuilder()
                .httpClientBuilder(HttpClient.newBuilder().version(HttpClient.Version.HTTP_1_1))
                .connectTimeout(settings.timeout())
                .readTimeout(settings.timeout());
    }
}
