package org.chartwright.nlp.llm;

import dev.langchain4j.model.anthropic.AnthropicChatModel;
import dev.langchain4j.model.anthropic.AnthropicStreamingChatModel;
import dev.langchain4j.model.chat.ChatModel;
import dev.langchain4j.model.chat.StreamingChatModel;
import dev.langchain4j.model.ollama.OllamaChatModel;
import dev.langchain4j.model.ollama.OllamaStreamingChatModel;
import dev.langchain4j.model.openai.OpenAiChatModel;
import dev.langchain4j.model.openai.OpenAiStreamingChatModel;

/** Settings in, the client of their server out: no logging of requests, no retries of its own, no randomness. */
final class ChatModels {

    /** Some servers want a key to be there even where they ignore it. */
    private static final String NO_KEY = "none";

    private static final int LONGEST_ANSWER_IN_TOKENS = 8_192;

    private ChatModels() {}

    /** For a long answer that somebody waits for. */
    static AskModel.Chat streaming(LlmSettings settings) {
        var http = new Http(settings.timeout());
        return new StreamedChat(streaming(settings, http), whole(settings, http));
    }

    /** For a short answer, of which no part is of use. */
    static AskModel.Chat inOnePiece(LlmSettings settings) {
        ChatModel model = whole(settings, new Http(settings.timeout()));
        return (request, words) -> model.chat(request);
    }

    private static ChatModel whole(LlmSettings settings, Http http) {
        return switch (settings.provider()) {
            case OPENAI ->
                OpenAiChatModel.builder()
                        .httpClientBuilder(http)
                        .baseUrl(settings.baseUrl().toString())
                        .apiKey(settings.apiKey().orElse(NO_KEY))
                        .modelName(settings.model())
                        .strictJsonSchema(true)
                        .temperature(0.0)
                        .maxRetries(0)
                        .logRequests(false)
                        .logResponses(false)
                        .build();
            case OLLAMA ->
                OllamaChatModel.builder()
                        .httpClientBuilder(http)
                        .baseUrl(settings.baseUrl().toString())
                        .modelName(settings.model())
                        .temperature(0.0)
                        .maxRetries(0)
                        .logRequests(false)
                        .logResponses(false)
                        .build();
            case ANTHROPIC ->
                AnthropicChatModel.builder()
                        .httpClientBuilder(http)
                        .baseUrl(settings.baseUrl().toString())
                        .apiKey(settings.apiKey().orElse(NO_KEY))
                        .modelName(settings.model())
                        .maxTokens(LONGEST_ANSWER_IN_TOKENS)
                        .temperature(0.0)
                        .maxRetries(0)
                        .logRequests(false)
                        .logResponses(false)
                        .build();
        };
    }

    private static StreamingChatModel streaming(LlmSettings settings, Http http) {
        return switch (settings.provider()) {
            case OPENAI ->
                OpenAiStreamingChatModel.builder()
                        .httpClientBuilder(http)
                        .baseUrl(settings.baseUrl().toString())
                        .apiKey(settings.apiKey().orElse(NO_KEY))
                        .modelName(settings.model())
                        .strictJsonSchema(true)
                        .temperature(0.0)
                        .logRequests(false)
                        .logResponses(false)
                        .build();
            case OLLAMA ->
                OllamaStreamingChatModel.builder()
                        .httpClientBuilder(http)
                        .baseUrl(settings.baseUrl().toString())
                        .modelName(settings.model())
                        .temperature(0.0)
                        .logRequests(false)
                        .logResponses(false)
                        .build();
            case ANTHROPIC ->
                AnthropicStreamingChatModel.builder()
                        .httpClientBuilder(http)
                        .baseUrl(settings.baseUrl().toString())
                        .apiKey(settings.apiKey().orElse(NO_KEY))
                        .modelName(settings.model())
                        .maxTokens(LONGEST_ANSWER_IN_TOKENS)
                        .temperature(0.0)
                        .logRequests(false)
                        .logResponses(false)
                        .build();
        };
    }
}
