package org.chartwright.nlp.note;

import java.util.List;
import java.util.function.BiFunction;
import org.chartwright.templates.SectionKind;

/**
 * One section of a draft, in the template's order.
 *
 * @param kind what belongs in it
 * @param loinc its LOINC code
 * @param title its heading, as the template writes it
 * @param blocks its paragraphs, lists and problems in order; never empty
 */
public record Section(SectionKind kind, String loinc, String title, List<Block> blocks) {

    public Section {
        blocks = List.copyOf(blocks);
    }

    public List<Sentence> sentences() {
        return blocks.stream().flatMap(block -> block.sentences().stream()).toList();
    }

    /** The same section, each sentence in its place turned into another. */
    public Section eachSentence(BiFunction<Block, Sentence, Sentence> turned) {
        return new Section(
                kind,
                loinc,
                title,
                blocks.stream()
                        .map(block -> new Block(
                                block.label(),
                                block.layout(),
                                block.sentences().stream()
                                        .map(sentence -> turned.apply(block, sentence))
                                        .toList()))
                        .toList());
    }

    /**
     * Sentences that stand together.
     *
     * @param label such as a problem ({@code Hypertension}) or an organ system; empty when there is none
     * @param layout how they are set
     * @param sentences at least one
     */
    public record Block(String label, Layout layout, List<Sentence> sentences) {

        public enum Layout {
            PARAGRAPH,
            BULLETS,
            /** Label and sentences on one line, such as {@code Lungs: clear.} */
            LINE
        }

        public Block {
            sentences = List.copyOf(sentences);
            if (sentences.isEmpty()) {
                throw new IllegalArgumentException("block '%s' has no sentence".formatted(label));
            }
        }
    }
}
