package org.chartwright.app.review;

import java.util.List;

/** Why the desk does not do what was asked; the message is one sentence for the person and holds no patient data. */
abstract sealed class Refusal extends RuntimeException {

    private static final long serialVersionUID = 1L;

    private Refusal(String message) {
        super(message);
    }

    /** The request makes no sense as it stands. */
    static final class Malformed extends Refusal {

        private static final long serialVersionUID = 1L;

        Malformed(String message) {
            super(message);
        }
    }

    /** The note changed since the person's page was loaded. */
    static final class Stale extends Refusal {

        private static final long serialVersionUID = 1L;

        Stale(int asked, int now) {
            super(
                    "The note was changed in another window (revision %d, this page shows %d). Reload to see the newest text."
                            .formatted(now, asked));
        }
    }

    /** The note is signed, or not in a state for this. */
    static final class WrongState extends Refusal {

        private static final long serialVersionUID = 1L;

        WrongState(String message) {
            super(message);
        }
    }

    /** A phrase in the note has blanks that nobody filled. */
    static final class OpenBlanks extends Refusal {

        private static final long serialVersionUID = 1L;

        private final transient List<String> sentences;

        /** @param sentences ids of the sentences that hold them */
        OpenBlanks(List<String> sentences) {
            super("%d %s a blank that is not filled, such as [[dose]]. Fill it or take it out before signing."
                    .formatted(sentences.size(), sentences.size() == 1 ? "sentence has" : "sentences have"));
            this.sentences = List.copyOf(sentences);
        }

        List<String> sentences() {
            return sentences;
        }
    }

    /** What a note of this template must hold is not there and the person has not said that it is signed without. */
    static final class Incomplete extends Refusal {

        private static final long serialVersionUID = 1L;

        private final transient List<String> items;

        /** @param items names of the items of the checklist */
        Incomplete(List<String> items) {
            super("The close checklist asks for %s. Write it, or say that the note is signed without."
                    .formatted(String.join(", ", items)));
            this.items = List.copyOf(items);
        }

        List<String> items() {
            return items;
        }
    }

    /** Unsupported statements stand in the note and the person has not said that they are to stay. */
    static final class NeedsOverride extends Refusal {

        private static final long serialVersionUID = 1L;

        private final transient List<String> sentences;

        /** @param sentences ids of the statements */
        NeedsOverride(List<String> sentences) {
            super("%d unsupported %s in the note. Remove them, correct them, or say why they stay."
                    .formatted(sentences.size(), sentences.size() == 1 ? "statement stands" : "statements stand"));
            this.sentences = List.copyOf(sentences);
        }

        List<String> sentences() {
            return sentences;
        }
    }
}
