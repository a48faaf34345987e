package org.chartwright.templates;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;

/** One file of clinical wording: what it is for, its name, and which version of it this is. */
public sealed interface Content permits Template, DotPhrases, OrderSet, CloseChecklist, Questionnaire {

    /** Short name among files of its kind: a-z, 0-9 and hyphens. */
    String id();

    /** Counts up with each change, from 1. */
    int version();

    /** For people. */
    String title();

    Kind kind();

    /** Id and version, such as {@code soap@1}. */
    default String reference() {
        return id() + "@" + version();
    }

    /** What a file holds; the field {@code kind} of the file tells. */
    enum Kind {
        NOTE_TEMPLATE,
        DOT_PHRASES,
        ORDER_SET,
        CLOSE_CHECKLIST,
        QUESTIONNAIRE;

        /** As files write it, such as {@code note-template}. */
        public String written() {
            return name().toLowerCase(Locale.ROOT).replace('_', '-');
        }

        /** The kind that is written so; empty when there is none. */
        public static Optional<Kind> of(String written) {
            return Arrays.stream(values())
                    .filter(kind -> kind.written().equals(written))
                    .findFirst();
        }
    }
}
