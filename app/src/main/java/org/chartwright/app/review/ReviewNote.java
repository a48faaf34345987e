package org.chartwright.app.review;

import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.chartwright.app.encounter.EncounterId;
import org.chartwright.nlp.note.DraftNote;
import org.chartwright.nlp.note.Section.Block.Layout;
import org.chartwright.nlp.note.Support;
import org.chartwright.nlp.transcript.Evidence;
import org.chartwright.templates.SectionKind;

/**
 * The note as it lies on the desk: the draft with a person's edits so far.
 *
 * @param revision counts up with each change; an edit names the revision it was made on
 * @param template id and version of the template
 * @param engine what drafted it; {@code none} when it is written by hand
 * @param nextId number of the next sentence that is added
 */
record ReviewNote(
        EncounterId encounter, int revision, String template, String engine, int nextId, List<Section> sections) {

    ReviewNote {
        sections = List.copyOf(sections);
        if (revision < 1) {
            throw new IllegalArgumentException("revision %d is below 1".formatted(revision));
        }
    }

    static ReviewNote of(EncounterId encounter, int revision, DraftNote draft) {
        int[] next = {1};
        var sections = draft.sections().stream()
                .map(section -> new Section(
                        section.kind(),
                        section.title(),
                        section.blocks().stream()
                                .map(block -> new Block(
                                        block.label(),
                                        block.layout(),
                                        block.sentences().stream()
                                                .map(sentence -> new Sentence(
                                                        "s" + next[0]++,
                                                        sentence.text(),
                                                        Origin.DRAFTED,
                                                        sentence.support(),
                                                        sentence.doubts(),
                                                        sentence.evidence()))
                                                .toList()))
                                .toList()))
                .toList();
        return new ReviewNote(encounter, revision, draft.template(), draft.engine(), next[0], sections);
    }

    /** A note to be written by hand, for a visit without a draft. */
    static ReviewNote blank(EncounterId encounter, String template) {
        return new ReviewNote(encounter, 1, template, "none", 1, List.of());
    }

    List<Sentence> sentences() {
        return sections.stream()
                .flatMap(section -> section.blocks().stream())
                .flatMap(block -> block.sentences().stream())
                .toList();
    }

    /** What cannot be signed without a person's explicit word. */
    List<Sentence> unsupported() {
        return sentences().stream().filter(Sentence::needsOverride).toList();
    }

    /** The note as plain text, as it would be signed. */
    String text() {
        return signedSections().stream().map(SignedNote.Section::text).collect(Collectors.joining("\n\n"));
    }

    List<SignedNote.Section> signedSections() {
        return sections.stream()
                .map(section -> new SignedNote.Section(
                        section.kind().loinc(),
                        section.title(),
                        section.blocks().stream()
                                .map(block -> new SignedNote.Block(
                                        block.label(),
                                        block.layout(),
                                        block.sentences().stream()
                                                .map(Sentence::text)
                                                .toList()))
                                .toList()))
                .toList();
    }

    enum Origin {
        DRAFTED,
        CHANGED,
        ADDED
    }

    record Section(SectionKind kind, String title, List<Block> blocks) {

        Section {
            blocks = List.copyOf(blocks);
        }
    }

    record Block(String label, Layout layout, List<Sentence> sentences) {

        Block {
            sentences = List.copyOf(sentences);
        }
    }

    /**
     * One sentence on the desk.
     *
     * @param id stays with it through every edit
     * @param support what the gate found for the text as drafted; a text that a person wrote is the person's own
     */
    record Sentence(
            String id, String text, Origin origin, Support support, List<String> doubts, List<Evidence> evidence) {

        Sentence {
            doubts = List.copyOf(doubts);
            evidence = List.copyOf(evidence);
            if (text.isBlank()) {
                throw new IllegalArgumentException("sentence %s has no text".formatted(id));
            }
        }

        boolean needsOverride() {
            return origin == Origin.DRAFTED && support == Support.UNSUPPORTED;
        }

        Sentence rewritten(String words) {
            return new Sentence(id, words, origin == Origin.ADDED ? origin : Origin.CHANGED, support, doubts, evidence);
        }
    }

    Optional<Sentence> sentence(String id) {
        return sentences().stream().filter(each -> each.id().equals(id)).findFirst();
    }
}
