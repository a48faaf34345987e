package org.chartwright.app.people;

import java.nio.charset.StandardCharsets;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.web.server.ResponseStatusException;
import org.springframework.web.server.ServerWebExchange;
import reactor.core.publisher.Mono;

/** Refuses a request before it reaches a controller: programs get RFC 9457 problem details, people a page. */
public final class Problem {

    private Problem() {}

    /** @param detail one of our own sentences, without quotation marks */
    public static Mono<Void> answer(ServerWebExchange exchange, HttpStatus status, String detail) {
        return isForPeople(exchange)
                ? Mono.error(new ResponseStatusException(status, detail))
                : write(exchange, status, detail);
    }

    /** Whether a browser asks for a page, rather than a program or a script of a page for data. */
    public static boolean isForPeople(ServerWebExchange exchange) {
        var request = exchange.getRequest();
        return !SecurityConfiguration.isForPrograms(
                        request.getPath().pathWithinApplication().value())
                && String.join(",", request.getHeaders().getOrEmpty(HttpHeaders.ACCEPT))
                        .contains(MediaType.TEXT_HTML_VALUE);
    }

    private static Mono<Void> write(ServerWebExchange exchange, HttpStatus status, String detail) {
        var response = exchange.getResponse();
        response.setStatusCode(status);
        response.getHeaders().setContentType(MediaType.APPLICATION_PROBLEM_JSON);
        if (status == HttpStatus.UNAUTHORIZED) {
            response.getHeaders().set(HttpHeaders.WWW_AUTHENTICATE, "Bearer");
        }
        var body = "{\"title\":\"%s\",\"status\":%d,\"detail\":\"%s\"}"
                .formatted(status.getReasonPhrase(), status.value(), detail);
        return response.writeWith(Mono.just(response.bufferFactory().wrap(body.getBytes(StandardCharsets.UTF_8))));
    }
}
