package org.chartwright.app.people;

import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import java.util.UUID;
import org.springframework.http.HttpStatus;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.web.bind.annotation.DeleteMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;
import org.springframework.web.server.ResponseStatusException;

/** Makes and revokes the tokens of plugins. */
@RestController
@RequestMapping("/api/tokens")
class TokenController {

    private final Tokens tokens;
    private final TokenRequests requests;

    TokenController(Tokens tokens, TokenRequests requests) {
        this.tokens = tokens;
        this.requests = requests;
    }

    /**
     * @param label which program it is for
     * @param validity ISO 8601 duration, at most a year; 30 days when left out
     */
    record TokenRequest(String label, Optional<Duration> validity) {}

    record TokenMade(UUID id, String token, Instant expiresAt) {}

    @PostMapping
    @ResponseStatus(HttpStatus.CREATED)
    TokenMade make(@RequestBody TokenRequest request, @AuthenticationPrincipal Person person) {
        var issued = requests.grant(
                Optional.ofNullable(request.label()).orElse(""),
                request.validity().orElse(TokenRequests.USUAL),
                person);
        return new TokenMade(issued.id(), issued.token(), issued.expiresAt());
    }

    @DeleteMapping("/{id}")
    @ResponseStatus(HttpStatus.NO_CONTENT)
    void revoke(@PathVariable UUID id, @AuthenticationPrincipal Person person) {
        if (!tokens.revoke(id, person)) {
            throw new ResponseStatusException(HttpStatus.NOT_FOUND, "There is no such token.");
        }
    }
}
