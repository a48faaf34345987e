package org.chartwright.app.people;

import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.security.authentication.BadCredentialsException;
import org.springframework.security.authentication.ReactiveAuthenticationManager;
import org.springframework.security.core.Authentication;
import org.springframework.security.web.server.authentication.AuthenticationWebFilter;
import org.springframework.security.web.server.authentication.ServerAuthenticationConverter;
import org.springframework.security.web.server.context.NoOpServerSecurityContextRepository;
import org.springframework.stereotype.Component;
import org.springframework.web.server.WebFilter;
import reactor.core.publisher.Mono;
import reactor.core.scheduler.Schedulers;

/** The {@code Authorization: Bearer} header in, the person it stands for out. */
@Component
class TokenLogin {

    private final Tokens tokens;

    TokenLogin(Tokens tokens) {
        this.tokens = tokens;
    }

    WebFilter filter() {
        ReactiveAuthenticationManager manager =
                attempt -> Mono.fromCallable(() -> check(attempt)).subscribeOn(Schedulers.boundedElastic());
        ServerAuthenticationConverter converter =
                exchange -> Mono.justOrEmpty(exchange.getRequest().getHeaders().getFirst(HttpHeaders.AUTHORIZATION))
                        .filter(header -> SecurityConfiguration.bearsToken(
                                exchange.getRequest().getHeaders()))
                        .map(header -> new Presented(header.substring(7).strip()));
        var filter = new AuthenticationWebFilter(manager);
        filter.setServerAuthenticationConverter(converter);
        filter.setSecurityContextRepository(NoOpServerSecurityContextRepository.getInstance());
        filter.setAuthenticationFailureHandler((exchange, refusal) -> Problem.answer(
                exchange.getExchange(), HttpStatus.UNAUTHORIZED, "The bearer token is unknown, expired or revoked."));
        return filter;
    }

    private Authentication check(Authentication attempt) {
        return tokens.bearer(String.valueOf(attempt.getCredentials()))
                .map(bearer -> new SignedIn(bearer.person(), bearer.roles()))
                .orElseThrow(() -> new BadCredentialsException("unknown token"));
    }

    private static final class Presented
            extends org.springframework.security.authentication.AbstractAuthenticationToken {

        private static final long serialVersionUID = 1L;

        private final String token;

        Presented(String token) {
            super(java.util.List.of());
            this.token = token;
        }

        @Override
        public Object getCredentials() {
            return token;
        }

        @Override
        public Object getPrincipal() {
            return "bearer";
        }
    }
}
