package org.chartwright.app.worklist;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import org.chartwright.app.encounter.Encounter;
import org.chartwright.app.encounter.EncounterId;
import org.chartwright.app.encounter.Encounters;
import org.chartwright.app.people.Person;
import org.chartwright.app.people.Role;
import org.chartwright.app.transcription.AudioLogs;
import org.chartwright.nlp.fact.Fact.Kind;
import org.chartwright.templates.Template;
import org.chartwright.templates.Templates;
import org.springframework.http.HttpStatus;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.server.ResponseStatusException;

/** The recorder: consent, microphone or file, and what has been captured so far. */
@Controller
class RecordPage {

    private static final List<Part> CHECKLIST = List.of(
            part("Reason and symptoms", Kind.SYMPTOM),
            part("Problems", Kind.PROBLEM),
            part("Medications", Kind.MEDICATION),
            part("Allergies", Kind.ALLERGY),
            part("History", Kind.SOCIAL, Kind.FAMILY_HISTORY, Kind.PROCEDURE),
            part("Vital signs", Kind.VITAL),
            part("Examination", Kind.EXAM_FINDING),
            part("Results", Kind.RESULT),
            part("Orders and plan", Kind.ORDER, Kind.PLAN),
            part("Follow-up", Kind.FOLLOW_UP));

    private final Encounters encounters;
    private final AudioLogs logs;
    private final Templates templates;
    private final ConsentWording consent;

    RecordPage(Encounters encounters, AudioLogs logs, Templates templates, ConsentWording consent) {
        this.encounters = encounters;
        this.logs = logs;
        this.templates = templates;
        this.consent = consent;
    }

    /** @param kinds of facts that tick it, separated by spaces */
    record Part(String title, String kinds) {}

    /** @param audioBytes what the server holds already */
    record Recorded(String id, String patient, String summary, boolean consented, long audioBytes) {}

    @GetMapping("/encounters/{id}/record")
    String page(@PathVariable EncounterId id, @AuthenticationPrincipal Person person, Model model) {
        if (!person.is(Role.PHYSICIAN)) {
            throw new ResponseStatusException(HttpStatus.FORBIDDEN, "Only a physician records a visit.");
        }
        var encounter = encounters
                .find(id)
                .orElseThrow(() -> new ResponseStatusException(HttpStatus.NOT_FOUND, "There is no such encounter."));
        return switch (encounter.status()) {
            case PROCESSING, SIGNED -> "redirect:/encounters/" + id;
            case PLANNED, RECORDING, PAUSED, DRAFTED, FAILED -> {
                model.addAttribute("encounter", recorded(encounter));
                model.addAttribute("consentWording", consent.text());
                model.addAttribute("checklist", CHECKLIST);
                yield "worklist/record";
            }
        };
    }

    private Recorded recorded(Encounter encounter) {
        var patient = encounter.patient().on(encounter.date());
        var summary = new ArrayList<String>();
        patient.age().ifPresent(age -> summary.add(age + " y"));
        patient.sex().ifPresent(sex -> summary.add(sex.name().toLowerCase(Locale.ROOT)));
        summary.add(templates.find(encounter.template()).map(Template::title).orElse(encounter.template()));
        return new Recorded(
                encounter.id().toString(),
                encounter.patient().name(),
                String.join(" · ", summary),
                encounter.consent().isPresent(),
                logs.find(encounter.id()).map(log -> log.length()).orElse(0L));
    }

    private static Part part(String title, Kind... kinds) {
        return new Part(title, Arrays.stream(kinds).map(Kind::name).collect(Collectors.joining(" ")));
    }
}
