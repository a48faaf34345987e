package org.chartwright.nlp.letter;

import java.util.LinkedHashSet;
import java.util.List;
import org.chartwright.nlp.transcript.Evidence;

/**
 * A line that a letter might have, before the gate.
 *
 * @param heading the part it belongs to
 * @param text as the patient reads it, still in clinical words
 * @param claim what of it the gate holds to what was said; the same where the words are those that were used
 * @param evidence where it was said
 */
record Proposal(Heading heading, String text, String claim, List<Evidence> evidence) {

    /** Parts of the after-visit summary in their order. */
    enum Heading {
        WHY("Why you came"),
        FOUND("What we found"),
        MEDICINES("Your medicines"),
        TESTS("Tests and referrals"),
        HOME("What to do at home"),
        BACK("When to come back"),
        CALL("When to call us");

        private final String words;

        Heading(String words) {
            this.words = words;
        }

        String words() {
            return words;
        }
    }

    Proposal {
        evidence = List.copyOf(new LinkedHashSet<>(evidence));
    }

    Proposal(Heading heading, String text, List<Evidence> evidence) {
        this(heading, text, text, evidence);
    }
}
