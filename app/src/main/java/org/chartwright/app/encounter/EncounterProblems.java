package org.chartwright.app.encounter;

import org.springframework.http.HttpStatus;
import org.springframework.http.ProblemDetail;
import org.springframework.web.bind.annotation.ExceptionHandler;
import org.springframework.web.bind.annotation.RestControllerAdvice;

/** Turns what does not fit a visit's state into 409. */
@RestControllerAdvice
class EncounterProblems {

    @ExceptionHandler
    ProblemDetail conflict(EncounterStateException refusal) {
        return ProblemDetail.forStatusAndDetail(HttpStatus.CONFLICT, refusal.getMessage());
    }
}
