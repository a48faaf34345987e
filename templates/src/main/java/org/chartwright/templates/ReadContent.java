package org.chartwright.templates;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;

/** One file in, what it holds or everything that is wrong with it out; the field {@code kind} tells the files apart. */
final class ReadContent {

    private ReadContent() {}

    /** What the file holds; empty when something was added to {@code problems}. */
    static Optional<Content> from(String file, byte[] bytes, List<Problem> problems) {
        Value value;
        try {
            value = ReadYaml.from(file, bytes);
        } catch (ReadYaml.Unreadable unreadable) {
            problems.add(unreadable.problem());
            return Optional.empty();
        }
        if (!(value instanceof Value.Fields block)) {
            problems.add(new Problem(
                    file,
                    value.line(),
                    "the file is %s".formatted(value.noun()),
                    "Start with 'kind: note-template' or another kind, and the other fields below it"));
            return Optional.empty();
        }
        var found = new ArrayList<Problem>();
        var fields = new FieldReader(file, block, found);
        Optional<Content> content = fields.text("kind").flatMap(kind -> read(kind, fields));
        problems.addAll(found);
        return found.isEmpty() ? content : Optional.empty();
    }

    private static Optional<? extends Content> read(String kind, FieldReader fields) {
        Optional<Content.Kind> known = Content.Kind.of(kind);
        if (known.isEmpty()) {
            fields.note(
                    fields.lineOf("kind"),
                    "unknown kind '%s'".formatted(FieldReader.shortened(kind)),
                    "Kinds are "
                            + Arrays.stream(Content.Kind.values())
                                    .map(Content.Kind::written)
                                    .collect(Collectors.joining(", ")));
            return Optional.empty();
        }
        return switch (known.get()) {
            case NOTE_TEMPLATE -> ReadTemplate.from(fields);
            case DOT_PHRASES -> ReadDotPhrases.from(fields);
            case ORDER_SET -> ReadOrderSet.from(fields);
            case CLOSE_CHECKLIST -> ReadCloseChecklist.from(fields);
            case QUESTIONNAIRE -> ReadQuestionnaire.from(fields);
        };
    }
}
