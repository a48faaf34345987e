package org.chartwright.app.ehr;

import java.time.Instant;
import java.util.Optional;
import org.chartwright.app.ehr.Push.Wanted;
import org.chartwright.app.encounter.EncounterId;
import org.springframework.http.HttpStatus;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RestController;
import org.springframework.web.server.ResponseStatusException;

/** Tells programs how far a visit's note is on its way into the EHR, and tries again what has failed. */
@RestController
class EhrController {

    private final Pushes pushes;
    private final Outbox outbox;

    EhrController(Pushes pushes, Outbox outbox) {
        this.pushes = pushes;
        this.outbox = outbox;
    }

    /** What programs see; {@code NONE} while nothing is to go into the EHR. */
    record EhrState(
            String state,
            Optional<Wanted> wanted,
            int attempts,
            Optional<Instant> nextAt,
            String sentence,
            Optional<Instant> sentAt,
            String reference) {

        static EhrState of(Optional<Push> push) {
            return push.map(it -> new EhrState(
                            it.state().name(),
                            Optional.of(it.wanted()),
                            it.attempts(),
                            it.nextAt(),
                            it.sentence(),
                            it.sentAt(),
                            it.reference()))
                    .orElseGet(() ->
                            new EhrState("NONE", Optional.empty(), 0, Optional.empty(), "", Optional.empty(), ""));
        }
    }

    @GetMapping("/api/encounters/{id}/ehr")
    EhrState state(@PathVariable EncounterId id) {
        return EhrState.of(pushes.find(id));
    }

    @PostMapping("/api/encounters/{id}/ehr/retry")
    EhrState retry(@PathVariable EncounterId id) {
        if (!outbox.retry(id)) {
            throw new ResponseStatusException(HttpStatus.CONFLICT, "Only a failed push can be tried again.");
        }
        return state(id);
    }
}
