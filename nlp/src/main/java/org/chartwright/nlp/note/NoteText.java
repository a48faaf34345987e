package org.chartwright.nlp.note;

import java.util.Locale;
import java.util.stream.Collectors;
import org.chartwright.nlp.note.Section.Block;

/** Draft note in, the same note as plain text out. */
final class NoteText {

    private NoteText() {}

    static String of(DraftNote note) {
        return note.sections().stream().map(NoteText::section).collect(Collectors.joining("\n\n"));
    }

    private static String section(Section section) {
        return section.blocks().stream()
                .map(NoteText::block)
                .collect(Collectors.joining("\n", section.title().toUpperCase(Locale.ROOT) + "\n\n", ""));
    }

    private static String block(Block block) {
        String label = block.label();
        return switch (block.layout()) {
            case PARAGRAPH -> (label.isEmpty() ? "" : label + "\n") + joined(block, " ") + "\n";
            case LINE -> (label.isEmpty() ? "" : label + ": ") + joined(block, " ");
            case BULLETS -> (label.isEmpty() ? "" : label + "\n") + "- " + joined(block, "\n- ");
        };
    }

    private static String joined(Block block, String separator) {
        return block.sentences().stream().map(Sentence::text).collect(Collectors.joining(separator));
    }
}
