package org.chartwright.app.encounter;

import java.util.regex.Pattern;
import org.chartwright.app.people.Person;
import org.chartwright.app.people.Problem;
import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;
import org.springframework.http.HttpStatus;
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
 * Lets a request for a visit through only when there is such a visit and the person may open it; to everyone else the
 * visit does not exist.
 */
@Component
@Order(Ordered.LOWEST_PRECEDENCE - 50)
class EncounterDoor implements WebFilter {

    private static final Pattern ENCOUNTER = Pattern.compile("^(?:/api)?/encounters/([^/]+)(?:/.*)?$");
    private static final Pattern ID = Pattern.compile("[0-9a-fA-F]{8}(?:-[0-9a-fA-F]{4}){3}-[0-9a-fA-F]{12}");

    private final Encounters encounters;

    EncounterDoor(Encounters encounters) {
        this.encounters = encounters;
    }

    @Override
    public Mono<Void> filter(ServerWebExchange exchange, WebFilterChain chain) {
        var path = ENCOUNTER.matcher(
                exchange.getRequest().getPath().pathWithinApplication().value());
        if (!path.matches() || (path.group(1).equals("new") && !path.group().startsWith("/api"))) {
            return chain.filter(exchange);
        }
        var name = path.group(1);
        return ReactiveSecurityContextHolder.getContext()
                .mapNotNull(SecurityContext::getAuthentication)
                .mapNotNull(Authentication::getPrincipal)
                .ofType(Person.class)
                .flatMap(person ->
                        Mono.fromCallable(() -> mayPass(person, name)).subscribeOn(Schedulers.boundedElastic()))
                .defaultIfEmpty(false)
                .flatMap(passes -> passes
                        ? chain.filter(exchange)
                        : Problem.answer(exchange, HttpStatus.NOT_FOUND, "There is no such encounter."));
    }

    private boolean mayPass(Person person, String name) {
        return ID.matcher(name).matches()
                && encounters
                        .find(EncounterId.of(name))
                        .filter(encounter -> Encounters.mayOpen(person, encounter))
                        .isPresent();
    }
}
