package org.chartwright.app.review;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.UnaryOperator;
import org.chartwright.app.review.ReviewNote.Block;
import org.chartwright.app.review.ReviewNote.Origin;
import org.chartwright.app.review.ReviewNote.Section;
import org.chartwright.app.review.ReviewNote.Sentence;
import org.chartwright.nlp.note.Section.Block.Layout;
import org.chartwright.nlp.note.Support;
import org.chartwright.templates.SectionKind;

/** Note and edit in, changed note and what is recorded of it out. Pure. */
final class ApplyEdit {

    private ApplyEdit() {}

    /**
     * The note after an edit.
     *
     * @param sentence the sentence it concerned
     */
    record Applied(ReviewNote note, SectionKind section, String sentence, Kind kind, String before, String after) {}

    /** What an edit did, as pilots count it. */
    enum Kind {
        ADDED,
        REMOVED,
        CHANGED
    }

    static Applied to(ReviewNote note, Edit edit) {
        return switch (edit) {
            case Edit.Changed changed -> change(note, changed);
            case Edit.Removed removed -> remove(note, removed);
            case Edit.Added added -> add(note, added);
        };
    }

    private static Applied change(ReviewNote note, Edit.Changed edit) {
        var before = known(note, edit.sentence());
        var sections = mapSentences(
                note, sentence -> sentence.id().equals(edit.sentence()) ? sentence.rewritten(edit.text()) : sentence);
        return new Applied(
                with(note, sections, note.nextId()),
                sectionOf(note, edit.sentence()),
                edit.sentence(),
                Kind.CHANGED,
                before.text(),
                edit.text());
    }

    private static Applied remove(ReviewNote note, Edit.Removed edit) {
        var before = known(note, edit.sentence());
        var sections = new ArrayList<Section>();
        for (var section : note.sections()) {
            var blocks = section.blocks().stream()
                    .map(block -> new Block(
                            block.label(),
                            block.layout(),
                            block.sentences().stream()
                                    .filter(sentence -> !sentence.id().equals(edit.sentence()))
                                    .toList()))
                    .filter(block -> !block.sentences().isEmpty())
                    .toList();
            if (!blocks.isEmpty()) {
                sections.add(new Section(section.kind(), section.title(), blocks));
            }
        }
        return new Applied(
                with(note, sections, note.nextId()),
                sectionOf(note, edit.sentence()),
                edit.sentence(),
                Kind.REMOVED,
                before.text(),
                "");
    }

    private static Applied add(ReviewNote note, Edit.Added edit) {
        edit.after().ifPresent(after -> {
            known(note, after);
            if (sectionOf(note, after) != edit.section()) {
                throw new Refusal.Malformed("The sentence to follow stands in another section.");
            }
        });
        var id = "s" + note.nextId();
        var sentence = new Sentence(id, edit.text(), Origin.ADDED, Support.VERIFIED, List.of(), edit.evidence());
        var sections = new ArrayList<Section>();
        for (var section : withSection(note, edit.section())) {
            sections.add(section.kind() == edit.section() ? insert(section, edit.after(), sentence) : section);
        }
        return new Applied(with(note, sections, note.nextId() + 1), edit.section(), id, Kind.ADDED, "", edit.text());
    }

    private static Section insert(Section section, Optional<String> after, Sentence added) {
        var blocks = new ArrayList<Block>();
        if (section.blocks().isEmpty()) {
            blocks.add(new Block("", Layout.PARAGRAPH, List.of(added)));
        } else if (after.isEmpty()) {
            blocks.addAll(section.blocks());
            blocks.add(withSentence(blocks.removeLast(), Optional.empty(), added));
        } else {
            section.blocks().forEach(block -> blocks.add(withSentence(block, after, added)));
        }
        return new Section(section.kind(), section.title(), blocks);
    }

    /** The block with the sentence after the one named, or at its end when none is named. */
    private static Block withSentence(Block block, Optional<String> after, Sentence added) {
        var sentences = new ArrayList<Sentence>();
        for (var sentence : block.sentences()) {
            sentences.add(sentence);
            if (after.isPresent() && after.get().equals(sentence.id())) {
                sentences.add(added);
            }
        }
        if (after.isEmpty()) {
            sentences.add(added);
        }
        return new Block(block.label(), block.layout(), sentences);
    }

    /** The note's sections; a missing one is put where the order of section kinds has it. */
    private static List<Section> withSection(ReviewNote note, SectionKind kind) {
        var sections = new ArrayList<>(note.sections());
        if (sections.stream().noneMatch(section -> section.kind() == kind)) {
            int place = 0;
            for (int i = 0; i < sections.size(); i++) {
                if (sections.get(i).kind().compareTo(kind) < 0) {
                    place = i + 1;
                }
            }
            sections.add(place, new Section(kind, Wording.title(kind), List.of()));
        }
        return sections;
    }

    private static List<Section> mapSentences(ReviewNote note, UnaryOperator<Sentence> change) {
        return note.sections().stream()
                .map(section -> new Section(
                        section.kind(),
                        section.title(),
                        section.blocks().stream()
                                .map(block -> new Block(
                                        block.label(),
                                        block.layout(),
                                        block.sentences().stream().map(change).toList()))
                                .toList()))
                .toList();
    }

    private static Sentence known(ReviewNote note, String id) {
        return note.sentence(id)
                .orElseThrow(() -> new Refusal.Malformed(
                        "This sentence is no longer in the note. Reload to see the newest text."));
    }

    private static SectionKind sectionOf(ReviewNote note, String id) {
        return note.sections().stream()
                .filter(section -> section.blocks().stream()
                        .flatMap(block -> block.sentences().stream())
                        .anyMatch(sentence -> sentence.id().equals(id)))
                .map(Section::kind)
                .findFirst()
                .orElseThrow(() -> new Refusal.Malformed("This sentence is no longer in the note."));
    }

    private static ReviewNote with(ReviewNote note, List<Section> sections, int nextId) {
        return new ReviewNote(note.encounter(), note.revision() + 1, note.template(), note.engine(), nextId, sections);
    }
}
