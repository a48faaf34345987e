package org.chartwright.app.review;

import java.util.List;
import java.util.Locale;
import org.chartwright.app.review.ReviewNote.Origin;
import org.chartwright.nlp.note.Support;
import org.chartwright.nlp.style.OwnStyle.Touched;
import org.chartwright.templates.DotPhrase;
import org.jspecify.annotations.Nullable;

/** The note as the page shows it. */
final class NoteView {

    private NoteView() {}

    record SectionView(String kind, String title, List<BlockView> blocks) {}

    record BlockView(String label, String layout, List<SentenceView> sentences) {}

    /**
     * @param mark style class that says how far it is supported; empty when it needs no mark
     * @param tag the same in a word, for those who do not see the style
     * @param doubts what the gate could not find, in words
     * @param ownStyle how the sentence was drafted before the clinician's own style changed it; null where it did not
     */
    record SentenceView(
            String id,
            String text,
            String mark,
            @Nullable String tag,
            String tone,
            String doubts,
            String cites,
            boolean needsLook,
            @Nullable String ownStyle) {}

    /** @param touched what the clinician's own style did to the draft */
    static List<SectionView> of(ReviewNote note, List<Touched> touched) {
        return note.sections().stream()
                .map(section -> new SectionView(
                        section.kind().name(),
                        section.title(),
                        section.blocks().stream()
                                .map(block -> block(block, touched))
                                .toList()))
                .toList();
    }

    private static BlockView block(ReviewNote.Block block, List<Touched> touched) {
        return new BlockView(
                block.label(),
                block.layout().name().toLowerCase(Locale.ROOT),
                block.sentences().stream()
                        .map(sentence -> sentence(sentence, ownStyle(sentence, touched)))
                        .toList());
    }

    private static @Nullable String ownStyle(ReviewNote.Sentence sentence, List<Touched> touched) {
        return touched.stream()
                .filter(each ->
                        sentence.origin() == Origin.DRAFTED && each.written().equals(sentence.text()))
                .map(Touched::drafted)
                .findFirst()
                .orElse(null);
    }

    static SentenceView sentence(ReviewNote.Sentence sentence) {
        return sentence(sentence, null);
    }

    private static SentenceView sentence(ReviewNote.Sentence sentence, @Nullable String ownStyle) {
        var cites = Cites.of(sentence.evidence());
        var open = DotPhrase.openBlanks(sentence.text());
        if (!open.isEmpty()) {
            var doubts = "Not filled: " + String.join(", ", open);
            return new SentenceView(
                    sentence.id(), sentence.text(), "open", "blank to fill", "bad", doubts, cites, true, null);
        }
        return switch (sentence.origin()) {
            case CHANGED -> new SentenceView(sentence.id(), sentence.text(), "", "edited", "", "", cites, false, null);
            case ADDED -> new SentenceView(sentence.id(), sentence.text(), "", "added", "", "", cites, false, null);
            case DRAFTED -> drafted(sentence, cites, ownStyle);
        };
    }

    private static SentenceView drafted(ReviewNote.Sentence sentence, String cites, @Nullable String ownStyle) {
        var doubts = String.join("; ", sentence.doubts());
        return switch (sentence.support()) {
            case VERIFIED ->
                new SentenceView(sentence.id(), sentence.text(), "", null, "", doubts, cites, false, ownStyle);
            case WEAK ->
                new SentenceView(sentence.id(), sentence.text(), "weak", "weak", "warn", doubts, cites, true, ownStyle);
            case UNSUPPORTED ->
                new SentenceView(
                        sentence.id(),
                        sentence.text(),
                        "unsupported",
                        "unsupported",
                        "bad",
                        doubts.isEmpty() ? "Nothing in the recording says this." : doubts,
                        cites,
                        true,
                        null);
        };
    }

    static long weak(ReviewNote note) {
        return note.sentences().stream()
                .filter(sentence -> sentence.origin() == Origin.DRAFTED && sentence.support() == Support.WEAK)
                .count();
    }
}
