package org.chartwright.app.coding;

import java.time.Instant;
import java.util.Optional;
import org.chartwright.app.coding.CodeDecision.Code;
import org.chartwright.app.coding.CodeDecision.Kind;
import org.chartwright.app.encounter.EncounterId;
import org.chartwright.app.people.Person;
import org.chartwright.nlp.code.CodeSuggestion.System;
import org.springframework.http.HttpStatus;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;
import org.springframework.web.server.ResponseStatusException;

/** Takes decisions on codes. */
@RestController
@RequestMapping("/api/encounters/{id}/codes")
class CodingController {

    private static final int LONGEST_REASON = 300;

    private final CodeDecisions decisions;

    CodingController(CodeDecisions decisions) {
        this.decisions = decisions;
    }

    /** {@code newSystem}, {@code newCode} and {@code newTitle} go with {@code CHANGED} only. */
    record Decide(
            Optional<System> system,
            Optional<String> code,
            Optional<String> title,
            Optional<Kind> kind,
            Optional<String> reason,
            Optional<System> newSystem,
            Optional<String> newCode,
            Optional<String> newTitle) {}

    @PostMapping("/decisions")
    @ResponseStatus(HttpStatus.NO_CONTENT)
    void decide(@PathVariable EncounterId id, @RequestBody Decide request, @AuthenticationPrincipal Person person) {
        var on = new Code(
                request.system().orElseThrow(() -> lacks("system")),
                request.code().filter(code -> code.length() <= 20).orElseThrow(() -> lacks("code")),
                request.title().orElse(""));
        var kind = request.kind().orElseThrow(() -> lacks("kind"));
        var reason = request.reason().orElse("").strip();
        if (reason.length() > LONGEST_REASON) {
            throw refused("A reason may have at most %d characters.".formatted(LONGEST_REASON));
        }
        if (reason.isEmpty() && (kind == Kind.CHANGED || kind == Kind.REJECTED)) {
            throw refused("Say why the code is %s.".formatted(kind == Kind.CHANGED ? "changed" : "rejected"));
        }
        var instead = kind == Kind.CHANGED
                ? Optional.of(new Code(
                        request.newSystem().orElseThrow(() -> lacks("newSystem")),
                        request.newCode().filter(code -> code.length() <= 20).orElseThrow(() -> lacks("newCode")),
                        request.newTitle().orElse("")))
                : Optional.<Code>empty();
        decisions.add(id, new CodeDecision(on, kind, instead, reason, Instant.now(), person.id()));
    }

    private static ResponseStatusException lacks(String name) {
        return refused("The decision lacks its '%s'.".formatted(name));
    }

    private static ResponseStatusException refused(String why) {
        return new ResponseStatusException(HttpStatus.BAD_REQUEST, why);
    }
}
