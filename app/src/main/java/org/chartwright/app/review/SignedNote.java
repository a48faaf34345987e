package org.chartwright.app.review;

import java.time.Instant;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Collectors;
import org.chartwright.app.encounter.EncounterId;
import org.chartwright.nlp.note.Section.Block.Layout;

/**
 * A note as a physician signed it. It never changes; a later change is an amendment, which is the next version.
 *
 * @param encounter the visit it belongs to
 * @param version 1 for the first signature, then counting up
 * @param template id and version of the template it fills, such as {@code soap@1}
 * @param sections in the order of the note
 * @param orders orders the physician accepted
 * @param overrides statements that stay in the note although the evidence gate found no support for them
 * @param signedBy user name of the signer
 * @param signer name of the signer as it stands under the note
 * @param signedAt when
 * @param amendment why it was changed; empty for version 1
 */
public record SignedNote(
        EncounterId encounter,
        int version,
        String template,
        List<Section> sections,
        List<Order> orders,
        List<Override> overrides,
        String signedBy,
        String signer,
        Instant signedAt,
        Optional<String> amendment) {

    public SignedNote {
        sections = List.copyOf(sections);
        orders = List.copyOf(orders);
        overrides = List.copyOf(overrides);
        if (version < 1) {
            throw new IllegalArgumentException("version %d of a signed note is below 1".formatted(version));
        }
        if (sections.isEmpty()) {
            throw new IllegalArgumentException("a signed note has no section");
        }
        if (amendment.isPresent() != (version > 1)) {
            throw new IllegalArgumentException("version %d of a signed note must %s a reason for its change"
                    .formatted(version, version > 1 ? "have" : "not have"));
        }
    }

    /** The note as plain text: headings in capitals, a blank line between sections. */
    public String text() {
        return sections.stream().map(Section::text).collect(Collectors.joining("\n\n"));
    }

    /**
     * One section.
     *
     * @param loinc its LOINC code
     * @param title its heading
     * @param blocks its paragraphs, lists and problems in order; never empty
     */
    public record Section(String loinc, String title, List<Block> blocks) {

        public Section {
            blocks = List.copyOf(blocks);
            if (blocks.isEmpty()) {
                throw new IllegalArgumentException("section %s of a signed note is empty".formatted(loinc));
            }
        }

        String text() {
            return blocks.stream()
                    .map(Block::text)
                    .collect(Collectors.joining("\n", title.toUpperCase(Locale.ROOT) + "\n\n", ""));
        }
    }

    /**
     * Sentences that stand together.
     *
     * @param label such as a problem or an organ system; empty when there is none
     * @param layout how they are set
     * @param sentences at least one
     */
    public record Block(String label, Layout layout, List<String> sentences) {

        public Block {
            sentences = List.copyOf(sentences);
            if (sentences.isEmpty()) {
                throw new IllegalArgumentException("a block of a signed note has no sentence");
            }
        }

        String text() {
            return switch (layout) {
                case PARAGRAPH -> (label.isEmpty() ? "" : label + "\n") + String.join(" ", sentences) + "\n";
                case LINE -> (label.isEmpty() ? "" : label + ": ") + String.join(" ", sentences);
                case BULLETS -> (label.isEmpty() ? "" : label + "\n") + "- " + String.join("\n- ", sentences);
            };
        }
    }

    /**
     * An order that goes with the note.
     *
     * @param type which kind of order
     * @param description such as {@code MRI right knee}
     * @param reason the problem it is for; empty when none was said
     */
    public record Order(org.chartwright.nlp.note.Order.Type type, String description, String reason) {}

    /**
     * A statement that a person let through.
     *
     * @param sentence as it stands in the note
     * @param doubts what the gate could not find in the evidence
     * @param reason why the signer keeps it, in the signer's words
     */
    public record Override(String sentence, List<String> doubts, String reason) {

        public Override {
            doubts = List.copyOf(doubts);
            if (reason.isBlank()) {
                throw new IllegalArgumentException("an override has no reason");
            }
        }
    }
}
