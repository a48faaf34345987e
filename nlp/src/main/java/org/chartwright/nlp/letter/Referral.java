package org.chartwright.nlp.letter;

import java.util.List;
import java.util.Optional;
import org.chartwright.nlp.transcript.Evidence;

/**
 * The clinician sends the patient to somebody.
 *
 * @param specialty in clinical words, such as {@code physical therapy}
 * @param plain what a patient calls it
 * @param said the words that were used
 * @param person such as {@code Dr. Flores}; empty when no name was said
 * @param evidence where it was said
 */
record Referral(String specialty, String plain, String said, Optional<String> person, List<Evidence> evidence) {

    Referral {
        evidence = List.copyOf(evidence);
    }
}
