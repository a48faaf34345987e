package org.chartwright.app.review;

import java.util.List;
import java.util.Optional;
import org.chartwright.nlp.transcript.Evidence;
import org.chartwright.templates.SectionKind;

/** One change a person makes to the note on the desk. */
sealed interface Edit {

    /** The most characters one sentence may have. */
    int LONGEST = 4000;

    record Changed(String sentence, String text) implements Edit {

        public Changed {
            text = checked(text);
        }
    }

    record Removed(String sentence) implements Edit {}

    /**
     * A new sentence.
     *
     * @param section where it belongs; the section is made when the note has none
     * @param after the sentence it follows; at the section's end when empty
     * @param evidence where it was said, for what was carried over from the list of what the draft left out
     */
    record Added(SectionKind section, Optional<String> after, String text, List<Evidence> evidence) implements Edit {

        public Added {
            text = checked(text);
            evidence = List.copyOf(evidence);
        }
    }

    private static String checked(String text) {
        String words = text.strip().replaceAll("\\s+", " ");
        if (words.isEmpty()) {
            throw new Refusal.Malformed("A sentence may not be empty; remove it instead.");
        }
        if (words.length() > LONGEST) {
            throw new Refusal.Malformed(
                    "A sentence may have at most %d characters; this one has %d.".formatted(LONGEST, words.length()));
        }
        return words;
    }
}
