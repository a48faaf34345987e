package org.chartwright.app.people;

import java.net.URI;
import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;
import org.springframework.http.HttpStatus;
import org.springframework.security.core.context.ReactiveSecurityContextHolder;
import org.springframework.security.core.context.SecurityContext;
import org.springframework.security.web.server.DefaultServerRedirectStrategy;
import org.springframework.stereotype.Component;
import org.springframework.web.server.ServerWebExchange;
import org.springframework.web.server.WebFilter;
import org.springframework.web.server.WebFilterChain;
import org.springframework.web.server.WebSession;
import reactor.core.publisher.Mono;

/** Ends the session of whoever was switched off, or got other roles or another password, since signing in. */
@Component
@Order(Ordered.LOWEST_PRECEDENCE - 300)
class EndedSignInFilter implements WebFilter {

    private final EndedSignIns ended;
    private final DefaultServerRedirectStrategy redirect = new DefaultServerRedirectStrategy();

    EndedSignInFilter(EndedSignIns ended) {
        this.ended = ended;
    }

    @Override
    public Mono<Void> filter(ServerWebExchange exchange, WebFilterChain chain) {
        return ReactiveSecurityContextHolder.getContext()
                .mapNotNull(SecurityContext::getAuthentication)
                .ofType(SignedIn.class)
                .map(ended::holds)
                .defaultIfEmpty(false)
                .flatMap(over -> over ? refuse(exchange) : chain.filter(exchange));
    }

    private Mono<Void> refuse(ServerWebExchange exchange) {
        var path = exchange.getRequest().getPath().pathWithinApplication().value();
        return exchange.getSession()
                .flatMap(WebSession::invalidate)
                .then(
                        SecurityConfiguration.isForPrograms(path)
                                ? Problem.answer(
                                        exchange, HttpStatus.UNAUTHORIZED, "Your sign-in has ended; sign in again.")
                                : redirect.sendRedirect(exchange, URI.create("/login")));
    }
}
