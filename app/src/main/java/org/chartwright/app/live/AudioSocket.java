package org.chartwright.app.live;

import java.nio.ByteBuffer;
import java.time.Duration;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.atomic.AtomicReference;
import org.chartwright.app.encounter.EncounterId;
import org.chartwright.app.live.AudioConversation.Frame;
import org.chartwright.app.people.Problem;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.http.HttpStatus;
import org.springframework.http.server.reactive.ServerHttpResponseDecorator;
import org.springframework.scheduling.annotation.EnableScheduling;
import org.springframework.web.reactive.HandlerMapping;
import org.springframework.web.reactive.handler.SimpleUrlHandlerMapping;
import org.springframework.web.reactive.socket.CloseStatus;
import org.springframework.web.reactive.socket.WebSocketHandler;
import org.springframework.web.reactive.socket.WebSocketMessage;
import org.springframework.web.reactive.socket.WebSocketSession;
import org.springframework.web.reactive.socket.server.WebSocketService;
import org.springframework.web.reactive.socket.server.support.HandshakeWebSocketService;
import org.springframework.web.reactive.socket.server.support.WebSocketHandlerAdapter;
import org.springframework.web.reactive.socket.server.support.WebSocketUpgradeHandlerPredicate;
import org.springframework.web.reactive.socket.server.upgrade.ReactorNettyRequestUpgradeStrategy;
import org.springframework.web.server.ServerWebExchange;
import reactor.core.publisher.Flux;
import reactor.core.publisher.Mono;
import reactor.core.scheduler.Scheduler;
import reactor.core.scheduler.Schedulers;
import reactor.netty.http.server.HttpServerResponse;
import reactor.netty.http.server.WebsocketServerSpec;
import tools.jackson.databind.json.JsonMapper;

/** The WebSocket for audio, {@code /api/encounters/{id}/audio}: framing only, the rest is {@link AudioConversation}. */
@Configuration(proxyBeanMethods = false)
@EnableScheduling
class AudioSocket {

    private static final Logger LOG = LoggerFactory.getLogger(AudioSocket.class);

    /** A second of 48 kHz stereo has 192,000 bytes; a longer frame is to get an answer rather than a broken pipe. */
    private static final int LONGEST_FRAME = 1 << 20;
    /** A client that does not read for so long has lost its network. */
    private static final Duration WRITE = Duration.ofSeconds(10);

    @Bean
    HandlerMapping audioSocketMapping(LiveEncounters live, JsonMapper json) {
        WebSocketHandler handler = session -> serve(session, live, json);
        var mapping = new SimpleUrlHandlerMapping(Map.of("/api/encounters/{id}/audio", handler), -1);
        mapping.setHandlerPredicate(new WebSocketUpgradeHandlerPredicate());
        return mapping;
    }

    @Bean
    WebSocketHandlerAdapter audioSocketAdapter(WebSocketService service) {
        return new WebSocketHandlerAdapter(service);
    }

    @Bean
    WebSocketService audioSocketService() {
        var service = new HandshakeWebSocketService(new ReactorNettyRequestUpgradeStrategy(
                () -> WebsocketServerSpec.builder().maxFramePayloadLength(LONGEST_FRAME)));
        return (exchange, handler) -> ForeignPage.sends(exchange.getRequest().getHeaders())
                ? Problem.answer(exchange, HttpStatus.FORBIDDEN, "A page of another site may not record here.")
                : service.handleRequest(exchange, handler).subscribeOn(eventLoop(exchange));
    }

    /**
     * The connection's own thread. Filters that waited for the database leave the request on another one, and a frame
     * that comes while another thread turns the connection into a WebSocket is lost.
     */
    private static Scheduler eventLoop(ServerWebExchange exchange) {
        HttpServerResponse response = ServerHttpResponseDecorator.getNativeResponse(exchange.getResponse());
        var loop = new AtomicReference<Scheduler>(Schedulers.immediate());
        response.withConnection(connection ->
                loop.set(Schedulers.fromExecutor(connection.channel().eventLoop())));
        return loop.get();
    }

    private static Mono<Void> serve(WebSocketSession session, LiveEncounters live, JsonMapper json) {
        var parts = session.getHandshakeInfo().getUri().getPath().split("/");
        var conversation = new AudioConversation(EncounterId.of(parts[parts.length - 2]), live, json);
        var intake = new FrameIntake();
        session.receive().map(AudioSocket::frame).subscribe(intake);
        var done = new CompletableFuture<Void>();
        Thread.startVirtualThread(() -> {
            try {
                converse(session, intake, conversation);
            } catch (InterruptedException e) {
                Thread.currentThread().interrupt();
            } finally {
                conversation.gone();
                done.complete(null);
            }
        });
        return Mono.fromFuture(done, true);
    }

    /**
     * Until the client leaves. The stream of frames is never cancelled: that would close the socket without a reason.
     */
    private static void converse(WebSocketSession session, FrameIntake intake, AudioConversation conversation)
            throws InterruptedException {
        for (var frames = intake.next(); !frames.isEmpty(); frames = intake.next()) {
            try {
                var answers = conversation.next(frames);
                if (!answers.isEmpty()) {
                    session.send(Flux.fromIterable(answers).map(session::textMessage))
                            .block(WRITE);
                }
                if (conversation.ended()) {
                    session.close(CloseStatus.NORMAL).block(WRITE);
                }
            } catch (RuntimeException problem) {
                session.close(farewell(problem)).onErrorComplete().block(WRITE);
            }
        }
    }

    private static CloseStatus farewell(Throwable problem) {
        if (problem instanceof Refusal refusal) {
            return refusal.closeStatus();
        }
        LOG.warn("An audio connection broke ({})", problem.getClass().getName());
        return CloseStatus.SERVER_ERROR.withReason(
                "The service could not go on; resume at the last acknowledged byte.");
    }

    private static Frame frame(WebSocketMessage message) {
        return switch (message.getType()) {
            case TEXT -> new Frame.Text(message.getPayloadAsText());
            case BINARY -> {
                var payload = message.getPayload();
                var bytes = ByteBuffer.allocate(payload.readableByteCount());
                payload.toByteBuffer(bytes);
                yield new Frame.Audio(bytes.array());
            }
            case PING, PONG -> new Frame.Audio(new byte[0]);
        };
    }
}
