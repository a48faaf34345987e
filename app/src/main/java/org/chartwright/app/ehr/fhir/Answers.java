package org.chartwright.app.ehr.fhir;

import ca.uhn.fhir.rest.client.exceptions.FhirClientConnectionException;
import ca.uhn.fhir.rest.client.exceptions.NonFhirResponseException;
import ca.uhn.fhir.rest.server.exceptions.BaseServerResponseException;
import java.time.Duration;
import java.time.Instant;
import java.time.ZonedDateTime;
import java.time.format.DateTimeFormatter;
import java.time.format.DateTimeParseException;
import java.util.Optional;
import java.util.stream.Collectors;
import org.chartwright.app.ehr.fhir.PushOutcome.Postponed;
import org.chartwright.app.ehr.fhir.PushOutcome.Refused;
import org.hl7.fhir.r4.model.OperationOutcome;
import org.hl7.fhir.r4.model.OperationOutcome.OperationOutcomeIssueComponent;
import org.hl7.fhir.r4.model.StringType;

/**
 * An EHR's refusal in, what it means for the push out.
 *
 * <p>An EHR may repeat the patient's name or the note in its diagnostics. Only the status, the issue codes and the
 * paths of elements are taken over, never free text.
 */
final class Answers {

    private static final String ELEMENT_PATH = "[A-Za-z0-9.\\[\\]]{1,80}";
    private static final Duration LONGEST_WAIT = Duration.ofHours(1);

    private Answers() {}

    static PushOutcome meaning(BaseServerResponseException answer, Optional<String> retryAfter) {
        if (answer instanceof FhirClientConnectionException) {
            return new Postponed("The EHR could not be reached, or gave no readable answer in time.", Optional.empty());
        }
        int status = answer.getStatusCode();
        if (answer instanceof NonFhirResponseException && status < 400) {
            return new Refused("The EHR's address answers, but not with FHIR; check chartwright.ehr.base-url.");
        }
        return switch (status) {
            case 401 ->
                new Refused("The EHR does not accept our credentials (401); check chartwright.ehr.auth and retry.");
            case 403 -> new Refused("The EHR does not let us do this (403); ask its administrator for write access.");
            case 404, 405, 410, 501 ->
                new Refused(
                        "The EHR does not offer what we need (%d); check chartwright.ehr.base-url and its capabilities."
                                .formatted(status));
            case 408 -> new Postponed("The EHR took too long (408).", Optional.empty());
            case 409, 412 ->
                new Postponed("The EHR's copy changed while we wrote (%d).".formatted(status), Optional.empty());
            case 429 -> new Postponed("The EHR asks us to slow down (429).", retryAfter.flatMap(Answers::wait));
            case 400, 422 ->
                new Refused("The EHR does not accept the document (%d)%s.".formatted(status, issues(answer)));
            default ->
                status >= 500
                        ? new Postponed(
                                "The EHR has a problem of its own (%d).".formatted(status),
                                retryAfter.flatMap(Answers::wait))
                        : new Refused("The EHR answered with status %d, which we do not expect.".formatted(status));
        };
    }

    private static String issues(BaseServerResponseException answer) {
        if (!(answer.getOperationOutcome() instanceof OperationOutcome outcome)) {
            return " and does not say why";
        }
        String issues = outcome.getIssue().stream()
                .filter(issue -> issue.getSeverity() == OperationOutcome.IssueSeverity.ERROR
                        || issue.getSeverity() == OperationOutcome.IssueSeverity.FATAL)
                .map(Answers::issue)
                .distinct()
                .limit(5)
                .collect(Collectors.joining("; "));
        return issues.isEmpty() ? " and does not say why" : ": " + issues;
    }

    private static String issue(OperationOutcomeIssueComponent issue) {
        String code = issue.hasCode() ? issue.getCode().toCode() : "unspecified";
        return issue.getExpression().stream()
                .map(StringType::getValue)
                .filter(path -> path.matches(ELEMENT_PATH))
                .findFirst()
                .map(path -> code + " at " + path)
                .orElse(code);
    }

    /** Seconds or a date in (RFC 9110, 10.2.3), at most an hour out. */
    private static Optional<Duration> wait(String header) {
        Duration wait;
        if (header.matches("\\d{1,9}")) {
            wait = Duration.ofSeconds(Long.parseLong(header));
        } else {
            try {
                var until = ZonedDateTime.parse(header, DateTimeFormatter.RFC_1123_DATE_TIME);
                wait = Duration.between(Instant.now(), until);
            } catch (DateTimeParseException unreadable) {
                return Optional.empty();
            }
        }
        return Optional.of(wait)
                .filter(it -> !it.isNegative())
                .map(it -> it.compareTo(LONGEST_WAIT) > 0 ? LONGEST_WAIT : it);
    }
}
