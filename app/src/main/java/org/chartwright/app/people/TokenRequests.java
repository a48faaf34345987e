package org.chartwright.app.people;

import java.time.Duration;
import java.util.Set;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Component;
import org.springframework.web.server.ResponseStatusException;

/** A wish for a plugin's token in, the token out; what is wrong with the wish is answered by 400 and a sentence. */
@Component
class TokenRequests {

    static final Duration USUAL = Duration.ofDays(30);
    private static final Duration LONGEST = Duration.ofDays(365);

    private final Tokens tokens;

    TokenRequests(Tokens tokens) {
        this.tokens = tokens;
    }

    /** @param label which program it is for, 1 to 100 characters */
    Tokens.Issued grant(String label, Duration validity, Person person) {
        if (label.isBlank() || label.length() > 100) {
            throw new ResponseStatusException(HttpStatus.BAD_REQUEST, "'label' must have 1 to 100 characters.");
        }
        if (validity.isNegative() || validity.isZero() || validity.compareTo(LONGEST) > 0) {
            throw new ResponseStatusException(
                    HttpStatus.BAD_REQUEST, "'validity' must be above zero and at most P365D.");
        }
        return tokens.issue(person, label, Set.of(Role.PLUGIN), validity, person);
    }
}
