package org.chartwright.app.review;

import java.time.LocalDate;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.chartwright.app.people.Person;
import org.chartwright.app.review.OwnStyles.Habit;
import org.chartwright.app.review.StyleChoices.Change;
import org.chartwright.app.review.StyleChoices.Chosen;
import org.chartwright.nlp.note.Section.Block.Layout;
import org.chartwright.nlp.style.OwnStyle.Arrangement;
import org.chartwright.templates.SectionKind;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.util.MultiValueMap;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.server.ServerWebExchange;
import reactor.core.publisher.Mono;
import reactor.core.scheduler.Schedulers;

/** The page on which physicians read, switch off and forget what was learnt of their style, and choose the rest. */
@Controller
@RequestMapping("/style")
class OwnStylePage {

    private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("d MMM yyyy", Locale.ENGLISH);
    private static final Pattern HEADING = Pattern.compile("\\p{L}[\\p{L} ,&/()'-]{0,59}");

    private final OwnStyles styles;
    private final StyleChoices choices;

    OwnStylePage(OwnStyles styles, StyleChoices choices) {
        this.styles = styles;
        this.choices = choices;
    }

    /** @param before as in {@link Change}, to name the habit by */
    record Row(String says, String seen, String before, String after, boolean active, boolean sure) {}

    /** One section of the form, with what is in its fields. */
    record SectionRow(String kind, String title, String layout, String place, String heading) {}

    private static final class Refused extends RuntimeException {

        private static final long serialVersionUID = 1;

        Refused(String sentence) {
            super(sentence);
        }
    }

    @GetMapping
    String show(@AuthenticationPrincipal Person person, Model model) {
        var chosen = choices.of(person.id());
        return page(
                person,
                chosen.brief(),
                Arrays.stream(SectionKind.values())
                        .map(kind -> row(kind, chosen))
                        .toList(),
                model);
    }

    /** Act: on, off or forget, with fields before and after; or sections, with the fields of the form. */
    @PostMapping("/{act}")
    Mono<String> act(
            @PathVariable String act, ServerWebExchange exchange, @AuthenticationPrincipal Person person, Model model) {
        return exchange.getFormData()
                .flatMap(form -> Mono.fromCallable(() -> acted(act, form, person, model))
                        .subscribeOn(Schedulers.boundedElastic()));
    }

    private String acted(String act, MultiValueMap<String, String> form, Person person, Model model) {
        var change = new Change(field(form, "before"), field(form, "after"));
        try {
            switch (act) {
                case "on", "off" -> {
                    if (!styles.turn(person.id(), change, act.equals("on"))) {
                        throw new Refused("This habit is no longer in your list.");
                    }
                }
                case "forget" -> styles.forget(person.id(), change);
                case "sections" -> choices.choose(person.id(), chosen(form));
                default -> throw new Refused("The page is too old. Reload it and try again.");
            }
        } catch (Refused refused) {
            model.addAttribute("refusal", refused.getMessage());
            return act.equals("sections")
                    ? page(
                            person,
                            field(form, "length").equals("brief"),
                            Arrays.stream(SectionKind.values())
                                    .map(kind -> typed(kind, form))
                                    .toList(),
                            model)
                    : show(person, model);
        }
        return "redirect:/style";
    }

    private String page(Person person, boolean brief, List<SectionRow> rows, Model model) {
        model.addAttribute(
                "habits",
                styles.habits(person.id()).stream().map(OwnStylePage::row).toList());
        model.addAttribute("brief", brief);
        model.addAttribute("rows", rows);
        model.addAttribute("places", rows.size());
        return "review/style";
    }

    private static Chosen chosen(MultiValueMap<String, String> form) {
        var arrangements = new ArrayList<Arrangement>();
        var places = new HashSet<Integer>();
        for (var kind : SectionKind.values()) {
            var typed = typed(kind, form);
            var title = Wording.title(kind);
            var place = place(typed.place(), title);
            if (place.isPresent() && !places.add(place.get())) {
                throw new Refused("Two sections are to stand at place %d. Give each its own.".formatted(place.get()));
            }
            var arrangement = new Arrangement(kind, layout(typed.layout()), place, heading(typed.heading(), title));
            if (arrangement.layout().isPresent()
                    || place.isPresent()
                    || arrangement.heading().isPresent()) {
                arrangements.add(arrangement);
            }
        }
        return new Chosen(field(form, "length").equals("brief"), arrangements);
    }

    private static Optional<Layout> layout(String typed) {
        return switch (typed) {
            case "bullets" -> Optional.of(Layout.BULLETS);
            case "prose" -> Optional.of(Layout.PARAGRAPH);
            default -> Optional.empty();
        };
    }

    private static Optional<Integer> place(String typed, String title) {
        if (typed.isEmpty()) {
            return Optional.empty();
        }
        int most = SectionKind.values().length;
        if (!typed.matches("\\d{1,2}") || Integer.parseInt(typed) < 1 || Integer.parseInt(typed) > most) {
            throw new Refused("The place of %s must be a number from 1 to %d.".formatted(title, most));
        }
        return Optional.of(Integer.parseInt(typed));
    }

    private static Optional<String> heading(String typed, String title) {
        if (typed.isEmpty()) {
            return Optional.empty();
        }
        if (!HEADING.matcher(typed).matches()) {
            throw new Refused("The heading of %s may have up to 60 letters, and no digits.".formatted(title));
        }
        return Optional.of(typed);
    }

    private static SectionRow typed(SectionKind kind, MultiValueMap<String, String> form) {
        return new SectionRow(
                kind.name(),
                Wording.title(kind),
                field(form, "layout-" + kind),
                field(form, "place-" + kind),
                field(form, "heading-" + kind));
    }

    private static SectionRow row(SectionKind kind, Chosen chosen) {
        var arrangement = chosen.arrangements().stream()
                .filter(each -> each.section() == kind)
                .findFirst();
        return new SectionRow(
                kind.name(),
                Wording.title(kind),
                arrangement
                        .flatMap(Arrangement::layout)
                        .map(layout -> layout == Layout.BULLETS ? "bullets" : "prose")
                        .orElse(""),
                arrangement.flatMap(Arrangement::place).map(Object::toString).orElse(""),
                arrangement.flatMap(Arrangement::heading).orElse(""));
    }

    private static Row row(Habit habit) {
        var change = habit.change();
        var says = habit.sentence()
                ? "You leave out “%s”".formatted(change.before())
                : change.after().isEmpty()
                        ? "You leave out the words “%s”".formatted(change.before())
                        : "You write “%s” for “%s”".formatted(change.after(), change.before());
        var where = habit.sections().stream()
                .sorted()
                .map(kind -> Wording.title(kind).toLowerCase(Locale.ROOT))
                .collect(Collectors.joining(", "));
        var seen = "%d notes since %s, in %s"
                .formatted(
                        habit.notes(), DAY.format(LocalDate.ofInstant(habit.since(), ZoneId.systemDefault())), where);
        return new Row(says, seen, change.before(), change.after(), habit.active(), habit.sure());
    }

    private static String field(MultiValueMap<String, String> form, String name) {
        return Optional.ofNullable(form.getFirst(name)).orElse("").strip();
    }
}
