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
