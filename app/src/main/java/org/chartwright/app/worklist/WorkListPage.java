package org.chartwright.app.worklist;

import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.chartwright.app.coding.OpenCodes;
import org.chartwright.app.ehr.Pushes;
import org.chartwright.app.encounter.Encounter;
import org.chartwright.app.encounter.EncounterId;
import org.chartwright.app.encounter.Encounters;
import org.chartwright.app.people.Person;
import org.chartwright.app.people.Role;
import org.chartwright.app.review.OpenNotes;
import org.chartwright.app.transcription.Transcriber;
import org.chartwright.templates.Template;
import org.chartwright.templates.Templates;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** The list of visits, today's first, each with what it waits for. */
@Controller
class WorkListPage {

    private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("EEEE, d MMM yyyy", Locale.ENGLISH);

    private final Encounters encounters;
    private final OpenNotes notes;
    private final Pushes pushes;
    private final OpenCodes codes;
    private final Templates templates;
    private final Transcriber transcriber;

    WorkListPage(
            Encounters encounters,
            OpenNotes notes,
            Pushes pushes,
            OpenCodes codes,
            Templates templates,
            Transcriber transcriber) {
        this.encounters = encounters;
        this.notes = notes;
        this.pushes = pushes;
        this.codes = codes;
        this.templates = templates;
        this.transcriber = transcriber;
    }

    /** @param codes how many codes are to be decided, in words; empty for none */
    record Visit(
            String time,
            String patient,
            String about,
            String template,
            String waiting,
            String tone,
            String codes,
            String address) {}

    record Day(String title, List<Visit> visits) {}

    record Filter(String words, String address, int count, boolean current) {}

    @GetMapping("/")
    String list(@RequestParam Optional<String> show, @AuthenticationPrincipal Person person, Model model) {
        var all = encounters.visibleTo(person);
        var ids = all.stream().map(Encounter::id).toList();
        var opened = notes.among(ids);
        var failed = pushes.failed(ids);
        var waiting = new LinkedHashMap<EncounterId, Waiting>();
        all.forEach(each ->
                waiting.put(each.id(), Waiting.of(each, opened.contains(each.id()), failed.contains(each.id()))));
        var openCodes = Shown.decidesCodes(person) ? codes.among(ids) : Map.<EncounterId, Integer>of();
        var shown = Shown.of(show, person);
        var days = new LinkedHashMap<LocalDate, List<Visit>>();
        for (var encounter : all) {
            var waits = waiting.getOrDefault(encounter.id(), Waiting.NOTHING);
            int open = openCodes.getOrDefault(encounter.id(), 0);
            if (shown.holds(waits, open)) {
                days.computeIfAbsent(encounter.date(), _day -> new ArrayList<>())
                        .add(visit(encounter, waits, open));
            }
        }
        var today = LocalDate.now();
        model.addAttribute(
                "days",
                days.entrySet().stream()
                        .sorted((a, b) -> a.getKey().equals(today)
                                ? -1
                                : b.getKey().equals(today) ? 1 : b.getKey().compareTo(a.getKey()))
                        .map(day -> new Day(title(day.getKey(), today), day.getValue()))
                        .toList());
        model.addAttribute(
                "filters",
                Arrays.stream(Shown.values())
                        .filter(each -> each.concerns(person))
                        .map(each -> new Filter(
                                each.words(),
                                each.address(),
                                (int) waiting.entrySet().stream()
                                        .filter(visit ->
                                                each.holds(visit.getValue(), openCodes.getOrDefault(visit.getKey(), 0)))
                                        .count(),
                                each == shown))
                        .toList());
        model.addAttribute("any", !all.isEmpty());
        model.addAttribute("patients", person.roles().stream().anyMatch(role -> role != Role.ADMIN));
        model.addAttribute("load", LoadWording.of(transcriber.load()));
        model.addAttribute("creates", person.is(Role.PHYSICIAN) || person.is(Role.FRONT_DESK));
        model.addAttribute("templates", templates.all());
        model.addAttribute("standard", templates.standard().id());
        model.addAttribute("today", today.toString());
        return "worklist/list";
    }

    private Visit visit(Encounter encounter, Waiting waiting, int openCodes) {
        var patient = encounter.patient().on(encounter.date());
        var about = new ArrayList<String>();
        patient.age().ifPresent(age -> about.add(age + " y"));
        patient.sex().ifPresent(sex -> about.add(sex.name().toLowerCase(Locale.ROOT)));
        encounter.patient().mrn().ifPresent(mrn -> about.add("MRN " + mrn));
        return new Visit(
                LocalTime.ofInstant(encounter.created(), ZoneId.systemDefault())
                        .format(DateTimeFormatter.ofPattern("HH:mm")),
                encounter.patient().name(),
                String.join(" · ", about),
                templates.find(encounter.template()).map(Template::title).orElse(encounter.template()),
                waiting.words(),
                waiting.tone(),
                openCodes == 0 ? "" : openCodes == 1 ? "1 code to decide" : openCodes + " codes to decide",
                "/encounters/" + encounter.id() + (waiting.place() == Waiting.Place.RECORD ? "/record" : ""));
    }

    private static String title(LocalDate day, LocalDate today) {
        if (day.equals(today)) {
            return "Today";
        }
        return day.equals(today.minusDays(1)) ? "Yesterday" : DAY.format(day);
    }
}
