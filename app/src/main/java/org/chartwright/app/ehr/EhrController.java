package org.chartwright.app.ehr;

import java.time.Instant;
import java.util.Optional;
import org.chartwright.app.ehr.Push.State;
import org.chartwright.app.ehr.Push.Wanted;
import org.chartwright.app.encounter.EncounterId;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.ResponseBody;
import org.springframework.web.server.ResponseStatusException;

/** Shows how far a visit's note is on its way into the EHR, and tries again what has failed. */
@Controller
class EhrController {

    private final Pushes pushes;
    private final Outbox outbox;

    EhrController(Pushes pushes, Outbox outbox) {
        this.pushes = pushes;
        this.outbox = outbox;
    }

    /** What programs see; {@code NONE} while nothing is to go into the EHR. */
    record Answer(
            String state,
            Optional<Wanted> wanted,
            int attempts,
            Optional<Instant> nextAt,
            String sentence,
            Optional<Instant> sentAt,
            String reference) {

        static Answer of(Optional<Push> push) {
            return push.map(it -> new Answer(
                            it.state().name(),
                            Optional.of(it.wanted()),
                            it.attempts(),
                            it.nextAt(),
                            it.sentence(),
                            it.sentAt(),
                            it.reference()))
                    .orElseGet(
                            () -> new Answer("NONE", Optional.empty(), 0, Optional.empty(), "", Optional.empty(), ""));
        }
    }

    @GetMapping("/api/encounters/{id}/ehr")
    @ResponseBody
    Answer state(@PathVariable EncounterId id) {
        return Answer.of(pushes.find(id));
    }

    @PostMapping("/api/encounters/{id}/ehr/retry")
    @ResponseBody
    Answer retry(@PathVariable EncounterId id) {
        if (!outbox.retry(id)) {
            throw new ResponseStatusException(HttpStatus.CONFLICT, "Only a failed push can be tried again.");
        }
        return state(id);
    }

    @GetMapping("/encounters/{id}/ehr")
    String panel(@PathVariable EncounterId id, Model model) {
        var push = pushes.find(id);
        model.addAttribute("id", id.toString());
        model.addAttribute("badge", push.map(EhrController::badge).orElse("nothing to send yet"));
        model.addAttribute("tone", push.map(it -> tone(it.state())).orElse(""));
        model.addAttribute("sentence", push.map(Push::sentence).orElse(""));
        model.addAttribute("reference", push.map(Push::reference).orElse(""));
        model.addAttribute(
                "sentAt", push.flatMap(Push::sentAt).map(Instant::toString).orElse(""));
        model.addAttribute(
                "nextAt",
                push.filter(it -> it.state() == State.RETRYING)
                        .flatMap(Push::nextAt)
                        .map(Instant::toString)
                        .orElse(""));
        model.addAttribute("attempts", push.map(Push::attempts).orElse(0));
        model.addAttribute("failed", push.map(it -> it.state() == State.FAILED).orElse(false));
        return "ehr/state";
    }

    @PostMapping("/encounters/{id}/ehr/retry")
    String retryPanel(@PathVariable EncounterId id, Model model) {
        outbox.retry(id);
        return panel(id, model);
    }

    private static String badge(Push push) {
        String what = push.wanted() == Wanted.FINAL ? "signed note" : "draft";
        return switch (push.state()) {
            case QUEUED -> what + " waits to be sent";
            case SENDING -> what + " is being sent";
            case SENT -> push.wanted() == Wanted.FINAL ? "signed note is in the EHR" : "draft is in the EHR";
            case RETRYING -> what + " will be tried again";
            case FAILED -> what + " could not be sent";
        };
    }

    private static String tone(State state) {
        return switch (state) {
            case QUEUED, SENDING -> "";
            case SENT -> "ok";
            case RETRYING -> "warn";
            case FAILED -> "bad";
        };
    }
}
