package org.chartwright.templates;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.chartwright.templates.DotPhrase.Blank;

/**
 * The fields of a file of dot-phrases in, the phrases out, and everything that is wrong with them noted. The format is
 * published as {@code dot-phrases.schema.json}; the linter also checks that text and blanks name each other, that a
 * range is one, and that a unit stands behind its blank.
 */
final class ReadDotPhrases {

    static final Set<String> FIELDS = Set.of("kind", "id", "version", "title", "phrases");
    static final Set<String> PHRASE_FIELDS = Set.of("phrase", "title", "section", "text", "blanks");
    static final Set<String> BLANK_FIELDS = Set.of("blank", "type", "unit", "low", "high", "choices");

    private ReadDotPhrases() {}

    /** What may stand in a blank. */
    enum Type {
        TEXT,
        NUMBER,
        CHOICE,
        DATE
    }

    /** Empty when something was noted. */
    static Optional<DotPhrases> from(FieldReader fields) {
        fields.allowOnly(FIELDS);
        var id = fields.id("id");
        var version = fields.version("version");
        var title = fields.text("title");
        Map<String, Integer> lines = new HashMap<>();
        List<DotPhrase> phrases = fields.blocks("phrases").stream()
                .flatMap(block -> phrase(block, lines).stream())
                .toList();
        return id.isEmpty() || version.isEmpty() || title.isEmpty() || phrases.isEmpty()
                ? Optional.empty()
                : Optional.of(new DotPhrases(id.get(), version.get(), title.get(), phrases));
    }

    private static Optional<DotPhrase> phrase(FieldReader block, Map<String, Integer> lines) {
        block.allowOnly(PHRASE_FIELDS);
        var name = block.id("phrase");
        name.map(given -> lines.putIfAbsent(given, block.lineOf("phrase")))
                .ifPresent(earlier -> block.note(
                        block.lineOf("phrase"),
                        "phrase '%s' is already on line %d".formatted(name.orElse(""), earlier),
                        "Give one of them another name"));
        var title = block.text("title");
        Optional<SectionKind> section = block.has("section")
                ? block.text("section").flatMap(kind -> block.section(kind, block.lineOf("section")))
                : Optional.empty();
        var text = block.prose("text");
        var blocks = block.has("blanks") ? block.blocks("blanks") : List.<FieldReader>of();
        List<Blank> blanks = blocks.stream()
                .flatMap(each -> blank(each, text.orElse("")).stream())
                .toList();
        if (blanks.size() == blocks.size()) {
            text.ifPresent(words -> checkText(block, words, blanks));
        }
        return name.isEmpty() || title.isEmpty() || text.isEmpty()
                ? Optional.empty()
                : Optional.of(new DotPhrase(name.get(), title.get(), section, text.get(), blanks));
    }

    private static void checkText(FieldReader block, String text, List<Blank> blanks) {
        int line = block.lineOf("text");
        if (DotPhrase.PLACE.matcher(text).replaceAll("").matches(".*([{}]|\\[\\[|]]).*")) {
            block.note(
                    line,
                    "the text has a brace without its partner, or '[['",
                    "Write blanks as {name}, cursor stops as {}");
        }
        var named = new LinkedHashSet<String>();
        DotPhrase.PLACE.matcher(text).results().map(place -> place.group(1)).forEach(named::add);
        named.remove("");
        var given = new HashSet<String>();
        for (Blank blank : blanks) {
            if (!given.add(blank.name())) {
                block.note(line, "blank '%s' is given twice".formatted(blank.name()), "Keep one of the two");
            }
            if (!named.contains(blank.name())) {
                block.note(
                        line,
                        "blank '%s' does not stand in the text".formatted(blank.name()),
                        "Write {%s} where it belongs, or remove it from 'blanks'".formatted(blank.name()));
            }
        }
        named.stream()
                .filter(name -> !given.contains(name))
                .forEach(name -> block.note(
                        line,
                        "'blanks' does not say what '%s' is".formatted(name),
                        "Add '- blank: %s' with its type".formatted(name)));
    }

    private static Optional<Blank> blank(FieldReader block, String text) {
        block.allowOnly(BLANK_FIELDS);
        var name = block.id("blank");
        var type = block.oneOf("type", Type.class);
        if (name.isEmpty() || type.isEmpty()) {
            return Optional.empty();
        }
        if (type.get() != Type.NUMBER) {
            refuse(block, type.get(), List.of("unit", "low", "high"));
        }
        if (type.get() != Type.CHOICE) {
            refuse(block, type.get(), List.of("choices"));
        }
        return switch (type.get()) {
            case TEXT -> Optional.of(new Blank.Words(name.get()));
            case DATE -> Optional.of(new Blank.Date(name.get()));
            case NUMBER -> number(block, name.get(), text);
            case CHOICE -> choice(block, name.get());
        };
    }

    private static void refuse(FieldReader block, Type type, List<String> names) {
        names.stream()
                .filter(block::has)
                .forEach(name -> block.note(
                        block.lineOf(name),
                        "a blank of type %s has no '%s'".formatted(FieldReader.written(type), name),
                        "Remove it, or write another type"));
    }

    private static Optional<Blank> number(FieldReader block, String name, String text) {
        Optional<BigDecimal> low = block.number("low");
        Optional<BigDecimal> high = block.number("high");
        String unit = block.textIfAny("unit");
        if (low.isPresent() && high.isPresent() && low.get().compareTo(high.get()) >= 0) {
            block.note(
                    block.lineOf("low"),
                    "low %s is not below high %s".formatted(low.get(), high.get()),
                    "Write the lower bound first");
        }
        if (!unit.isEmpty()
                && !text.contains("{%s}".formatted(name) + (unit.equals("%") ? "%" : " " + unit))
                && !text.contains("} " + unit)) {
            block.note(
                    block.lineOf("unit"),
                    "the text has no '%s' behind {%s}".formatted(unit, name),
                    "Write the unit into the text as well");
        }
        return low.isEmpty() || high.isEmpty()
                ? Optional.empty()
                : Optional.of(new Blank.Number(name, unit, low.get(), high.get()));
    }

    private static Optional<Blank> choice(FieldReader block, String name) {
        if (!block.has("choices")) {
            block.note(block.line(), "'choices' is missing", "Add 'choices: [left, right]'");
            return Optional.empty();
        }
        var choices = new ArrayList<>(
                block.texts("choices").stream().map(Value.Text::text).toList());
        if (choices.size() < 2 || new HashSet<>(choices).size() < choices.size()) {
            block.note(
                    block.lineOf("choices"),
                    "'choices' has fewer than two, or one twice",
                    "Give two or more to pick from");
            return Optional.empty();
        }
        return Optional.of(new Blank.Choice(name, choices));
    }
}
