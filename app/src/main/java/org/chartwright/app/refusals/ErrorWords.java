package org.chartwright.app.refusals;

import java.time.LocalTime;
import java.time.format.DateTimeFormatter;
import java.util.Optional;
import org.springframework.http.HttpStatus;
import org.springframework.security.web.server.csrf.CsrfException;
import org.springframework.web.server.ResponseStatusException;

/**
 * A failure in words for a person.
 *
 * @param happened one sentence
 * @param advice what to do now
 */
record ErrorWords(String title, String happened, String advice) {

    private static final DateTimeFormatter MINUTE = DateTimeFormatter.ofPattern("HH:mm");

    static ErrorWords of(Throwable failure, HttpStatus status) {
        if (failure.getCause() instanceof CsrfException) {
            return new ErrorWords(
                    "This form is too old",
                    "It was open for too long, or you signed in again since. Nothing was changed.",
                    "Go back, reload the page and send the form again.");
        }
        if (status.is5xxServerError()) {
            return new ErrorWords(
                    "Something went wrong here",
                    "The service could not show this page.",
                    "Try again in a moment. If it happens again, tell whoever runs the service that it was at %s."
                            .formatted(MINUTE.format(LocalTime.now())));
        }
        return switch (status) {
            case FORBIDDEN ->
                new ErrorWords(
                        "This is not open to you",
                        ours(failure).orElse("Your role does not allow this."),
                        "If your work needs it, ask an administrator of the practice.");
            case NOT_FOUND ->
                new ErrorWords(
                        "There is nothing here",
                        ours(failure).orElse("There is no such page."),
                        "The address may be mistyped or old. Go on from the work list.");
            default ->
                new ErrorWords(
                        "This did not work",
                        ours(failure).orElse("The service does not take such a request here."),
                        "Go back, reload the page and try again.");
        };
    }

    /** Only our own sentences are shown; those of libraries repeat what was asked for. */
    private static Optional<String> ours(Throwable failure) {
        return failure.getClass() == ResponseStatusException.class
                ? Optional.ofNullable(((ResponseStatusException) failure).getReason())
                : Optional.empty();
    }
}
