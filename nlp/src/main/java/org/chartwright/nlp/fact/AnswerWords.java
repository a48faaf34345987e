package org.chartwright.nlp.fact;

import java.util.Set;

/** Words by which an answer says yes, and those that may follow such a word. */
final class AnswerWords {

    static final Set<String> YES = Set.of(
            "yes",
            "yeah",
            "yep",
            "yup",
            "mm-hmm",
            "mhm",
            "correct",
            "right",
            "absolutely",
            "definitely",
            "sure",
            "sometimes",
            "occasionally",
            "yea",
            "certainly",
            "exactly");

    static final Set<String> AFTER_YES = Set.of(
            "and",
            "but",
            "because",
            "yes",
            "yeah",
            "i",
            "it",
            "so",
            "sometimes",
            "still",
            "usually",
            "mostly",
            "occasionally",
            "actually",
            "too",
            "every",
            "most",
            "since",
            "when",
            "whenever");

    private AnswerWords() {}
}
