package org.chartwright.nlp.llm;

import dev.langchain4j.exception.AuthenticationException;
import dev.langchain4j.exception.ContentFilteredException;
import dev.langchain4j.exception.InternalServerException;
import dev.langchain4j.exception.RateLimitException;
import dev.langchain4j.exception.TimeoutException;
import dev.langchain4j.model.chat.ChatModel;
import dev.langchain4j.model.chat.request.ChatRequest;
import dev.langchain4j.model.chat.response.ChatResponse;
import dev.langchain4j.model.output.FinishReason;
import java.io.IOException;
import java.time.Duration;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.FutureTask;
import java.util.concurrent.TimeUnit;
import java.util.function.Function;

/**
 * Question in, the model's answer or the reason there is none out, within the time-out whatever the server does. Too
 * many requests (429) and server errors (5xx) are tried again while time is left. What the server or the library says
 * in an exception is never passed on: it may hold the visit.
 */
final class AskModel {

    private static final Duration FIRST_PAUSE = Duration.ofMillis(300);

    private final ChatModel model;
    private final Duration timeout;

    AskModel(ChatModel model, Duration timeout) {
        this.model = model;
        this.timeout = timeout;
    }

    /** @param read the model's text in, what it says or the reason why that cannot be used out */
    <T> Answer<T> about(ChatRequest request, Function<String, Answer<T>> read) {
        long deadline = System.nanoTime() + timeout.toNanos();
        var task = new FutureTask<>(() -> persist(request, read, deadline));
        Thread.ofVirtual().name("language-model").start(task);
        try {
            return task.get(timeout.toNanos(), TimeUnit.NANOSECONDS);
        } catch (java.util.concurrent.TimeoutException late) {
            task.cancel(true);
            return timedOut();
        } catch (InterruptedException stopped) {
            task.cancel(true);
            Thread.currentThread().interrupt();
            return new Answer.None<>("was stopped");
        } catch (ExecutionException defect) {
            return new Answer.None<>("failed");
        }
    }

    private <T> Answer<T> persist(ChatRequest request, Function<String, Answer<T>> read, long deadline)
            throws InterruptedException {
        Duration pause = FIRST_PAUSE;
        while (true) {
            Answer<T> failure;
            try {
                return taken(model.chat(request), read);
            } catch (RateLimitException busy) {
                failure = new Answer.None<>("had too many requests");
            } catch (InternalServerException broken) {
                failure = new Answer.None<>("had a server error");
            } catch (TimeoutException slow) {
                return timedOut();
            } catch (AuthenticationException unknown) {
                return new Answer.None<>("did not accept the key");
            } catch (ContentFilteredException filtered) {
                return refused();
            } catch (RuntimeException other) {
                return new Answer.None<>(fromNetwork(other) ? "could not be reached" : "did not accept the request");
            }
            if (System.nanoTime() + pause.toNanos() >= deadline) {
                return failure;
            }
            Thread.sleep(pause);
            pause = pause.multipliedBy(2);
        }
    }

    private static <T> Answer<T> taken(ChatResponse response, Function<String, Answer<T>> read) {
        String text = response.aiMessage().text();
        FinishReason reason = response.finishReason();
        if (reason == FinishReason.CONTENT_FILTER || text == null || text.isBlank()) {
            return refused();
        }
        if (reason == FinishReason.LENGTH) {
            return new Answer.None<>("was cut off");
        }
        return read.apply(text);
    }

    private static <T> Answer<T> refused() {
        return new Answer.None<>("refused");
    }

    private static <T> Answer<T> timedOut() {
        return new Answer.None<>("timed out");
    }

    private static boolean fromNetwork(Throwable failure) {
        for (Throwable cause = failure; cause != null; cause = cause.getCause()) {
            if (cause instanceof IOException) {
                return true;
            }
        }
        return false;
    }
}
