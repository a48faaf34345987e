package org.chartwright.app.refusals;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.chartwright.app.people.Person;
import org.chartwright.app.people.Problem;
import org.chartwright.app.people.Role;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.core.annotation.Order;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.http.codec.HttpMessageWriter;
import org.springframework.http.codec.ServerCodecConfigurer;
import org.springframework.security.web.server.context.WebSessionServerSecurityContextRepository;
import org.springframework.security.web.server.csrf.CsrfToken;
import org.springframework.stereotype.Component;
import org.springframework.web.ErrorResponse;
import org.springframework.web.reactive.function.server.ServerResponse;
import org.springframework.web.reactive.result.view.ViewResolver;
import org.springframework.web.server.ServerWebExchange;
import org.springframework.web.server.WebExceptionHandler;
import reactor.core.publisher.Mono;

/** A failed request of a person in, a page in the house layout out, with the failure's status. */
@Component
@Order(-2) // before the one of Spring Boot, which answers programs
class ErrorPage implements WebExceptionHandler {

    private static final Logger LOG = LoggerFactory.getLogger(ErrorPage.class);

    private final ServerResponse.Context rendering;
    private final WebSessionServerSecurityContextRepository sessions = new WebSessionServerSecurityContextRepository();

    ErrorPage(ObjectProvider<ViewResolver> views, ServerCodecConfigurer codecs) {
        var resolvers = views.orderedStream().toList();
        var writers = codecs.getWriters();
        this.rendering = new ServerResponse.Context() {
            @Override
            public List<HttpMessageWriter<?>> messageWriters() {
                return writers;
            }

            @Override
            public List<ViewResolver> viewResolvers() {
                return resolvers;
            }
        };
    }

    @Override
    public Mono<Void> handle(ServerWebExchange exchange, Throwable failure) {
        if (exchange.getResponse().isCommitted() || !Problem.isForPeople(exchange)) {
            return Mono.error(failure);
        }
        var status = Optional.of(failure)
                .filter(ErrorResponse.class::isInstance)
                .map(each -> HttpStatus.resolve(
                        ((ErrorResponse) each).getStatusCode().value()))
                .orElse(HttpStatus.INTERNAL_SERVER_ERROR);
        if (status.is5xxServerError()) {
            LOG.error("A page could not be shown", failure);
        }
        return model(exchange, ErrorWords.of(failure, status))
                .flatMap(model -> ServerResponse.status(status)
                        .contentType(MediaType.TEXT_HTML)
                        .render("error", model))
                .flatMap(page -> page.writeTo(exchange, rendering));
    }

    /** The head of the page is filled as on every other one; who signed in is known from the session alone. */
    private Mono<Map<String, Object>> model(ServerWebExchange exchange, ErrorWords words) {
        var model = new HashMap<String, Object>();
        model.put("words", words);
        Mono<CsrfToken> token = exchange.getAttributeOrDefault(CsrfToken.class.getName(), Mono.empty());
        return sessions.load(exchange)
                .mapNotNull(context -> context.getAuthentication())
                .mapNotNull(signedIn -> signedIn.getPrincipal())
                .ofType(Person.class)
                .doOnNext(person -> {
                    model.put("person", person.displayName());
                    model.put("administers", person.is(Role.ADMIN));
                    model.put("writes", person.is(Role.PHYSICIAN));
                    model.put("connects", person.is(Role.ADMIN) || person.is(Role.PHYSICIAN));
                })
                .then(token)
                .doOnNext(csrf -> model.put("_csrf", csrf))
                .thenReturn(model);
    }
}
