package org.chartwright.app.library;

import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;
import org.chartwright.app.library.ClinicalReview.Refused;
import org.chartwright.app.library.Version.Name;
import org.chartwright.app.library.Version.Status;
import org.chartwright.app.people.Person;
import org.chartwright.app.people.Role;
import org.chartwright.templates.Content;
import org.chartwright.templates.InvalidTemplates;
import org.springframework.http.HttpStatus;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.util.MultiValueMap;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.server.ResponseStatusException;
import org.springframework.web.server.ServerWebExchange;
import reactor.core.publisher.Mono;
import reactor.core.scheduler.Schedulers;

/** The pages on which clinical wording is written, reviewed, approved and retired. */
@Controller
@RequestMapping("/library")
class LibraryPage {

    private static final DateTimeFormatter MOMENT =
            DateTimeFormatter.ofPattern("d MMM yyyy, HH:mm", Locale.ENGLISH).withZone(ZoneId.systemDefault());

    private final Versions versions;
    private final ClinicalReview review;

    LibraryPage(Versions versions, ClinicalReview review) {
        this.versions = versions;
        this.review = review;
    }

    /** @param tone style class of the status */
    record Row(String path, String title, String reference, String status, String tone) {}

    record Group(String title, List<Row> rows) {}

    record StepView(String at, String what) {}

    /** What the person may do with the version that is shown. */
    record May(boolean write, boolean sendBack, boolean approve, boolean retire, boolean begin) {}

    @GetMapping
    String list(Model model) {
        var all = versions.all();
        model.addAttribute(
                "groups",
                Stream.of(Content.Kind.values())
                        .map(kind -> new Group(
                                words(kind),
                                all.stream()
                                        .filter(version -> version.name().kind() == kind)
                                        .filter(version -> isCurrent(version, all))
                                        .map(LibraryPage::row)
                                        .toList()))
                        .toList());
        return "library/list";
    }

    @GetMapping("/{kind}/{id}/{number}")
    String show(
            @PathVariable String kind,
            @PathVariable String id,
            @PathVariable int number,
            @AuthenticationPrincipal Person person,
            Model model) {
        return page(name(kind, id, number), person, model);
    }

    /** Fields: do (write, submit, send-back, approve, retire, begin, copy), and yaml, words or as. */
    @PostMapping("/{kind}/{id}/{number}")
    Mono<String> act(
            @PathVariable String kind,
            @PathVariable String id,
            @PathVariable int number,
            ServerWebExchange exchange,
            @AuthenticationPrincipal Person person,
            Model model) {
        var name = name(kind, id, number);
        return exchange.getFormData()
                .flatMap(form -> Mono.fromCallable(() -> acted(name, form, person, model))
                        .subscribeOn(Schedulers.boundedElastic()));
    }

    private String acted(Name name, MultiValueMap<String, String> form, Person person, Model model) {
        try {
            return "redirect:" + path(act(name, form, person));
        } catch (Refused refused) {
            model.addAttribute("refusals", List.of(String.valueOf(refused.getMessage())));
        } catch (InvalidTemplates wrong) {
            model.addAttribute(
                    "refusals", wrong.problems().stream().map(Object::toString).toList());
        }
        model.addAttribute("typed", field(form, "yaml"));
        return page(name, person, model);
    }

    /** What is shown next. */
    private Name act(Name name, MultiValueMap<String, String> form, Person person) {
        var words = field(form, "words");
        switch (field(form, "do")) {
            case "write" -> review.write(name, yaml(form), person);
            case "submit" -> {
                review.write(name, yaml(form), person);
                review.submit(name, person);
            }
            case "send-back" -> review.sendBack(name, words, person);
            case "approve" -> review.approve(name, words, person);
            case "retire" -> review.retire(name, words, person);
            case "begin" -> {
                return review.begin(name, person);
            }
            case "copy" -> {
                return review.copy(name, field(form, "as").strip(), person);
            }
            default -> throw new Refused("The page is too old. Reload it and try again.");
        }
        return name;
    }

    private String page(Name name, Person person, Model model) {
        var version = versions.find(name)
                .orElseThrow(() -> new ResponseStatusException(HttpStatus.NOT_FOUND, "There is no such version."));
        model.addAttribute("row", row(version));
        model.addAttribute("kind", words(name.kind()));
        model.addAttribute("piece", name.id());
        model.addAttribute("yaml", version.yaml());
        model.addAttribute(
                "others",
                versions.of(name.kind(), name.id()).stream()
                        .filter(other -> !other.name().equals(name))
                        .map(LibraryPage::row)
                        .toList());
        model.addAttribute(
                "steps",
                versions.steps(name).stream()
                        .map(done -> new StepView(MOMENT.format(done.at()), words(done)))
                        .toList());
        model.addAttribute("may", may(version, person));
        return "library/version";
    }

    private May may(Version version, Person person) {
        boolean writes = ClinicalReview.writes(person);
        boolean draft = version.status() == Status.DRAFT;
        boolean inReview = version.status() == Status.IN_REVIEW;
        return new May(
                writes && draft,
                writes && inReview,
                inReview
                        && person.is(Role.PHYSICIAN)
                        && !versions.authors(version.name()).contains(person.id()),
                writes && version.status() == Status.APPROVED,
                writes);
    }

    /** What is in use, and what is newer than that. */
    private static boolean isCurrent(Version version, List<Version> all) {
        var others = all.stream()
                .filter(other -> other.name().kind() == version.name().kind()
                        && other.name().id().equals(version.name().id()))
                .toList();
        return version.status() != Status.RETIRED
                || (others.getFirst().equals(version)
                        && others.stream().noneMatch(other -> other.status() == Status.APPROVED));
    }

    private static Row row(Version version) {
        var tone = switch (version.status()) {
            case APPROVED -> "ok";
            case DRAFT, IN_REVIEW -> "warn";
            case RETIRED -> "bad";
        };
        var status = version.status().name().toLowerCase(Locale.ROOT).replace('_', ' ');
        var name = version.name();
        return new Row(path(name), version.title(), name.id() + ", version " + name.number(), status, tone);
    }

    private static String words(Versions.Done done) {
        var what = switch (done.step()) {
            case WRITTEN -> "Written by ";
            case SUBMITTED -> "Submitted for review by ";
            case SENT_BACK -> "Sent back by ";
            case APPROVED -> "Approved by ";
            case RETIRED -> "Retired by ";
        };
        return what + done.person() + (done.words().isEmpty() ? "" : ": " + done.words());
    }

    private static String words(Content.Kind kind) {
        return switch (kind) {
            case NOTE_TEMPLATE -> "Note templates";
            case DOT_PHRASES -> "Dot-phrases";
            case ORDER_SET -> "Order sets";
            case CLOSE_CHECKLIST -> "Close checklists";
            case QUESTIONNAIRE -> "Questionnaires";
        };
    }

    static String path(Name name) {
        return "/library/%s/%s/%d".formatted(name.kind().written(), name.id(), name.number());
    }

    static Name name(String kind, String id, int number) {
        return new Name(
                Content.Kind.of(kind)
                        .orElseThrow(() -> new ResponseStatusException(HttpStatus.NOT_FOUND, "There is no such kind.")),
                id,
                number);
    }

    private static String field(MultiValueMap<String, String> form, String name) {
        return Optional.ofNullable(form.getFirst(name)).orElse("");
    }

    private static String yaml(MultiValueMap<String, String> form) {
        return field(form, "yaml").replace("\r\n", "\n").stripTrailing() + "\n";
    }
}
