package org.chartwright.templates;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.chartwright.templates.Template.SectionSpec;

/**
 * The fields of a template file in, the template out, and everything that is wrong with it noted. The format is
 * published as {@code note-template.schema.json} beside the templates; this linter also checks what a schema cannot: a
 * section named twice, a code that is not the section's, a kind of content that no section takes.
 */
final class ReadTemplate {

    /** Only headings over other kinds; nothing is said that belongs to them alone. */
    private static final Set<SectionKind> UMBRELLAS =
            EnumSet.of(SectionKind.SUBJECTIVE, SectionKind.OBJECTIVE, SectionKind.ASSESSMENT_AND_PLAN);

    static final Set<String> FIELDS = Set.of("kind", "id", "version", "title", "document", "sections");
    static final Set<String> SECTION_FIELDS = Set.of("section", "loinc", "title", "includes");

    private final FieldReader fields;
    private final EnumMap<SectionKind, Integer> lines = new EnumMap<>(SectionKind.class);

    private ReadTemplate(FieldReader fields) {
        this.fields = fields;
    }

    /** Empty when something was noted. */
    static Optional<Template> from(FieldReader fields) {
        return new ReadTemplate(fields).template();
    }

    private Optional<Template> template() {
        fields.allowOnly(FIELDS);
        var id = fields.id("id");
        var version = fields.version("version");
        var title = fields.text("title");
        var document = fields.loinc("document");
        List<SectionSpec> sections = fields.blocks("sections").stream()
                .flatMap(block -> section(block).stream())
                .toList();
        if (!sections.isEmpty()) {
            noteUncovered();
        }
        return id.isEmpty() || version.isEmpty() || title.isEmpty() || document.isEmpty() || sections.isEmpty()
                ? Optional.empty()
                : Optional.of(new Template(id.get(), version.get(), title.get(), document.get(), sections));
    }

    private Optional<SectionSpec> section(FieldReader block) {
        block.allowOnly(SECTION_FIELDS);
        var kind = block.text("section").flatMap(name -> block.section(name, block.lineOf("section")));
        kind.ifPresent(found -> claim(found, block.lineOf("section")));
        var loinc = block.loinc("loinc");
        kind.filter(found -> loinc.isPresent() && !loinc.get().equals(found.loinc()))
                .ifPresent(found -> block.note(
                        block.lineOf("loinc"),
                        "%s is not the code of %s".formatted(loinc.orElse(""), FieldReader.written(found)),
                        "Write %s".formatted(found.loinc())));
        var title = block.text("title");
        var includes = new ArrayList<SectionKind>();
        for (Value.Text include : block.texts("includes")) {
            block.section(include.text(), include.line()).ifPresent(found -> {
                claim(found, include.line());
                includes.add(found);
            });
        }
        return kind.isEmpty() || title.isEmpty()
                ? Optional.empty()
                : Optional.of(new SectionSpec(kind.get(), title.get(), includes));
    }

    private void claim(SectionKind kind, int line) {
        Integer earlier = lines.putIfAbsent(kind, line);
        if (earlier != null) {
            fields.note(
                    line,
                    "section '%s' is already named on line %d".formatted(FieldReader.written(kind), earlier),
                    "Keep one of the two");
        }
    }

    private void noteUncovered() {
        var uncovered = EnumSet.allOf(SectionKind.class);
        uncovered.removeAll(UMBRELLAS);
        uncovered.removeAll(lines.keySet());
        if (!uncovered.isEmpty()) {
            fields.note(
                    fields.lineOf("sections"),
                    "no section takes %s, so that what is said about it would be lost"
                            .formatted(
                                    uncovered.stream().map(FieldReader::written).collect(Collectors.joining(", "))),
                    "Add it as a section or to the 'includes' of one");
        }
    }
}
