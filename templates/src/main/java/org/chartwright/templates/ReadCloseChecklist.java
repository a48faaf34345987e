package org.chartwright.templates;

import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.chartwright.templates.CloseChecklist.Item;
import org.chartwright.templates.CloseChecklist.Level;

/**
 * The fields of a close checklist in, the checklist out, and everything that is wrong with it noted. The format is
 * published as {@code close-checklist.schema.json}; the linter also checks that each item can be looked for.
 */
final class ReadCloseChecklist {

    static final Set<String> FIELDS = Set.of("kind", "id", "version", "title", "templates", "items");
    static final Set<String> ITEM_FIELDS = Set.of("item", "text", "level", "sections", "words");

    private ReadCloseChecklist() {}

    /** Empty when something was noted. */
    static Optional<CloseChecklist> from(FieldReader fields) {
        fields.allowOnly(FIELDS);
        var id = fields.id("id");
        var version = fields.version("version");
        var title = fields.text("title");
        List<String> templates =
                fields.texts("templates").stream().map(Value.Text::text).toList();
        if (templates.isEmpty()) {
            fields.note(
                    fields.lineOf("templates"),
                    "no template is named in 'templates'",
                    "Add 'templates: [soap]', the ids of the note templates it is for");
        }
        var names = new HashSet<String>();
        List<Item> items = fields.blocks("items").stream()
                .flatMap(block -> item(block, names).stream())
                .toList();
        return id.isEmpty() || version.isEmpty() || title.isEmpty() || items.isEmpty()
                ? Optional.empty()
                : Optional.of(new CloseChecklist(id.get(), version.get(), title.get(), templates, items));
    }

    private static Optional<Item> item(FieldReader block, Set<String> names) {
        block.allowOnly(ITEM_FIELDS);
        var name = block.id("item");
        if (name.isPresent() && !names.add(name.get())) {
            block.note(block.lineOf("item"), "item '%s' is there twice".formatted(name.get()), "Keep one of the two");
        }
        var text = block.text("text");
        var level = block.oneOf("level", Level.class);
        var sections = block.sections("sections");
        List<String> words = block.texts("words").stream().map(Value.Text::text).toList();
        if (sections.isEmpty() && words.isEmpty()) {
            block.note(
                    block.line(),
                    "nothing says how '%s' is found in a note".formatted(name.orElse("it")),
                    "Add 'sections: [...]' or 'words: [...]'");
        }
        return name.isEmpty() || text.isEmpty() || level.isEmpty()
                ? Optional.empty()
                : Optional.of(new Item(name.get(), text.get(), level.get(), sections, words));
    }
}
