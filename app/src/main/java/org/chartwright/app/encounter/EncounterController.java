package org.chartwright.app.encounter;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.chartwright.app.encounter.Encounter.Consent;
import org.chartwright.app.people.Person;
import org.chartwright.nlp.Patient;
import org.chartwright.nlp.Payer;
import org.chartwright.templates.Template;
import org.chartwright.templates.Templates;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;
import org.springframework.web.server.ResponseStatusException;

/** Enters, lists and shows visits. */
@RestController
@RequestMapping("/api/encounters")
class EncounterController {

    private final Encounters encounters;
    private final Templates templates;

    EncounterController(Encounters encounters, Templates templates) {
        this.encounters = encounters;
        this.templates = templates;
    }

    /**
     * @param payer whose billing rules hold; CPT's with a question where it is left out
     * @param template id of a note template; the standard one when left out
     * @param date today when left out; from 1900 to two years ahead
     * @param consent true when the patient has agreed to be recorded
     * @param consentGivenBy who agreed, where that was stated
     */
    record NewEncounter(
            Optional<String> patientName,
            Optional<Patient.Sex> patientSex,
            Optional<LocalDate> birthDate,
            Optional<String> mrn,
            Optional<Boolean> newPatient,
            Optional<Payer> payer,
            Optional<String> template,
            Optional<LocalDate> date,
            Optional<Boolean> consent,
            Optional<Consent.Giver> consentGivenBy) {}

    /** @param givenBy who agreed, where that was stated */
    record ConsentGiven(Optional<Consent.Giver> givenBy) {}

    @PostMapping
    @ResponseStatus(HttpStatus.CREATED)
    Encounter create(@RequestBody NewEncounter request, @AuthenticationPrincipal Person person) {
        var encounter = encounters.create(
                patient(request),
                request.newPatient().orElse(false),
                request.payer(),
                template(request),
                person.id(),
                date(request));
        if (request.consent().orElse(false)) {
            encounters.consent(encounter.id(), person.id(), request.consentGivenBy());
        }
        return find(encounter.id());
    }

    @GetMapping
    List<Encounter> list(@AuthenticationPrincipal Person person) {
        return encounters.visibleTo(person);
    }

    @GetMapping("/{id}")
    Encounter show(@PathVariable EncounterId id) {
        return find(id);
    }

    @PostMapping("/{id}/consent")
    Encounter consent(
            @PathVariable EncounterId id,
            @RequestBody(required = false) @Nullable ConsentGiven consent,
            @AuthenticationPrincipal Person person) {
        encounters.consent(id, person.id(), Optional.ofNullable(consent).flatMap(ConsentGiven::givenBy));
        return find(id);
    }

    private Encounter find(EncounterId id) {
        return encounters
                .find(id)
                .orElseThrow(() -> new ResponseStatusException(HttpStatus.NOT_FOUND, "There is no such encounter."));
    }

    private String template(NewEncounter request) {
        var id = request.template().orElse(Templates.DEFAULT_ID);
        if (templates.all().stream().noneMatch(template -> template.id().equals(id))) {
            throw new ResponseStatusException(
                    HttpStatus.BAD_REQUEST,
                    "There is no template of that name; there are %s."
                            .formatted(
                                    templates.all().stream().map(Template::id).collect(Collectors.joining(", "))));
        }
        return id;
    }

    private static LocalDate date(NewEncounter request) {
        var today = LocalDate.now();
        var date = request.date().orElse(today);
        if (date.getYear() < 1900 || date.isAfter(today.plusYears(2))) {
            throw new ResponseStatusException(
                    HttpStatus.BAD_REQUEST,
                    "The day of the visit (date) must not lie before 1900 or more than two years ahead.");
        }
        return date;
    }

    private static PatientRecord patient(NewEncounter request) {
        try {
            return new PatientRecord(
                    request.patientName().orElse(""), request.patientSex(), request.birthDate(), request.mrn());
        } catch (IllegalArgumentException e) {
            throw new ResponseStatusException(HttpStatus.BAD_REQUEST, String.valueOf(e.getMessage()));
        }
    }
}
