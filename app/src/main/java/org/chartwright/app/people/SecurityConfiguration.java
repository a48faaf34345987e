package org.chartwright.app.people;

import java.net.URI;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.security.authentication.LockedException;
import org.springframework.security.config.annotation.web.reactive.EnableWebFluxSecurity;
import org.springframework.security.config.web.server.SecurityWebFiltersOrder;
import org.springframework.security.config.web.server.ServerHttpSecurity;
import org.springframework.security.core.AuthenticationException;
import org.springframework.security.crypto.factory.PasswordEncoderFactories;
import org.springframework.security.crypto.password.PasswordEncoder;
import org.springframework.security.web.server.DefaultServerRedirectStrategy;
import org.springframework.security.web.server.SecurityWebFilterChain;
import org.springframework.security.web.server.ServerAuthenticationEntryPoint;
import org.springframework.security.web.server.WebFilterExchange;
import org.springframework.security.web.server.authentication.RedirectServerAuthenticationEntryPoint;
import org.springframework.security.web.server.authentication.logout.RedirectServerLogoutSuccessHandler;
import org.springframework.security.web.server.csrf.CsrfWebFilter;
import org.springframework.security.web.server.util.matcher.ServerWebExchangeMatcher.MatchResult;
import org.springframework.web.server.ResponseStatusException;
import org.springframework.web.server.ServerWebExchange;
import reactor.core.publisher.Mono;

@Configuration(proxyBeanMethods = false)
@EnableWebFluxSecurity
class SecurityConfiguration {

    @Bean
    PasswordEncoder passwordEncoder() {
        return PasswordEncoderFactories.createDelegatingPasswordEncoder();
    }

    @Bean
    SecurityWebFilterChain security(ServerHttpSecurity http, PasswordLogin passwords, TokenLogin tokens) {
        var logout = new RedirectServerLogoutSuccessHandler();
        logout.setLogoutSuccessUrl(URI.create("/login?logout"));
        return http.authorizeExchange(AccessRules::apply)
                .formLogin(form -> form.loginPage("/login")
                        .authenticationManager(passwords.manager())
                        .authenticationFailureHandler(SecurityConfiguration::backToLogin))
                .logout(out -> out.logoutSuccessHandler(logout))
                .addFilterAt(tokens.filter(), SecurityWebFiltersOrder.AUTHENTICATION)
                .exceptionHandling(refusals -> refusals.authenticationEntryPoint(entryPoint())
                        .accessDeniedHandler((exchange, refusal) ->
                                Problem.answer(exchange, HttpStatus.FORBIDDEN, "Your role does not allow this.")))
                .csrf(csrf -> csrf.accessDeniedHandler(SecurityConfiguration::staleForm)
                        .requireCsrfProtectionMatcher(
                                exchange -> bearsToken(exchange.getRequest().getHeaders())
                                        ? MatchResult.notMatch()
                                        : CsrfWebFilter.DEFAULT_CSRF_MATCHER.matches(exchange)))
                .headers(
                        headers -> headers.contentSecurityPolicy(
                                policy -> policy.policyDirectives(
                                        "default-src 'self'; img-src 'self' data:; style-src 'self'; media-src 'self' blob:;"
                                                + " worker-src 'self' blob:; object-src 'none'; frame-ancestors 'none'; base-uri 'self'")))
                .build();
    }

    private static Mono<Void> backToLogin(WebFilterExchange attempt, AuthenticationException refusal) {
        return new DefaultServerRedirectStrategy()
                .sendRedirect(
                        attempt.getExchange(),
                        URI.create(refusal instanceof LockedException ? "/login?locked" : "/login?error"));
    }

    private static Mono<Void> staleForm(ServerWebExchange exchange, AccessDeniedException refusal) {
        return Problem.isForPeople(exchange)
                ? Mono.error(new ResponseStatusException(HttpStatus.FORBIDDEN, null, refusal))
                : Problem.answer(
                        exchange,
                        HttpStatus.FORBIDDEN,
                        "The form token is missing or too old: reload the page; a program must send a bearer token, or"
                                + " the form token in X-CSRF-TOKEN.");
    }

    /** A browser cannot be made to send this header from another site, so such a request needs no CSRF token. */
    static boolean bearsToken(HttpHeaders headers) {
        var authorization = headers.getFirst(HttpHeaders.AUTHORIZATION);
        return authorization != null && authorization.regionMatches(true, 0, "Bearer ", 0, 7);
    }

    /** Whether a path is an interface, which answers refusals as problem details, and not a page. */
    static boolean isForPrograms(String path) {
        return path.startsWith("/api/")
                || path.startsWith("/openapi")
                || path.startsWith("/sandbox/fhir/")
                || path.startsWith("/actuator/");
    }

    private static ServerAuthenticationEntryPoint entryPoint() {
        var login = new RedirectServerAuthenticationEntryPoint("/login");
        return (exchange, refusal) -> {
            var path = exchange.getRequest().getPath().pathWithinApplication().value();
            return isForPrograms(path)
                    ? Problem.answer(exchange, HttpStatus.UNAUTHORIZED, "Sign in, or send a valid bearer token.")
                    : login.commence(exchange, refusal);
        };
    }
}
