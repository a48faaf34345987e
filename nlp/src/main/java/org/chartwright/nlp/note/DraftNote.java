package org.chartwright.nlp.note;

import java.util.List;
import org.chartwright.nlp.fact.Fact;

/**
 * What the machine proposes for one visit. It is never final: a person turns it into a signed note.
 *
 * @param template id and version of the template it fills, such as {@code soap@1}
 * @param engine what drafted it, such as {@code local} or {@code ollama:llama3}
 * @param sections filled sections in the template's order; a section nothing was said for is absent
 * @param facts every fact found, also those in no sentence
 * @param orders staged orders
 * @param omissions facts that no sentence carries, most important first
 */
public record DraftNote(
        String template,
        String engine,
        List<Section> sections,
        List<Fact> facts,
        List<Order> orders,
        List<Omission> omissions) {

    public DraftNote {
        sections = List.copyOf(sections);
        facts = List.copyOf(facts);
        orders = List.copyOf(orders);
        omissions = List.copyOf(omissions);
    }

    public List<Sentence> sentences() {
        return sections.stream()
                .flatMap(section -> section.sentences().stream())
                .toList();
    }

    /** The note as plain text: headings in capitals, a blank line between sections. */
    public String text() {
        return NoteText.of(this);
    }
}
