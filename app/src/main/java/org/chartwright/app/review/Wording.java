package org.chartwright.app.review;

import java.util.Locale;
import org.chartwright.nlp.transcript.Speaker;
import org.chartwright.templates.SectionKind;

/** What things are called on the page. */
final class Wording {

    private Wording() {}

    /** The heading of a section that the template has none for. */
    static String title(SectionKind kind) {
        return kind == SectionKind.ASSESSMENT_AND_PLAN ? "Assessment and plan" : words(kind);
    }

    static String speaker(Speaker speaker) {
        return switch (speaker) {
            case CLINICIAN -> "Clinician";
            case PATIENT -> "Patient";
            case GUEST -> "Guest";
            case UNKNOWN -> "Someone";
        };
    }

    /** An enum constant as words, such as {@code Past medical history}. */
    static String words(Enum<?> constant) {
        String lower = constant.name().toLowerCase(Locale.ROOT).replace('_', ' ');
        return Character.toUpperCase(lower.charAt(0)) + lower.substring(1);
    }
}
