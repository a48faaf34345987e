package org.chartwright.app.ehr.sandbox;

import java.time.OffsetDateTime;
import java.time.format.DateTimeParseException;
import java.util.List;
import java.util.Map;
import org.hl7.fhir.r4.model.OperationOutcome.IssueType;

/**
 * One search parameter as a condition on the stored JSON.
 *
 * @param condition with {@code :name} in place of the value
 * @param value what to put there
 */
record SearchTerm(String condition, Object value) {

    private static final Map<String, List<String>> KNOWN = Map.of(
            "Patient", List.of("_id", "identifier"),
            "Practitioner", List.of("_id", "identifier"),
            "Organization", List.of("_id", "identifier"),
            "Device", List.of("_id", "identifier"),
            "Encounter", List.of("_id", "identifier", "patient", "subject"),
            "DocumentReference", List.of("_id", "identifier", "patient", "subject", "encounter", "type"),
            "Provenance", List.of("_id", "target", "agent", "recorded"));

    /** Whether the sandbox keeps resources of this type. */
    static boolean knows(String type) {
        return KNOWN.containsKey(type);
    }

    static List<String> types() {
        return KNOWN.keySet().stream().sorted().toList();
    }

    static List<String> parameters(String type) {
        return KNOWN.getOrDefault(type, List.of());
    }

    /** @throws Complaint when the sandbox cannot search by it */
    static SearchTerm of(String type, String parameter, String value) {
        if (!parameters(type).contains(parameter)) {
            throw Complaint.badRequest(
                    IssueType.NOTSUPPORTED, "%s cannot be searched by '%s'.".formatted(type, parameter));
        }
        return switch (parameter) {
            case "_id" -> new SearchTerm("id = :value", value);
            case "identifier" -> new SearchTerm("body -> 'identifier' @> :value::jsonb", token("value", value));
            case "patient", "subject" ->
                new SearchTerm("body -> 'subject' ->> 'reference' = :value", reference("Patient", value));
            case "encounter" ->
                new SearchTerm(
                        "body -> 'context' -> 'encounter' @> :value::jsonb",
                        "[{\"reference\":%s}]".formatted(quoted(reference("Encounter", value))));
            case "type" -> new SearchTerm("body -> 'type' -> 'coding' @> :value::jsonb", token("code", value));
            case "target" ->
                new SearchTerm(
                        "body -> 'target' @> :value::jsonb",
                        "[{\"reference\":%s}]".formatted(quoted(reference("DocumentReference", value))));
            case "agent" ->
                new SearchTerm(
                        "body -> 'agent' @> :value::jsonb",
                        "[{\"who\":{\"reference\":%s}}]".formatted(quoted(reference("Practitioner", value))));
            case "recorded" -> new SearchTerm("(body ->> 'recorded')::timestamptz = :value", instant(value));
            default -> throw new IllegalStateException("parameter '%s' has no condition".formatted(parameter));
        };
    }

    /** {@code system|value} or {@code value}, as the JSON that must be contained. */
    private static String token(String name, String token) {
        int bar = token.indexOf('|');
        return bar < 0
                ? "[{\"%s\":%s}]".formatted(name, quoted(token))
                : "[{\"system\":%s,\"%s\":%s}]"
                        .formatted(quoted(token.substring(0, bar)), name, quoted(token.substring(bar + 1)));
    }

    /** As it is stored: {@code Type/id}; the type may be left out, and a base address may stand before it. */
    private static String reference(String type, String value) {
        String[] parts = value.split("/");
        String id = parts[parts.length - 1];
        return parts.length == 1 ? type + "/" + id : parts[parts.length - 2] + "/" + id;
    }

    private static OffsetDateTime instant(String value) {
        try {
            return OffsetDateTime.parse(value.startsWith("eq") ? value.substring(2) : value);
        } catch (DateTimeParseException unreadable) {
            throw Complaint.badRequest(
                    IssueType.VALUE, "'recorded' must be an instant such as 2026-11-24T15:30:00.123Z.");
        }
    }

    private static String quoted(String text) {
        return tools.jackson.databind.json.JsonMapper.shared().writeValueAsString(text);
    }
}
