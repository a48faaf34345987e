package org.chartwright.app.library;

import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Collectors;
import org.chartwright.app.encounter.Encounter;
import org.chartwright.app.encounter.EncounterId;
import org.chartwright.app.encounter.Encounters;
import org.chartwright.app.people.Person;
import org.chartwright.app.people.Role;
import org.chartwright.app.transcription.Transcripts;
import org.chartwright.nlp.DraftVisit;
import org.chartwright.nlp.Visit;
import org.chartwright.nlp.note.Section;
import org.chartwright.nlp.note.Sentence;
import org.chartwright.templates.CloseChecklist;
import org.chartwright.templates.Content;
import org.chartwright.templates.ContentFile;
import org.chartwright.templates.DotPhrase;
import org.chartwright.templates.DotPhrases;
import org.chartwright.templates.InvalidTemplates;
import org.chartwright.templates.OrderSet;
import org.chartwright.templates.Problem;
import org.chartwright.templates.Questionnaire;
import org.chartwright.templates.Template;
import org.springframework.http.HttpStatus;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.ResponseBody;
import org.springframework.web.server.ResponseStatusException;

/**
 * How a version would look: a note template on one of the clinician's own past visits, the rest as its readers see it.
 * Nothing is stored. Who may not see patients sees the headings only.
 */
@Controller
class PreviewPanel {

    private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("d MMM yyyy", Locale.ENGLISH);
    private static final int MOST_VISITS = 20;

    private final Versions versions;
    private final Encounters encounters;
    private final Transcripts transcripts;
    private final DraftVisit sketchVisit;

    PreviewPanel(Versions versions, Encounters encounters, Transcripts transcripts, DraftVisit sketchVisit) {
        this.versions = versions;
        this.encounters = encounters;
        this.transcripts = transcripts;
        this.sketchVisit = sketchVisit;
    }

    record Part(String title, List<String> lines) {}

    record VisitChoice(String id, String words) {}

    record Text(Optional<String> name, Optional<String> yaml) {}

    /** What the linter says of a text, one line each. */
    @PostMapping("/api/library/lint")
    @ResponseBody
    List<String> lint(@RequestBody Text text) {
        try {
            ContentFile.of(text.name().orElse("text") + ".yaml", text.yaml().orElse(""));
            return List.of();
        } catch (InvalidTemplates wrong) {
            return wrong.problems().stream().map(Problem::toString).toList();
        }
    }

    @GetMapping("/library/{kind}/{id}/{number}/preview")
    String preview(
            @PathVariable String kind,
            @PathVariable String id,
            @PathVariable int number,
            @RequestParam Optional<EncounterId> visit,
            @AuthenticationPrincipal Person person,
            Model model) {
        var version = versions.find(LibraryPage.name(kind, id, number))
                .orElseThrow(() -> new ResponseStatusException(HttpStatus.NOT_FOUND, "There is no such version."));
        var content = version.content();
        model.addAttribute("path", LibraryPage.path(version.name()) + "/preview");
        if (content instanceof Template && person.is(Role.PHYSICIAN)) {
            var past = past(person);
            var chosen = past.stream()
                    .filter(each -> visit.isEmpty() || visit.get().equals(each.id()))
                    .findFirst();
            model.addAttribute(
                    "visits",
                    past.stream()
                            .map(each -> new VisitChoice(
                                    each.id().toString(), each.patient().name() + ", " + DAY.format(each.date())))
                            .toList());
            chosen.ifPresent(each -> model.addAttribute("chosen", each.id().toString()));
            model.addAttribute("parts", parts(content, chosen));
        } else {
            model.addAttribute("parts", parts(content, Optional.empty()));
        }
        return "library/preview";
    }

    private List<Encounter> past(Person person) {
        return encounters.visibleTo(person).stream()
                .filter(each -> switch (each.status()) {
                    case DRAFTED, SIGNED -> true;
                    case PLANNED, RECORDING, PAUSED, PROCESSING, FAILED -> false;
                })
                .filter(each -> !transcripts.find(each.id()).utterances().isEmpty())
                .limit(MOST_VISITS)
                .toList();
    }

    private List<Part> parts(Content content, Optional<Encounter> visit) {
        return switch (content) {
            case Template template -> visit.map(each -> drafted(template, each)).orElseGet(() -> headings(template));
            case DotPhrases phrases ->
                phrases.phrases().stream()
                        .map(phrase -> new Part(".%s – %s".formatted(phrase.name(), phrase.title()), phrase(phrase)))
                        .toList();
            case OrderSet set ->
                set.orders().stream()
                        .map(order -> new Part(
                                order.description(),
                                present("for " + order.reason(), order.procedure(), order.caution())))
                        .toList();
            case CloseChecklist list ->
                list.items().stream()
                        .map(item -> new Part(
                                item.text(), List.of(item.level().name().toLowerCase(Locale.ROOT) + " be in the note")))
                        .toList();
            case Questionnaire form ->
                form.items().stream()
                        .map(item -> new Part(
                                item.text(),
                                present(item.choices().stream()
                                        .map(Questionnaire.Option::text)
                                        .collect(Collectors.joining(" · ")))))
                        .toList();
        };
    }

    private List<Part> drafted(Template template, Encounter encounter) {
        var draft = sketchVisit.from(new Visit(
                encounter.date(),
                encounter.patient().on(encounter.date()),
                encounter.newPatient(),
                template,
                transcripts.find(encounter.id())));
        return draft.note().sections().stream()
                .map(section -> new Part(section.title(), lines(section)))
                .toList();
    }

    private static List<String> lines(Section section) {
        return section.blocks().stream()
                .map(block -> (block.label().isEmpty() ? "" : block.label() + ": ")
                        + block.sentences().stream().map(Sentence::text).collect(Collectors.joining(" ")))
                .toList();
    }

    private static List<Part> headings(Template template) {
        return template.sections().stream()
                .map(section -> new Part(section.title(), List.of()))
                .toList();
    }

    private static List<String> phrase(DotPhrase phrase) {
        var lines = new ArrayList<>(List.of(phrase.text().replace("{}", "").strip()));
        phrase.blanks().forEach(blank -> lines.add(blank.name() + ": " + words(blank)));
        return lines;
    }

    private static String words(DotPhrase.Blank blank) {
        return switch (blank) {
            case DotPhrase.Blank.Words words -> "words";
            case DotPhrase.Blank.Date date -> "a date";
            case DotPhrase.Blank.Choice choice -> String.join(", ", choice.choices());
            case DotPhrase.Blank.Number number ->
                "%s to %s %s"
                        .formatted(number.low().toPlainString(), number.high().toPlainString(), number.unit())
                        .strip();
        };
    }

    private static List<String> present(String... lines) {
        return List.of(lines).stream().filter(line -> !line.isEmpty()).toList();
    }
}
