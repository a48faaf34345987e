package org.chartwright.nlp.fact;

import java.util.List;
import org.chartwright.nlp.transcript.Evidence;

/**
 * One thing the visit established.
 *
 * @param kind what it is
 * @param text in clinical words, such as {@code shortness of breath} or {@code lisinopril 20 mg daily}
 * @param polarity whether it was affirmed or denied
 * @param certainty how sure the speaker was
 * @param time when it holds
 * @param about whom it concerns
 * @param detail its parts where the kind has any, else {@link Detail.None}
 * @param evidence where it was said, at least one place
 */
public record Fact(
        Kind kind,
        String text,
        Polarity polarity,
        Certainty certainty,
        Time time,
        About about,
        Detail detail,
        List<Evidence> evidence) {

    public enum Kind {
        PROBLEM,
        SYMPTOM,
        MEDICATION,
        ALLERGY,
        VITAL,
        RESULT,
        EXAM_FINDING,
        PROCEDURE,
        SOCIAL,
        FAMILY_HISTORY,
        ORDER,
        PLAN,
        FOLLOW_UP
    }

    public enum Polarity {
        PRESENT,
        ABSENT
    }

    public enum Certainty {
        CERTAIN,
        POSSIBLE,
        HYPOTHETICAL
    }

    public enum Time {
        CURRENT,
        PAST,
        PLANNED
    }

    /** Whom a fact concerns; only {@code PATIENT} facts are the patient's own. */
    public enum About {
        PATIENT,
        FAMILY,
        OTHER
    }

    public Fact {
        evidence = List.copyOf(evidence);
        if (text.isBlank()) {
            throw new IllegalArgumentException("a %s fact has no text".formatted(kind));
        }
        if (evidence.isEmpty()) {
            throw new IllegalArgumentException("a %s fact has no evidence".formatted(kind));
        }
    }

    /** Present, certain and the patient's own: the only facts that may be coded as current conditions. */
    public boolean established() {
        return polarity == Polarity.PRESENT && certainty == Certainty.CERTAIN && about == About.PATIENT;
    }
}
