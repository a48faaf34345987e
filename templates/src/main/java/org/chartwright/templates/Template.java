package org.chartwright.templates;

import java.util.List;
import java.util.Optional;

/**
 * The shape of a note: which sections it has, in which order and under which headings.
 *
 * @param id short name, such as {@code soap}
 * @param version counts up with each change
 * @param title for people, such as {@code SOAP note}
 * @param documentType LOINC code of the document, such as {@code 11506-3} (Progress note)
 * @param sections in the order of the note; at least one
 */
public record Template(String id, int version, String title, String documentType, List<SectionSpec> sections)
        implements Content {

    public Template {
        sections = List.copyOf(sections);
        if (sections.isEmpty()) {
            throw new IllegalArgumentException("template '%s' has no section".formatted(id));
        }
    }

    @Override
    public Kind kind() {
        return Kind.NOTE_TEMPLATE;
    }

    /** The section that takes content of this kind: its own, else the one that includes it; empty when none does. */
    public Optional<SectionSpec> sectionFor(SectionKind kind) {
        return sections.stream()
                .filter(section -> section.kind() == kind)
                .findFirst()
                .or(() -> sections.stream()
                        .filter(section -> section.includes().contains(kind))
                        .findFirst());
    }

    /**
     * One section.
     *
     * @param kind what it is for
     * @param title its heading
     * @param includes kinds whose content belongs here when the template has no section of their own
     */
    public record SectionSpec(SectionKind kind, String title, List<SectionKind> includes) {

        public SectionSpec {
            includes = List.copyOf(includes);
        }
    }
}
