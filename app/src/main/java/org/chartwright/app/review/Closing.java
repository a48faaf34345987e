package org.chartwright.app.review;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.chartwright.app.library.ApprovedLibrary;
import org.chartwright.templates.CloseChecklist.Item;
import org.chartwright.templates.CloseChecklist.Level;
import org.chartwright.templates.DotPhrase;
import org.chartwright.templates.SectionKind;
import org.chartwright.templates.Template;
import org.chartwright.templates.Templates;
import org.springframework.stereotype.Component;

/** What still stands between a note and its signature, by the close checklists of its template. */
@Component
class Closing {

    private final ApprovedLibrary library;
    private final Templates templates;

    Closing(ApprovedLibrary library, Templates templates) {
        this.library = library;
        this.templates = templates;
    }

    /** @param found whether the note holds it */
    record Checked(String name, String text, boolean must, boolean found) {

        /** Whether it takes the signer's word to go without. */
        public boolean missing() {
            return must && !found;
        }
    }

    /** In the order of the checklists. */
    List<Checked> check(ReviewNote note) {
        var template = template(note);
        var texts = texts(note);
        List<Item> items = library.now().toClose(template.id());
        return items.stream()
                .map(item ->
                        new Checked(item.name(), item.text(), item.level() == Level.MUST, item.in(template, texts)))
                .toList();
    }

    /** Blanks of phrases that are not filled, by the id of their sentence. */
    static Map<String, List<String>> openBlanks(ReviewNote note) {
        return note.sentences().stream()
                .filter(sentence -> !DotPhrase.openBlanks(sentence.text()).isEmpty())
                .collect(Collectors.toMap(ReviewNote.Sentence::id, sentence -> DotPhrase.openBlanks(sentence.text())));
    }

    private Template template(ReviewNote note) {
        return templates.find(note.template().split("@", 2)[0]).orElseGet(templates::standard);
    }

    private static Map<SectionKind, String> texts(ReviewNote note) {
        var texts = new EnumMap<SectionKind, String>(SectionKind.class);
        for (var section : note.sections()) {
            var words = new ArrayList<String>();
            for (var block : section.blocks()) {
                words.add(block.label());
                block.sentences().forEach(sentence -> words.add(sentence.text()));
            }
            texts.merge(section.kind(), String.join(" ", words), (one, other) -> one + " " + other);
        }
        return texts;
    }
}
