package org.chartwright.templates;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Pattern;

/**
 * What a note must hold before it is signed, for some of the note templates.
 *
 * @param templates ids of the templates it is for, at least one
 * @param items at least one
 */
public record CloseChecklist(String id, int version, String title, List<String> templates, List<Item> items)
        implements Content {

    public CloseChecklist {
        templates = List.copyOf(templates);
        items = List.copyOf(items);
        if (items.isEmpty()) {
            throw new IllegalArgumentException("checklist '%s' has no item".formatted(id));
        }
    }

    @Override
    public Kind kind() {
        return Kind.CLOSE_CHECKLIST;
    }

    /** Whether a note may be signed without it: never without a clinician's word, or with a reminder only. */
    public enum Level {
        MUST,
        SHOULD
    }

    /**
     * One thing to find in the note.
     *
     * @param name short name, the same in every version
     * @param text what should be there, as a sentence
     * @param sections kinds whose own section is enough when it says anything
     * @param words one of these at the beginning of a word is enough wherever it stands
     */
    public record Item(String name, String text, Level level, List<SectionKind> sections, List<String> words) {

        public Item {
            sections = List.copyOf(sections);
            words = List.copyOf(words);
        }

        /**
         * Whether a note holds it.
         *
         * <p>A section that only includes the first of the kinds, as Subjective does, is enough where there are no
         * words.
         *
         * @param template the note's
         * @param texts of the note by section; sections without text are left out
         */
        public boolean in(Template template, Map<SectionKind, String> texts) {
            if (sections.stream().anyMatch(texts::containsKey)) {
                return true;
            }
            return words.isEmpty()
                    ? template.sectionFor(sections.getFirst())
                            .filter(section -> texts.containsKey(section.kind()))
                            .isPresent()
                    : texts.values().stream().anyMatch(this::mentions);
        }

        private boolean mentions(String text) {
            String lower = text.toLowerCase(Locale.ROOT);
            return words.stream()
                    .anyMatch(word -> Pattern.compile("\\b" + Pattern.quote(word.toLowerCase(Locale.ROOT)))
                            .matcher(lower)
                            .find());
        }
    }
}
