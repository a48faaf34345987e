package org.chartwright.app.review;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.chartwright.app.encounter.Encounter;
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
    private final LookAlikes lookAlikes;

    Closing(ApprovedLibrary library, Templates templates, LookAlikes lookAlikes) {
        this.library = library;
        this.templates = templates;
        this.lookAlikes = lookAlikes;
    }

    /**
     * @param text what is to be so
     * @param found whether it is
     * @param waiver what the signer says to sign all the same
     */
    record Checked(String name, String text, boolean must, boolean found, String waiver) {

        /** Whether it takes the signer's word to go without. */
        public boolean missing() {
            return must && !found;
        }
    }

    /** In the order of the checklists; that no other note reads like it comes last. */
    List<Checked> check(Encounter encounter, ReviewNote note) {
        var template = template(note);
        var texts = texts(note);
        List<Item> items = library.now().toClose(template.id());
        var checked = new ArrayList<Checked>();
        for (Item item : items) {
            boolean must = item.level() == Level.MUST;
            checked.add(new Checked(
                    item.name(), item.text(), must, item.in(template, texts), "Not found. Sign without it"));
        }
        checked.add(new Checked(
                "look-alike",
                "No other signed note reads like this one.",
                true,
                lookAlikes.of(encounter, note).isEmpty(),
                "I have read the passages above; they are right for this patient today"));
        return List.copyOf(checked);
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
