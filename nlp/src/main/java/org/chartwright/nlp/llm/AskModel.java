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
import org.chartwright.nlp.Visit;

/**
 * Visit in, the model's answer or the reason there is none out, within the time-out whatever the server does. Too many
 * requests (429) and server errors (5xx) are tried again while time is left. What the server or the library says in an
 * exception is never passed on: it may hold the visit.
 */
final class AskModel {

    private static final Duration FIRST_PAUSE = Duration.ofMillis(300);

    private final ChatModel model;
    private final Duration timeout;

    AskModel(ChatModel model, Duration timeout) {
        this.model = model;
        this.timeout = timeout;
    }

    Answer about(Visit visit) {
        ChatRequest request = NotePrompt.of(visit);
        long deadline = System.nanoTime() + timeout.toNanos();
        var task = new FutureTask<>(() -> persist(request, visit, deadline));
        Thread.ofVirtual().name("language-model").start(task);
        try {
            return task.get(timeout.toNanos(), TimeUnit.NANOSECONDS);
        } catch (java.util.concurrent.TimeoutException late) {
            task.cancel(true);
            return timedOut();
        } catch (InterruptedException stopped) {
            task.cancel(true);
            Thread.currentThread().interrupt();
            return new Answer.None("was stopped");
        } catch (ExecutionException defect) {
            return new Answer.None("failed");
        }
    }

    private Answer persist(ChatRequest request, Visit visit, long deadline) throws InterruptedException {
        Duration pause = FIRST_PAUSE;
        while (true) {
            Answer failure;
            try {
                return read(model.chat(request), visit);
            } catch (RateLimitException busy) {
                failure = new Answer.None("had too many requests");
            } catch (InternalServerException broken) {
                failure = new Answer.None("had a server error");
            } catch (TimeoutException slow) {
                return timedOut();
            } catch (AuthenticationException unknown) {
                return new Answer.None("did not accept the key");
            } catch (ContentFilteredException filtered) {
                return refused();
            } catch (RuntimeException other) {
                return new Answer.None(fromNetwork(other) ? "could not be reached" : "did not accept the request");
            }
            if (System.nanoTime() + pause.toNanos() >= deadline) {
                return failure;
            }
            Thread.sleep(pause);
            pause = pause.multipliedBy(2);
        }
    }

    private static Answer read(ChatResponse response, Visit visit) {
        String text = response.aiMessage().text();
        FinishReason reason = response.finishReason();
        if (reason == FinishReason.CONTENT_FILTER || text == null || text.isBlank()) {
            return refused();
        }
        if (reason == FinishReason.LENGTH) {
            return new Answer.None("was cut off");
        }
        return ReadAnswer.of(text, visit);
    }

    private static Answer refused() {
        return new Answer.None("refused");
    }

    private static Answer timedOut() {
        return new Answer.None("timed out");
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
