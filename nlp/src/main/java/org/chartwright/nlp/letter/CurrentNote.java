package org.chartwright.nlp.letter;

import java.util.List;
import java.util.Set;
import org.chartwright.nlp.note.DraftNote;
import org.chartwright.nlp.note.Order;
import org.chartwright.nlp.note.Support;
import org.chartwright.nlp.transcript.Evidence;
import org.chartwright.templates.SectionKind;

/**
 * The note as it stands: what was drafted, and what a person has made of it.
 *
 * @param draft as the engine left it, with its facts and orders
 * @param sentences the sentences of today, in the order of the note
 * @param declined orders that a person does not want
 */
public record CurrentNote(DraftNote draft, List<Standing> sentences, Set<Order> declined) {

    public CurrentNote {
        sentences = List.copyOf(sentences);
        declined = Set.copyOf(declined);
    }

    /** A draft that nobody has touched. */
    public static CurrentNote untouched(DraftNote draft) {
        var sentences = draft.sections().stream()
                .flatMap(section -> section.blocks().stream()
                        .flatMap(block -> block.sentences().stream()
                                .map(sentence -> new Standing(
                                        section.kind(),
                                        block.label(),
                                        sentence.text(),
                                        false,
                                        sentence.support(),
                                        sentence.evidence()))))
                .toList();
        return new CurrentNote(draft, sentences, Set.of());
    }

    /**
     * One sentence of the note.
     *
     * @param section where it stands
     * @param label of its block, such as a problem; empty when there is none
     * @param written whether a person changed or added it
     * @param support what the gate found for the text as drafted
     * @param evidence where it was said; what a person changed keeps it
     */
    public record Standing(
            SectionKind section, String label, String text, boolean written, Support support, List<Evidence> evidence) {

        private static final Set<SectionKind> PLAN = Set.of(
                SectionKind.ASSESSMENT, SectionKind.PLAN, SectionKind.ASSESSMENT_AND_PLAN, SectionKind.INSTRUCTIONS);

        public Standing {
            evidence = List.copyOf(evidence);
        }

        /** Whether a letter may rest on it: the gate verified it, or a person wrote it. */
        boolean reliable() {
            return written || support == Support.VERIFIED;
        }

        boolean planned() {
            return PLAN.contains(section);
        }
    }
}
