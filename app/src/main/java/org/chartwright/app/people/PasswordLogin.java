package org.chartwright.app.people;

import java.net.InetAddress;
import java.net.InetSocketAddress;
import org.springframework.security.authentication.BadCredentialsException;
import org.springframework.security.authentication.ReactiveAuthenticationManager;
import org.springframework.security.core.Authentication;
import org.springframework.security.crypto.password.PasswordEncoder;
import org.springframework.stereotype.Component;
import org.springframework.web.server.ServerWebExchange;
import reactor.core.publisher.Mono;
import reactor.core.scheduler.Schedulers;
import reactor.util.context.ContextView;

/** Username and password in, the person out. */
@Component
class PasswordLogin {

    private final People people;
    private final PasswordEncoder encoder;
    private final LoginThrottle throttle;
    private final String nobodysHash;

    PasswordLogin(People people, PasswordEncoder encoder, LoginThrottle throttle) {
        this.people = people;
        this.encoder = encoder;
        this.throttle = throttle;
        this.nobodysHash = encoder.encode("nobody");
    }

    ReactiveAuthenticationManager manager() {
        return attempt -> Mono.deferContextual(context ->
                Mono.fromCallable(() -> check(attempt, place(context))).subscribeOn(Schedulers.boundedElastic()));
    }

    private Authentication check(Authentication attempt, String place) {
        var username = attempt.getName();
        throttle.admit(username, place);
        var person = people.named(username);
        // an unknown username costs the same time as a wrong password
        var hash = person.flatMap(found -> people.passwordHash(found.id())).orElse(nobodysHash);
        var matches = encoder.matches(String.valueOf(attempt.getCredentials()), hash);
        if (person.isEmpty() || !matches) {
            throttle.failed(username, place);
            throw new BadCredentialsException("Username or password is wrong.");
        }
        throttle.succeeded(username, place);
        return new SignedIn(person.get(), person.get().roles());
    }

    /** The address the attempt comes from; Spring Security puts the request into the context of its filters. */
    private static String place(ContextView context) {
        return context.<ServerWebExchange>getOrEmpty(ServerWebExchange.class)
                .map(exchange -> exchange.getRequest().getRemoteAddress())
                .map(InetSocketAddress::getAddress)
                .map(InetAddress::getHostAddress)
                .orElse("unknown");
    }
}
