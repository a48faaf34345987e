package org.chartwright.app.library;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.chartwright.templates.DotPhrase;
import org.chartwright.templates.DotPhrase.Blank;
import org.springframework.http.HttpStatus;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;
import org.springframework.web.server.ResponseStatusException;

/** Dot-phrases for pages and programs: which there are, and what comes of one with its blanks filled. */
@RestController
@RequestMapping("/api/phrases")
class PhrasesController {

    private final ApprovedLibrary library;

    PhrasesController(ApprovedLibrary library) {
        this.library = library;
    }

    /** @param section where it usually goes, as note edits name sections */
    record Phrase(String name, String title, Optional<String> section, String text, List<Field> blanks) {}

    /** @param type text, number, choice or date */
    record Field(
            String name, String type, String unit, Optional<String> low, Optional<String> high, List<String> choices) {}

    record Values(Optional<Map<String, String>> values) {}

    /** @param open names of blanks that are not filled; the note cannot be signed with them */
    record Filled(String text, List<Integer> stops, List<String> open) {}

    @GetMapping
    List<Phrase> all() {
        return library.now().phrases().stream()
                .map(phrase -> new Phrase(
                        phrase.name(),
                        phrase.title(),
                        phrase.section().map(Enum::name),
                        phrase.text(),
                        phrase.blanks().stream().map(PhrasesController::field).toList()))
                .toList();
    }

    @PostMapping("/{name}")
    Filled fill(@PathVariable String name, @RequestBody Values request) {
        var phrase = library.now()
                .phrase(name.toLowerCase(Locale.ROOT))
                .orElseThrow(
                        () -> new ResponseStatusException(HttpStatus.NOT_FOUND, "There is no phrase of that name."));
        var filled = phrase.filled(request.values().orElse(Map.of()));
        if (!filled.wrong().isEmpty()) {
            throw new ResponseStatusException(HttpStatus.BAD_REQUEST, String.join(" ", filled.wrong()));
        }
        return new Filled(filled.text(), filled.stops(), DotPhrase.openBlanks(filled.text()));
    }

    private static Field field(Blank blank) {
        return switch (blank) {
            case Blank.Words words ->
                new Field(words.name(), "text", "", Optional.empty(), Optional.empty(), List.of());
            case Blank.Number number ->
                new Field(
                        number.name(),
                        "number",
                        number.unit(),
                        Optional.of(number.low().toPlainString()),
                        Optional.of(number.high().toPlainString()),
                        List.of());
            case Blank.Choice choice ->
                new Field(choice.name(), "choice", "", Optional.empty(), Optional.empty(), choice.choices());
            case Blank.Date date -> new Field(date.name(), "date", "", Optional.empty(), Optional.empty(), List.of());
        };
    }
}
