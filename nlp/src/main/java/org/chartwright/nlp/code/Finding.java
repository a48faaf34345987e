package org.chartwright.nlp.code;

import java.util.List;
import java.util.Optional;
import org.chartwright.nlp.transcript.Evidence;

/**
 * A term that may become a code, and what was claimed of it.
 *
 * @param text as said
 * @param term the same in the words of the code set, where they are known
 * @param nature what was claimed
 * @param side which side of the body, where the words name one
 * @param evidence where it was said
 * @param stated where a visit states it, in which a longer term may name it; nowhere for a written note
 */
record Finding(String text, String term, Nature nature, Optional<Side> side, List<Evidence> evidence, Stated stated) {

    /**
     * @param clauses that say it
     * @param utterances that the clauses stand in
     */
    record Stated(List<String> clauses, List<String> utterances) {

        static final Stated NOWHERE = new Stated(List.of(), List.of());

        Stated {
            clauses = List.copyOf(clauses);
            utterances = List.copyOf(utterances);
        }
    }

    Finding(String text, String term, Nature nature, Optional<Side> side, List<Evidence> evidence) {
        this(text, term, nature, side, evidence, Stated.NOWHERE);
    }

    /** Only CURRENT ones are coded as conditions; PAST, GIVEN_UP and FAMILY may have a history code. */
    enum Nature {
        CURRENT,
        PAST,
        GIVEN_UP,
        FAMILY,
        OTHER_PERSON,
        ABSENT,
        POSSIBLE,
        HYPOTHETICAL,
        ASKED,
        LIKENED;

        /** Why a term of this nature is not coded. */
        String reason() {
            return switch (this) {
                case CURRENT -> "no code of the loaded set fits it";
                case PAST -> "it is past, and the set has no history code for it";
                case GIVEN_UP ->
                    "it was given up, so that a code for present use does not fit (ICD-10-CM guideline I.C.5.b)";
                case FAMILY -> "it is a relative's, and the set has no family history code for it";
                case OTHER_PERSON -> "it is another person's";
                case ABSENT -> "it was denied or ruled out";
                case POSSIBLE ->
                    "it is uncertain; an outpatient visit codes the sign or symptom instead (ICD-10-CM guideline IV.H)";
                case HYPOTHETICAL -> "it was mentioned as a possibility or precaution, not as a finding";
                case ASKED -> "it was only asked about";
                case LIKENED -> "something was only likened to it, or once thought to be it";
            };
        }
    }

    Finding {
        evidence = List.copyOf(evidence);
    }
}
