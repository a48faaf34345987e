package org.chartwright.nlp.note;

import java.util.List;
import java.util.regex.Pattern;
import org.chartwright.nlp.transcript.Evidence;

/**
 * Something the clinician ordered, staged for a person to accept.
 *
 * @param type which kind of order
 * @param description such as {@code MRI right knee} or {@code lisinopril 20 mg once a day}: doses in figures, how often
 *     and how long in the words that were used
 * @param reason the problem it is for; empty when none was said
 * @param evidence where it was said, at least one place
 */
public record Order(Type type, String description, String reason, List<Evidence> evidence) {

    public enum Type {
        MEDICATION,
        LAB,
        IMAGING,
        FOLLOWUP
    }

    public Order {
        evidence = List.copyOf(evidence);
        if (description.isBlank() || evidence.isEmpty()) {
            throw new IllegalArgumentException("a %s order lacks its description or its evidence".formatted(type));
        }
    }

    /** The reason; empty where the description says it already, as "as needed for pain" does. */
    public static String unsaidReason(String description, String reason) {
        boolean said = Pattern.compile(
                        "\\bfor (?:(?:the|your|his|her|their|any) )?" + Pattern.quote(reason) + "\\b",
                        Pattern.CASE_INSENSITIVE)
                .matcher(description)
                .find();
        return said ? "" : reason;
    }
}
