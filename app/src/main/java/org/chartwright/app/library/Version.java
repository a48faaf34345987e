package org.chartwright.app.library;

import org.chartwright.templates.Content;
import org.chartwright.templates.ContentFile;

/**
 * One version of a piece of clinical wording.
 *
 * @param name which one
 * @param title for people
 * @param yaml as its author wrote it
 */
record Version(Name name, String title, String yaml, Status status) {

    /** A piece of wording and the number of its version, from 1. */
    record Name(Content.Kind kind, String id, int number) {

        static Name of(Content content) {
            return new Name(content.kind(), content.id(), content.version());
        }

        Name numbered(int other) {
            return new Name(kind, id, other);
        }
    }

    enum Status {
        DRAFT,
        IN_REVIEW,
        APPROVED,
        RETIRED
    }

    static Version of(ContentFile file, Status status) {
        var content = file.content();
        return new Version(Name.of(content), content.title(), file.text(), status);
    }

    Content content() {
        return ContentFile.of(fileName(), yaml).content();
    }

    /** What the linter calls it. */
    String fileName() {
        return name.id() + ".yaml";
    }
}
