package org.chartwright.app.ehr;

import java.util.List;
import java.util.Optional;
import org.chartwright.nlp.note.DraftNote;
import org.chartwright.nlp.note.Section;
import org.chartwright.nlp.note.Section.Block;
import org.chartwright.nlp.note.Support;

/**
 * Draft in, the part of it that may stand in a chart before a person has looked at it out.
 *
 * <p>A sentence the evidence does not carry is left out rather than marked: a chart is copied from, and a mark is the
 * first thing a copy loses. So that the gap is as visible as an invention would be, the reader is told how many
 * sentences wait for review. Once a person has let a sentence through with a reason, it is part of the signed note,
 * which is pushed whole.
 */
final class WithholdUnsupported {

    private WithholdUnsupported() {}

    /**
     * @param note the same draft without its unsupported sentences; sections that held nothing else are gone
     * @param withheld how many sentences were left out
     */
    record Supported(DraftNote note, int withheld) {}

    static Supported from(DraftNote draft) {
        var sections = draft.sections().stream()
                .flatMap(section -> supported(section).stream())
                .toList();
        var note = new DraftNote(
                draft.template(), draft.engine(), sections, draft.facts(), draft.orders(), draft.omissions());
        return new Supported(note, draft.sentences().size() - note.sentences().size());
    }

    private static Optional<Section> supported(Section section) {
        List<Block> blocks = section.blocks().stream()
                .flatMap(block -> supported(block).stream())
                .toList();
        return blocks.isEmpty()
                ? Optional.empty()
                : Optional.of(new Section(section.kind(), section.loinc(), section.title(), blocks));
    }

    private static Optional<Block> supported(Block block) {
        var sentences = block.sentences().stream()
                .filter(sentence -> sentence.support() != Support.UNSUPPORTED)
                .toList();
        return sentences.isEmpty()
                ? Optional.empty()
                : Optional.of(new Block(block.label(), block.layout(), sentences));
    }
}
