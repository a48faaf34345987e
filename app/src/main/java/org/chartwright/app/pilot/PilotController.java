package org.chartwright.app.pilot;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.chartwright.app.encounter.EncounterId;
import org.chartwright.app.people.Person;
import org.chartwright.app.review.EditCounts;
import org.springframework.http.HttpStatus;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;
import org.springframework.web.server.ResponseStatusException;

/** Takes the page's word for active editing, and shows the times of all visits to those who measure. */
@RestController
class PilotController {

    /** A page reports at least once a minute; more at once is a clock that was asleep. */
    private static final double LONGEST_SECONDS = 60;

    private final Milestones milestones;
    private final EditCounts edits;

    PilotController(Milestones milestones, EditCounts edits) {
        this.milestones = milestones;
        this.edits = edits;
    }

    /** @param seconds in which the person typed, clicked or played audio since the last report; at most 60 */
    record Activity(Optional<Double> seconds) {}

    record VisitTimes(
            EncounterId encounter,
            Map<Milestone, Instant> milestones,
            double activeSeconds,
            List<EditCounts.EditCount> edits) {}

    @PostMapping("/api/encounters/{id}/activity")
    @ResponseStatus(HttpStatus.NO_CONTENT)
    void active(@PathVariable EncounterId id, @RequestBody Activity activity, @AuthenticationPrincipal Person person) {
        double seconds = activity.seconds().orElse(-1.0);
        if (!(seconds >= 0 && seconds <= LONGEST_SECONDS)) {
            throw new ResponseStatusException(HttpStatus.BAD_REQUEST, "'seconds' must be between 0 and 60.");
        }
        milestones.active(id, person.id(), Duration.ofMillis(Math.round(1000 * seconds)));
    }

    /** @param since 30 days ago when left out */
    @GetMapping("/api/pilot/visits")
    List<VisitTimes> visits(@RequestParam Optional<Instant> since) {
        return milestones.since(since.orElseGet(() -> Instant.now().minus(Duration.ofDays(30)))).entrySet().stream()
                .map(visit -> new VisitTimes(
                        visit.getKey(),
                        visit.getValue(),
                        milestones.activeSeconds(visit.getKey()),
                        edits.of(visit.getKey())))
                .toList();
    }
}
