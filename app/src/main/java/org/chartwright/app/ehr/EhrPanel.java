package org.chartwright.app.ehr;

import java.time.Instant;
import org.chartwright.app.ehr.Push.State;
import org.chartwright.app.ehr.Push.Wanted;
import org.chartwright.app.encounter.EncounterId;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;

/** Shows on the review page how far a visit's note is on its way into the EHR. */
@Controller
class EhrPanel {

    private final Pushes pushes;
    private final Outbox outbox;

    EhrPanel(Pushes pushes, Outbox outbox) {
        this.pushes = pushes;
        this.outbox = outbox;
    }

    @GetMapping("/encounters/{id}/ehr")
    String panel(@PathVariable EncounterId id, Model model) {
        var push = pushes.find(id);
        model.addAttribute("id", id.toString());
        model.addAttribute("badge", push.map(EhrPanel::badge).orElse("nothing to send yet"));
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
