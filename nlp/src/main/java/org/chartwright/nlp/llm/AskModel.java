package org.chartwright.nlp.llm;

import dev.langchain4j.exception.AuthenticationException;
import dev.langchain4j.exception.ContentFilteredException;
import dev.langchain4j.exception.InternalServerException;
import dev.langchain4j.exception.RateLimitException;
import dev.langchain4j.exception.TimeoutException;
import dev.langchain4j.model.chat.request.ChatRequest;
import dev.langchain4j.model.chat.response.ChatResponse;
import dev.langchain4j.model.output.FinishReason;
import java.io.IOException;
import java.time.Duration;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.TimeUnit;
import java.util.function.Consumer;
import java.util.function.Function;

/**
 * Question in, the model's answer or the reason there is none out, within the time-out whatever the server does. Too
 * many requests (429) and server errors (5xx) are tried again while time is left. A model that began to answer and then
 * falls silent is not waited for; until it begins only the time-out counts, since a slow computer may read a long visit
 * for a minute. What the server or the library says in an exception is never passed on: it may hold the visit.
 */
final class AskModel {

    private static final Duration FIRST_PAUSE = Duration.ofMillis(300);
    private static final Duration LONGEST_SILENCE = Duration.ofSeconds(15);

    /** Request in, the whole answer out. Runs on the thread that calls it and ends soon after that is interrupted. */
    @FunctionalInterface
    interface Chat {

        /** @param words told what comes of the answer as it comes, where the server streams */
        ChatResponse ask(ChatRequest request, Consumer<String> words);
    }

    /** Hears an answer as it comes, on the thread that asks; one answer ends where the next begins. */
    interface Listener {

        /** The model has been asked, perhaps once more: what was said until now does not count. */
        void begins();

        void says(String words);
    }

    private static final Listener NOBODY = new Listener() {
        @Override
        public void begins() {}

        @Override
        public void says(String words) {}
    };

    private final Chat chat;
    private final Duration timeout;
    private final Duration silence;

    AskModel(Chat chat, Duration timeout) {
        this.chat = chat;
        this.timeout = timeout;
        Duration quarter = timeout.dividedBy(4);
        this.silence = quarter.compareTo(LONGEST_SILENCE) < 0 ? quarter : LONGEST_SILENCE;
    }

    /** @param read the model's text in, what it says or the reason why that cannot be used out */
    <T> Answer<T> about(ChatRequest request, Function<String, Answer<T>> read) {
        return about(request, read, NOBODY);
    }

    <T> Answer<T> about(ChatRequest request, Function<String, Answer<T>> read, Listener listener) {
        long deadline = System.nanoTime() + timeout.toNanos();
        var said = new LinkedBlockingQueue<Said<T>>();
        var asking = Thread.ofVirtual().name("language-model").start(() -> ask(request, read, deadline, said));
        try {
            return hear(said, deadline, listener);
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
            return new Answer.None<>("was stopped");
        } finally {
            asking.interrupt();
        }
    }

    /** What the thread that asks has to tell. */
    private sealed interface Said<T> {

        record Begun<T>() implements Said<T> {}

        record Words<T>(String words) implements Said<T> {}

        record All<T>(Answer<T> answer) implements Said<T> {}
    }

    private <T> Answer<T> hear(BlockingQueue<Said<T>> said, long deadline, Listener listener)
            throws InterruptedException {
        long until = deadline;
        while (true) {
            switch (said.poll(until - System.nanoTime(), TimeUnit.NANOSECONDS)) {
                case null -> {
                    return until == deadline ? timedOut() : new Answer.None<>("fell silent");
                }
                case Said.Begun<T> begun -> {
                    until = deadline;
                    listener.begins();
                }
                case Said.Words<T> some -> {
                    until = Math.min(deadline, System.nanoTime() + silence.toNanos());
                    listener.says(some.words());
                }
                case Said.All<T> all -> {
                    return all.answer();
                }
            }
        }
    }

    private <T> void ask(
            ChatRequest request, Function<String, Answer<T>> read, long deadline, BlockingQueue<Said<T>> said) {
        Answer<T> answer = new Answer.None<>("failed");
        try {
            answer = persist(request, read, deadline, said);
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
        } catch (RuntimeException defect) {
            // said below: its message may hold the visit
        } finally {
            said.add(new Said.All<>(answer));
        }
    }

    private <T> Answer<T> persist(
            ChatRequest request, Function<String, Answer<T>> read, long deadline, BlockingQueue<Said<T>> said)
            throws InterruptedException {
        Duration pause = FIRST_PAUSE;
        while (true) {
            Answer<T> failure;
            said.add(new Said.Begun<>());
            try {
                return taken(chat.ask(request, words -> said.add(new Said.Words<>(words))), read);
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
            } catch (BrokenOffException half) {
                return brokeOff();
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
        Answer<T> answer = read.apply(text);
        boolean half = reason == null && answer instanceof Answer.None<T>;
        return half ? brokeOff() : answer;
    }

    private static <T> Answer<T> refused() {
        return new Answer.None<>("refused");
    }

    private static <T> Answer<T> brokeOff() {
        return new Answer.None<>("broke off");
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
