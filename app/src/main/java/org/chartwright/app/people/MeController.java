package org.chartwright.app.people;

import java.util.Optional;
import java.util.Set;
import org.springframework.http.HttpStatus;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;
import org.springframework.web.server.ResponseStatusException;

/** Who one is, and one's own password. */
@RestController
@RequestMapping("/api/me")
class MeController {

    private final ReplacePassword passwords;

    MeController(ReplacePassword passwords) {
        this.passwords = passwords;
    }

    record Me(PersonId id, String username, String displayName, Set<Role> roles, boolean mustChangePassword) {}

    record PasswordChange(Optional<String> current, Optional<String> fresh) {}

    @GetMapping
    Me me(@AuthenticationPrincipal Person person) {
        return new Me(
                person.id(), person.username(), person.displayName(), person.roles(), person.mustChangePassword());
    }

    /** Replaces the password; whoever signed in with a one-time password signs in again afterwards. */
    @PostMapping("/password")
    @ResponseStatus(HttpStatus.NO_CONTENT)
    void changePassword(@RequestBody PasswordChange change, @AuthenticationPrincipal Person person) {
        var outcome =
                passwords.of(person, change.current().orElse(""), change.fresh().orElse(""));
        switch (outcome) {
            case REPLACED -> {}
            case WRONG_CURRENT -> throw new ResponseStatusException(HttpStatus.FORBIDDEN, outcome.words());
            case TOO_OFTEN -> throw new ResponseStatusException(HttpStatus.TOO_MANY_REQUESTS, outcome.words());
            case UNSUITABLE, UNCHANGED -> throw new ResponseStatusException(HttpStatus.BAD_REQUEST, outcome.words());
        }
    }
}
