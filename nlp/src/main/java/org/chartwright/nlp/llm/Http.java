package org.chartwright.nlp.llm;

import dev.langchain4j.exception.HttpException;
import dev.langchain4j.exception.TimeoutException;
import dev.langchain4j.http.client.HttpClient;
import dev.langchain4j.http.client.HttpClientBuilder;
import dev.langchain4j.http.client.HttpRequest;
import dev.langchain4j.http.client.SuccessfulHttpResponse;
import dev.langchain4j.http.client.sse.ServerSentEvent;
import dev.langchain4j.http.client.sse.ServerSentEventContext;
import dev.langchain4j.http.client.sse.ServerSentEventListener;
import dev.langchain4j.http.client.sse.ServerSentEventParser;
import java.io.IOException;
import java.io.InputStream;
import java.io.InterruptedIOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandler;
import java.net.http.HttpResponse.BodyHandlers;
import java.net.http.HttpTimeoutException;
import java.nio.charset.StandardCharsets;
import java.time.Duration;

/**
 * The library's way to a server. Each call, a stream too, runs on the thread that asks until the answer has ended, and
 * interrupting that thread closes the connection, so that the server stops working at once. The library's own client
 * reads streams on threads of its own, which nobody can stop before the first word has come.
 */
final class Http implements HttpClient, HttpClientBuilder {

    private static final int LONGEST_COMPLAINT = 64_000;

    private final java.net.http.HttpClient client;
    private final Duration timeout;

    /** @param timeout for the connection only: who asks knows when to stop */
    Http(Duration timeout) {
        this.timeout = timeout;
        // some local servers stumble over the offer of HTTP/2
        this.client = java.net.http.HttpClient.newBuilder()
                .version(java.net.http.HttpClient.Version.HTTP_1_1)
                .connectTimeout(timeout)
                .build();
    }

    @Override
    public SuccessfulHttpResponse execute(HttpRequest request) {
        try {
            var response = send(request, BodyHandlers.ofString());
            if (!successful(response)) {
                throw new HttpException(response.statusCode(), response.body());
            }
            return answered(response, response.body());
        } catch (HttpTimeoutException late) {
            throw new TimeoutException(late);
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
    }

    @Override
    public void execute(HttpRequest request, ServerSentEventParser parser, ServerSentEventListener listener) {
        var careful = new Careful(listener);
        try {
            var response = send(request, BodyHandlers.ofInputStream());
            try (InputStream body = response.body()) {
                if (!successful(response)) {
                    throw new HttpException(
                            response.statusCode(),
                            new String(body.readNBytes(LONGEST_COMPLAINT), StandardCharsets.UTF_8));
                }
                careful.onOpen(answered(response, ""));
                parser.parse(body, careful);
            }
            careful.onClose();
        } catch (HttpTimeoutException late) {
            careful.onError(new TimeoutException(late));
        } catch (IOException | HttpException broken) {
            careful.onError(broken);
        }
    }

    private <T> HttpResponse<T> send(HttpRequest request, BodyHandler<T> handler) throws IOException {
        var sent = java.net.http.HttpRequest.newBuilder(URI.create(request.url()))
                .method(request.method().name(), BodyPublishers.ofString(request.body()));
        request.headers().forEach((name, values) -> values.forEach(value -> sent.header(name, value)));
        try {
            return client.send(sent.build(), handler);
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
            throw new InterruptedIOException("stopped");
        }
    }

    private static boolean successful(HttpResponse<?> response) {
        return response.statusCode() / 100 == 2;
    }

    private static SuccessfulHttpResponse answered(HttpResponse<?> response, String body) {
        return SuccessfulHttpResponse.builder()
                .statusCode(response.statusCode())
                .headers(response.headers().map())
                .body(body)
                .build();
    }

    /**
     * Takes nothing after an error for an end, and makes an error of what a listener cannot read: the library would log
     * it, and it may hold the visit.
     */
    private static final class Careful implements ServerSentEventListener {

        private final ServerSentEventListener listener;
        private boolean failed;

        Careful(ServerSentEventListener listener) {
            this.listener = listener;
        }

        @Override
        public void onOpen(SuccessfulHttpResponse response) {
            listener.onOpen(response);
        }

        @Override
        public void onEvent(ServerSentEvent event, ServerSentEventContext context) {
            try {
                if (!failed) {
                    listener.onEvent(event, context);
                }
            } catch (RuntimeException unreadable) {
                onError(unreadable);
            }
        }

        @Override
        public void onError(Throwable error) {
            if (!failed) {
                failed = true;
                listener.onError(error);
            }
        }

        @Override
        public void onClose() {
            if (!failed) {
                listener.onClose();
            }
        }
    }

    @Override
    public Duration connectTimeout() {
        return timeout;
    }

    @Override
    public HttpClientBuilder connectTimeout(Duration ignored) {
        return this;
    }

    @Override
    public Duration readTimeout() {
        return timeout;
    }

    @Override
    public HttpClientBuilder readTimeout(Duration ignored) {
        return this;
    }

    @Override
    public HttpClient build() {
        return this;
    }
}
