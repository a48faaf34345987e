package org.chartwright.app.coding;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.chartwright.app.coding.CodeDecision.Code;
import org.chartwright.app.coding.CodeDecision.Kind;
import org.chartwright.app.encounter.EncounterId;
import org.chartwright.app.encounter.Encounters;
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

    private final Encounters encounters;
    private final CodeDecisions decisions;
    private final FindCodes findCodes;

    CodingController(Encounters encounters, CodeDecisions decisions, FindCodes findCodes) {
        this.encounters = encounters;
        this.decisions = decisions;
        this.findCodes = findCodes;
    }

    /** {@code newSystem} and {@code newCode} go with {@code CHANGED} only. */
    record Decide(
            Optional<System> system,
            Optional<String> code,
            Optional<String> title,
            Optional<Kind> kind,
            Optional<String> reason,
            Optional<System> newSystem,
            Optional<String> newCode) {}

    record Search(Optional<String> words, Optional<System> system) {}

    /** Codes valid on the date of service, best first. A POST, since what is typed may say something of the patient. */
    @PostMapping("/search")
    List<Code> search(@PathVariable EncounterId id, @RequestBody Search request) {
        return findCodes.by(request.words().orElse(""), request.system(), date(id));
    }

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
        var instead = kind == Kind.CHANGED ? Optional.of(known(id, request)) : Optional.<Code>empty();
        decisions.add(id, new CodeDecision(on, kind, instead, reason, Instant.now(), person.id()));
    }

    private Code known(EncounterId id, Decide request) {
        var system = request.newSystem().orElseThrow(() -> lacks("newSystem"));
        var code = request.newCode().orElseThrow(() -> lacks("newCode"));
        return findCodes
                .exactly(system, code, date(id))
                .orElseThrow(() ->
                        refused("The new code is not a billable code of %s on the date of service.".formatted(system)));
    }

    private LocalDate date(EncounterId id) {
        return encounters
                .find(id)
                .orElseThrow(() -> new ResponseStatusException(HttpStatus.NOT_FOUND, "There is no such encounter."))
                .date();
    }

    private static ResponseStatusException lacks(String name) {
        return refused("The decision lacks its '%s'.".formatted(name));
    }

    private static ResponseStatusException refused(String why) {
        return new ResponseStatusException(HttpStatus.BAD_REQUEST, why);
    }
}
