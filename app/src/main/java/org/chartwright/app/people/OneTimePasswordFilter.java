package org.chartwright.app.people;

import java.net.URI;
import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;
import org.springframework.http.HttpStatus;
import org.springframework.security.core.Authentication;
import org.springframework.security.core.context.ReactiveSecurityContextHolder;
import org.springframework.security.core.context.SecurityContext;
import org.springframework.security.web.server.DefaultServerRedirectStrategy;
import org.springframework.stereotype.Component;
import org.springframework.web.server.ServerWebExchange;
import org.springframework.web.server.WebFilter;
import org.springframework.web.server.WebFilterChain;
import reactor.core.publisher.Mono;

/** Lets whoever signed in with a one-time password do nothing but replace it. */
@Component
@Order(Ordered.LOWEST_PRECEDENCE - 200)
class OneTimePasswordFilter implements WebFilter {

    private final DefaultServerRedirectStrategy redirect = new DefaultServerRedirectStrategy();

    @Override
    public Mono<Void> filter(ServerWebExchange exchange, WebFilterChain chain) {
        var path = exchange.getRequest().getPath().pathWithinApplication().value();
        if (path.startsWith("/api/me")
                || path.equals("/login")
                || path.equals("/logout")
                || path.equals("/password")
                || path.startsWith("/assets/")
                || path.startsWith("/webjars/")) {
            return chain.filter(exchange);
        }
        return ReactiveSecurityContextHolder.getContext()
                .mapNotNull(SecurityContext::getAuthentication)
                .mapNotNull(Authentication::getPrincipal)
                .ofType(Person.class)
                .map(Person::mustChangePassword)
                .defaultIfEmpty(false)
                .flatMap(mustChange -> mustChange ? refuse(exchange, path) : chain.filter(exchange));
    }

    /** Programs are told; a person is shown the page on which it is done. */
    private Mono<Void> refuse(ServerWebExchange exchange, String path) {
        return SecurityConfiguration.isForPrograms(path)
                ? Problem.answer(
                        exchange,
                        HttpStatus.FORBIDDEN,
                        "Replace the one-time password first: POST /api/me/password with current and fresh.")
                : redirect.sendRedirect(exchange, URI.create("/password"));
    }
}
