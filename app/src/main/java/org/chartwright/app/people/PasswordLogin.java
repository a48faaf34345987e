package org.chartwright.app.people;

import org.springframework.security.authentication.BadCredentialsException;
import org.springframework.security.authentication.ReactiveAuthenticationManager;
import org.springframework.security.core.Authentication;
import org.springframework.security.crypto.password.PasswordEncoder;
import org.springframework.stereotype.Component;
import reactor.core.publisher.Mono;
import reactor.core.scheduler.Schedulers;

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
        return attempt -> Mono.fromCallable(() -> check(attempt)).subscribeOn(Schedulers.boundedElastic());
    }

    private Authentication check(Authentication attempt) {
        var username = attempt.getName();
        throttle.admit(username);
        var person = people.named(username);
        // an unknown username costs the same time as a wrong password
        var hash = person.flatMap(found -> people.passwordHash(found.id())).orElse(nobodysHash);
        var matches = encoder.matches(String.valueOf(attempt.getCredentials()), hash);
        if (person.isEmpty() || !matches) {
            throttle.failed(username);
            throw new BadCredentialsException("Username or password is wrong.");
        }
        throttle.succeeded(username);
        return new SignedIn(person.get(), person.get().roles());
    }
}
