package org.chartwright.templates;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * All clinical wording that may be used: note templates, dot-phrases, order sets, close checklists and questionnaires.
 * Where two are of the same kind and id the later one stands.
 */
public final class Library {

    private final List<Content> contents;

    private Library(List<Content> contents) {
        this.contents = contents;
    }

    public static Library of(List<? extends Content> contents) {
        Map<String, Content> byName = new LinkedHashMap<>();
        contents.forEach(content -> byName.put(content.kind() + " " + content.id(), content));
        return new Library(List.copyOf(byName.values()));
    }

    public List<Content> all() {
        return contents;
    }

    public List<Template> templates() {
        return of(Template.class).toList();
    }

    /** By name; a name that comes again later in another file stands for the later phrase. */
    public List<DotPhrase> phrases() {
        Map<String, DotPhrase> byName = new LinkedHashMap<>();
        of(DotPhrases.class)
                .flatMap(file -> file.phrases().stream())
                .forEach(phrase -> byName.put(phrase.name(), phrase));
        return List.copyOf(byName.values());
    }

    public Optional<DotPhrase> phrase(String name) {
        return phrases().stream().filter(phrase -> phrase.name().equals(name)).findFirst();
    }

    public List<OrderSet> orderSets() {
        return of(OrderSet.class).toList();
    }

    public Optional<OrderSet> orderSet(String id) {
        return of(OrderSet.class).filter(set -> set.id().equals(id)).findFirst();
    }

    public List<Questionnaire> questionnaires() {
        return of(Questionnaire.class).toList();
    }

    /** What a note of this template must hold, from all checklists that name it; no item twice. */
    public List<CloseChecklist.Item> toClose(String template) {
        Map<String, CloseChecklist.Item> byName = new LinkedHashMap<>();
        of(CloseChecklist.class)
                .filter(list -> list.templates().contains(template))
                .flatMap(list -> list.items().stream())
                .forEach(item -> byName.put(item.name(), item));
        return new ArrayList<>(byName.values());
    }

    private <C extends Content> Stream<C> of(Class<C> type) {
        return contents.stream().filter(type::isInstance).map(type::cast);
    }
}
