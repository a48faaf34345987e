package org.chartwright.templates;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.chartwright.templates.Template.SectionSpec;

/**
 * One template file in, the template or everything that is wrong with it out. The format is published as
 * {@code note-template.schema.json} beside the templates; this linter also checks what a schema cannot: a section named
 * twice, a code that is not the section's, a kind of content that no section takes.
 */
final class ReadTemplate {

    static final String KIND = "note-template";

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

    /** The template; empty when something was added to {@code problems}. */
    static Optional<Template> from(String file, byte[] bytes, List<Problem> problems) {
        Value value;
        try {
            value = ReadYaml.from(file, bytes);
        } catch (ReadYaml.Unreadable unreadable) {
            problems.add(unreadable.problem());
            return Optional.empty();
        }
        if (!(value instanceof Value.Fields fields)) {
            problems.add(new Problem(
                    file,
                    value.line(),
                    "the file is %s".formatted(value.noun()),
                    "Start with 'kind: %s' and the other fields below it".formatted(KIND)));
            return Optional.empty();
        }
        int before = problems.size();
        Optional<Template> template = new ReadTemplate(new FieldReader(file, fields, problems)).template();
        return problems.size() == before ? template : Optional.empty();
    }

    private Optional<Template> template() {
        fields.allowOnly(FIELDS);
        fields.text("kind")
                .filter(kind -> !kind.equals(KIND))
                .ifPresent(kind -> fields.note(
                        fields.lineOf("kind"), "unknown kind '%s'".formatted(kind), "Write '%s'".formatted(KIND)));
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
        var kind = block.text("section").flatMap(name -> known(name, block.lineOf("section")));
        kind.ifPresent(found -> claim(found, block.lineOf("section")));
        var loinc = block.loinc("loinc");
        kind.filter(found -> loinc.isPresent() && !loinc.get().equals(found.loinc()))
                .ifPresent(found -> block.note(
                        block.lineOf("loinc"),
                        "%s is not the code of %s".formatted(loinc.orElse(""), name(found)),
                        "Write %s".formatted(found.loinc())));
        var title = block.text("title");
        var includes = new ArrayList<SectionKind>();
        for (Value.Text include : block.texts("includes")) {
            known(include.text(), include.line()).ifPresent(found -> {
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
                    "section '%s' is already named on line %d".formatted(name(kind), earlier),
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
                                    uncovered.stream().map(ReadTemplate::name).collect(Collectors.joining(", "))),
                    "Add it as a section or to the 'includes' of one");
        }
    }

    private Optional<SectionKind> known(String name, int line) {
        Optional<SectionKind> found = Arrays.stream(SectionKind.values())
                .filter(kind -> name(kind).equals(name))
                .findFirst();
        if (found.isEmpty()) {
            fields.note(
                    line,
                    "unknown section '%s'".formatted(FieldReader.shortened(name)),
                    "Sections are "
                            + Arrays.stream(SectionKind.values())
                                    .map(ReadTemplate::name)
                                    .collect(Collectors.joining(", ")));
        }
        return found;
    }

    /** As files write it, such as {@code past-medical-history}. */
    static String name(SectionKind kind) {
        return kind.name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
