package org.chartwright.app.review;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Collectors;
import org.chartwright.models.vocabulary.PracticeWords.Answer;
import org.chartwright.models.vocabulary.SpokenTerm;
import org.chartwright.models.vocabulary.SpokenWord;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.util.MultiValueMap;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.server.ServerWebExchange;
import reactor.core.publisher.Mono;
import reactor.core.scheduler.Schedulers;

/**
 * The page of the practice's own words: which the recogniser takes, which it refuses and why, and a form for one more.
 */
@Controller
@RequestMapping("/words")
class PracticeWordsPage {

    private static final int LONGEST = 100;

    private final PracticeTerms terms;

    PracticeWordsPage(PracticeTerms terms) {
        this.terms = terms;
    }

    /** @param refused why it is not heard; empty where it is */
    record Row(int line, String text, String kind, String sound, String refused) {}

    record KindChoice(String value, boolean chosen) {}

    /** What stands in the form. */
    private record Form(String kind, String word, String sound) {

        static final Form EMPTY = new Form("drug", "", "");

        static Form of(MultiValueMap<String, String> fields) {
            var kind = field(fields, "kind");
            return new Form(
                    kinds().contains(kind) ? kind : EMPTY.kind(), field(fields, "word"), field(fields, "sound"));
        }

        /** One line whatever was typed. */
        private static String field(MultiValueMap<String, String> fields, String name) {
            return Optional.ofNullable(fields.getFirst(name))
                    .orElse("")
                    .replaceAll("\\s+", " ")
                    .strip();
        }

        String line() {
            return kind + ": " + word + (sound.isEmpty() ? "" : " = " + sound);
        }
    }

    @GetMapping
    String show(Model model) {
        return page(Form.EMPTY, model);
    }

    /** Fields: kind, word and, where it is not read as it is written, sound. */
    @PostMapping
    Mono<String> add(ServerWebExchange exchange, Model model) {
        return exchange.getFormData().publishOn(Schedulers.boundedElastic()).map(fields -> add(Form.of(fields), model));
    }

    private String add(Form form, Model model) {
        if (form.word().isEmpty()
                || form.word().length() > LONGEST
                || form.sound().length() > LONGEST) {
            model.addAttribute("refusal", "Write a word of at most %d characters.".formatted(LONGEST));
            return page(form, model);
        }
        if (terms.all().isEmpty()) {
            return page(form, model);
        }
        var refused = terms.add(form.line());
        refused.ifPresent(
                reason -> model.addAttribute("refusal", "“%s” was not taken: %s.".formatted(form.word(), reason)));
        if (refused.isEmpty()) {
            model.addAttribute("taken", form.word());
        }
        return page(refused.isEmpty() ? Form.EMPTY : form, model);
    }

    private String page(Form form, Model model) {
        var answers = terms.all();
        if (answers.isEmpty()) {
            model.addAttribute("unreadable", true);
        }
        var rows =
                answers.orElse(List.of()).stream().map(PracticeWordsPage::row).toList();
        model.addAttribute("rows", rows);
        model.addAttribute(
                "refusals",
                rows.stream().filter(row -> !row.refused().isEmpty()).count());
        model.addAttribute("word", form.word());
        model.addAttribute("sound", form.sound());
        model.addAttribute(
                "kinds",
                kinds().stream()
                        .map(kind -> new KindChoice(kind, kind.equals(form.kind())))
                        .toList());
        return "review/words";
    }

    private static Row row(Answer answer) {
        return switch (answer) {
            case Answer.Accepted accepted ->
                new Row(
                        accepted.line(),
                        accepted.term().text(),
                        words(accepted.term().kind()),
                        sound(accepted.term()),
                        "");
            case Answer.Refused refused -> new Row(refused.line(), refused.text(), "", "", refused.reason());
        };
    }

    /** What is listened for; empty where that is the word itself. */
    private static String sound(SpokenTerm term) {
        var sound = term.words().stream()
                .map(SpokenWord::pronunciations)
                .map(List::getFirst)
                .collect(Collectors.joining(" "));
        return sound.equals(term.text()) ? "" : sound;
    }

    private static List<String> kinds() {
        return Arrays.stream(SpokenTerm.Kind.values())
                .map(PracticeWordsPage::words)
                .toList();
    }

    private static String words(SpokenTerm.Kind kind) {
        return kind.name().toLowerCase(Locale.ROOT);
    }
}
