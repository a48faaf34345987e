package org.chartwright.nlp.style;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.chartwright.nlp.note.Section.Block.Layout;
import org.chartwright.templates.SectionKind;

/**
 * How one clinician writes notes.
 *
 * @param wordings words the clinician writes for others
 * @param unwanted sentences the clinician does not write, word for word as drafted
 * @param arrangements what the clinician chose for a section, at most one for each kind
 * @param brief whether a sentence that says only what another one says is left out
 */
public record OwnStyle(List<Wording> wordings, Set<String> unwanted, List<Arrangement> arrangements, boolean brief) {

    /** Changes nothing. */
    public static final OwnStyle NONE = new OwnStyle(List.of(), Set.of(), List.of(), false);

    public OwnStyle {
        wordings = List.copyOf(wordings);
        unwanted = Set.copyOf(unwanted);
        arrangements = List.copyOf(arrangements);
        long kinds = arrangements.stream().map(Arrangement::section).distinct().count();
        if (kinds != arrangements.size()) {
            throw new IllegalArgumentException("a section is arranged twice in %s".formatted(arrangements));
        }
    }

    boolean changesNothing() {
        return equals(NONE);
    }

    /**
     * Words for other words.
     *
     * @param before one to five words as drafts have them
     * @param after none to five words
     * @param sections where the clinician makes this change; at least one
     */
    public record Wording(String before, String after, Set<SectionKind> sections) {

        public Wording {
            sections = Set.copyOf(sections);
            if (before.isBlank() || sections.isEmpty()) {
                throw new IllegalArgumentException("'%s' for '%s' in %s".formatted(after, before, sections));
            }
        }
    }

    /**
     * How a section stands in the note.
     *
     * @param layout bullets or prose; as drafted when empty
     * @param place its place among the placed sections, which come first; behind them, as drafted, when empty
     * @param heading its heading; the template's when empty
     */
    public record Arrangement(
            SectionKind section, Optional<Layout> layout, Optional<Integer> place, Optional<String> heading) {

        public Arrangement {
            if (layout.filter(Layout.LINE::equals).isPresent()) {
                throw new IllegalArgumentException("section %s cannot be set as lines".formatted(section));
            }
        }
    }

    /**
     * What own style did to a sentence of a draft.
     *
     * @param section where it stands or stood
     * @param drafted as it was drafted
     * @param written as it is now; empty when it was left out
     */
    public record Touched(SectionKind section, String drafted, String written) {}
}
