package org.chartwright.app.people;

import java.util.Optional;
import java.util.Set;
import org.springframework.http.HttpStatus;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.security.crypto.password.PasswordEncoder;
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

    private static final int SHORTEST = 12;
    /** What BCrypt reads of a password. */
    private static final int LONGEST = 72;

    private final People people;
    private final PasswordEncoder encoder;

    MeController(People people, PasswordEncoder encoder) {
        this.people = people;
        this.encoder = encoder;
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
        var hash = people.passwordHash(person.id()).orElseThrow();
        if (!encoder.matches(change.current().orElse(""), hash)) {
            throw new ResponseStatusException(HttpStatus.FORBIDDEN, "The current password is wrong.");
        }
        var fresh = change.fresh().orElse("");
        if (fresh.length() < SHORTEST || fresh.getBytes(java.nio.charset.StandardCharsets.UTF_8).length > LONGEST) {
            throw new ResponseStatusException(HttpStatus.BAD_REQUEST, "'fresh' must have 12 characters to 72 bytes.");
        }
        people.setPassword(person.id(), fresh);
    }
}
