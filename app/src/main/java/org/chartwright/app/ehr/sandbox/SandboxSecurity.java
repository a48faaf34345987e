package org.chartwright.app.ehr.sandbox;

import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;
import org.springframework.http.HttpHeaders;
import org.springframework.http.server.PathContainer;
import org.springframework.security.config.web.server.ServerHttpSecurity;
import org.springframework.security.web.server.SecurityWebFilterChain;
import org.springframework.security.web.server.util.matcher.ServerWebExchangeMatcher.MatchResult;
import org.springframework.web.server.ServerWebExchange;
import org.springframework.web.util.pattern.PathPattern;
import org.springframework.web.util.pattern.PathPatternParser;

/** Lets this very process into its sandbox; everyone else goes through the sign-in of the service. */
@Configuration(proxyBeanMethods = false)
class SandboxSecurity {

    private static final PathPattern SANDBOX = PathPatternParser.defaultInstance.parse("/sandbox/fhir/**");

    @Bean
    @Order(Ordered.HIGHEST_PRECEDENCE + 10)
    SecurityWebFilterChain sandboxDoor(ServerHttpSecurity http, SandboxKey key) {
        return http.securityMatcher(exchange -> (isOurs(exchange, key) ? MatchResult.match() : MatchResult.notMatch()))
                .authorizeExchange(rules -> rules.anyExchange().permitAll())
                .csrf(ServerHttpSecurity.CsrfSpec::disable)
                .build();
    }

    private static boolean isOurs(ServerWebExchange exchange, SandboxKey key) {
        PathContainer path = exchange.getRequest().getPath().pathWithinApplication();
        String header = exchange.getRequest().getHeaders().getFirst(HttpHeaders.AUTHORIZATION);
        return SANDBOX.matches(path) && header != null && key.opens(header);
    }
}
