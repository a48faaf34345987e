package org.chartwright.app.people;

import java.nio.charset.StandardCharsets;
import org.springframework.security.authentication.LockedException;
import org.springframework.security.crypto.password.PasswordEncoder;
import org.springframework.stereotype.Component;

/** A person's current and new password in; whether the new one counts from now on out. */
@Component
class ReplacePassword {

    static final int SHORTEST = 12;
    /** What BCrypt reads of a password. */
    private static final int LONGEST_BYTES = 72;

    /** Whoever is signed in counts apart from those who try to. */
    private static final String PLACE = "signed in";

    private final People people;
    private final PasswordEncoder encoder;
    private final LoginThrottle throttle;

    ReplacePassword(People people, PasswordEncoder encoder, LoginThrottle throttle) {
        this.people = people;
        this.encoder = encoder;
        this.throttle = throttle;
    }

    /** What became of it, and the sentence that tells a person so. */
    enum Outcome {
        REPLACED("The password is replaced."),
        WRONG_CURRENT("The current password is wrong."),
        TOO_OFTEN(LoginThrottle.SENTENCE),
        UNSUITABLE("The new password must have at least 12 characters and at most 72 bytes."),
        UNCHANGED("The new password must differ from the current one.");

        private final String words;

        Outcome(String words) {
            this.words = words;
        }

        String words() {
            return words;
        }
    }

    Outcome of(Person person, String current, String fresh) {
        try {
            throttle.admit(person.username(), PLACE);
        } catch (LockedException tooOften) {
            return Outcome.TOO_OFTEN;
        }
        var hash = people.passwordHash(person.id()).orElseThrow();
        if (!encoder.matches(current, hash)) {
            throttle.failed(person.username(), PLACE);
            return Outcome.WRONG_CURRENT;
        }
        if (fresh.length() < SHORTEST || fresh.getBytes(StandardCharsets.UTF_8).length > LONGEST_BYTES) {
            return Outcome.UNSUITABLE;
        }
        if (fresh.equals(current)) {
            return Outcome.UNCHANGED;
        }
        throttle.succeeded(person.username(), PLACE);
        people.setPassword(person.id(), fresh);
        return Outcome.REPLACED;
    }
}
