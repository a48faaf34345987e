package org.chartwright.templates;

import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.chartwright.templates.Questionnaire.Answer;
import org.chartwright.templates.Questionnaire.Band;
import org.chartwright.templates.Questionnaire.Item;
import org.chartwright.templates.Questionnaire.Option;

/**
 * The fields of a questionnaire in, the questionnaire out, and everything that is wrong with it noted. The format is
 * published as {@code questionnaire.schema.json}; the linter also checks that bands rise from 0 and that a question
 * gives points for all of its choices or for none.
 */
final class ReadQuestionnaire {

    static final Set<String> FIELDS =
            Set.of("kind", "id", "version", "title", "source", "instructions", "items", "bands");
    static final Set<String> ITEM_FIELDS = Set.of("item", "text", "answer", "required", "choices", "alert");
    static final Set<String> OPTION_FIELDS = Set.of("option", "points");
    static final Set<String> BAND_FIELDS = Set.of("from", "meaning");

    private ReadQuestionnaire() {}

    /** Empty when something was noted. */
    static Optional<Questionnaire> from(FieldReader fields) {
        fields.allowOnly(FIELDS);
        var id = fields.id("id");
        var version = fields.version("version");
        var title = fields.text("title");
        var source = fields.prose("source");
        var instructions = fields.prose("instructions");
        var names = new HashSet<String>();
        List<Item> items = fields.blocks("items").stream()
                .flatMap(block -> item(block, names).stream())
                .toList();
        List<Band> bands = fields.has("bands")
                ? fields.blocks("bands").stream()
                        .flatMap(block -> band(block).stream())
                        .toList()
                : List.of();
        for (int i = 0; i < bands.size(); i++) {
            if (i == 0
                    ? bands.get(0).from() != 0
                    : bands.get(i).from() <= bands.get(i - 1).from()) {
                fields.note(
                        fields.lineOf("bands"), "the bands do not rise from 0", "Begin with 'from: 0', lowest first");
                break;
            }
        }
        return id.isEmpty()
                        || version.isEmpty()
                        || title.isEmpty()
                        || source.isEmpty()
                        || instructions.isEmpty()
                        || items.isEmpty()
                ? Optional.empty()
                : Optional.of(new Questionnaire(
                        id.get(), version.get(), title.get(), source.get(), instructions.get(), items, bands));
    }

    private static Optional<Item> item(FieldReader block, Set<String> names) {
        block.allowOnly(ITEM_FIELDS);
        var name = block.id("item");
        if (name.isPresent() && !names.add(name.get())) {
            block.note(block.lineOf("item"), "item '%s' is there twice".formatted(name.get()), "Keep one of the two");
        }
        var text = block.prose("text");
        var answer = block.oneOf("answer", Answer.class);
        boolean required = block.yes("required");
        boolean choice = answer.filter(Answer.CHOICE::equals).isPresent();
        if (block.has("choices") != choice && answer.isPresent()) {
            block.note(
                    block.lineOf("choices"),
                    choice ? "'choices' is missing" : "only an answer of type choice has 'choices'",
                    choice ? "Add 'choices:' with options" : "Write 'answer: choice', or remove it");
        }
        List<Option> options = choice && block.has("choices")
                ? block.blocks("choices").stream()
                        .flatMap(each -> option(each).stream())
                        .toList()
                : List.of();
        long counted =
                options.stream().filter(option -> option.points().isPresent()).count();
        if (counted != 0 && counted != options.size()) {
            block.note(block.lineOf("choices"), "some choices have points and some have none", "Give points to all");
        }
        Optional<Integer> alert = block.has("alert") ? block.points("alert") : Optional.empty();
        if (alert.isPresent() && counted == 0) {
            block.note(block.lineOf("alert"), "'alert' has no points to look at", "Give points to the choices");
        }
        return name.isEmpty() || text.isEmpty() || answer.isEmpty()
                ? Optional.empty()
                : Optional.of(new Item(name.get(), text.get(), answer.get(), required, options, alert));
    }

    private static Optional<Option> option(FieldReader block) {
        block.allowOnly(OPTION_FIELDS);
        Optional<Integer> points = block.has("points") ? block.points("points") : Optional.empty();
        return block.text("option").map(text -> new Option(text, points));
    }

    private static Optional<Band> band(FieldReader block) {
        block.allowOnly(BAND_FIELDS);
        var from = block.points("from");
        var meaning = block.text("meaning");
        return from.isEmpty() || meaning.isEmpty()
                ? Optional.empty()
                : Optional.of(new Band(from.get(), meaning.get()));
    }
}
