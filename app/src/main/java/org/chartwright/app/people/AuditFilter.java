package org.chartwright.app.people;

import java.net.InetSocketAddress;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.regex.Pattern;
import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;
import org.springframework.http.HttpMethod;
import org.springframework.security.core.Authentication;
import org.springframework.security.core.context.ReactiveSecurityContextHolder;
import org.springframework.security.core.context.SecurityContext;
import org.springframework.stereotype.Component;
import org.springframework.web.server.ServerWebExchange;
import org.springframework.web.server.WebFilter;
import org.springframework.web.server.WebFilterChain;
import reactor.core.publisher.Mono;
import reactor.core.scheduler.Schedulers;

/**
 * Writes the audit record of each request that may touch patient data before the request is served; a request that
 * cannot be recorded is not served.
 */
@Component
@Order(Ordered.LOWEST_PRECEDENCE - 100)
class AuditFilter implements WebFilter {

    private static final Pattern ENCOUNTER =
            Pattern.compile("/encounters/([0-9a-fA-F]{8}(?:-[0-9a-fA-F]{4}){3}-[0-9a-fA-F]{12})");
    private static final Set<HttpMethod> READS = Set.of(HttpMethod.GET, HttpMethod.HEAD, HttpMethod.OPTIONS);

    private final Audit audit;

    AuditFilter(Audit audit) {
        this.audit = audit;
    }

    @Override
    public Mono<Void> filter(ServerWebExchange exchange, WebFilterChain chain) {
        var path = exchange.getRequest().getPath().pathWithinApplication().value();
        if (!path.startsWith("/api/")
                && !path.startsWith("/encounters")
                && !path.startsWith("/people")
                && !path.startsWith("/programs")
                && !path.startsWith("/style")
                && !path.startsWith("/sandbox/fhir/")) {
            return chain.filter(exchange);
        }
        return ReactiveSecurityContextHolder.getContext()
                .mapNotNull(SecurityContext::getAuthentication)
                .mapNotNull(Authentication::getPrincipal)
                .ofType(Person.class)
                .flatMap(person -> Mono.<Void>fromRunnable(() -> record(person, exchange, path))
                        .subscribeOn(Schedulers.boundedElastic()))
                .then(chain.filter(exchange));
    }

    private void record(Person person, ServerWebExchange exchange, String path) {
        var method = exchange.getRequest().getMethod();
        var encounter = ENCOUNTER.matcher(path);
        audit.record(
                person,
                READS.contains(method) ? "READ" : "WRITE",
                method + " " + path,
                encounter.find() ? Optional.of(UUID.fromString(encounter.group(1))) : Optional.empty(),
                Optional.ofNullable(exchange.getRequest().getRemoteAddress())
                        .map(InetSocketAddress::getAddress)
                        .map(address -> address.getHostAddress())
                        .orElse("unknown"));
    }
}
