package org.chartwright.app.refusals;

import org.chartwright.app.people.Problem;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.TypeMismatchException;
import org.springframework.core.ResolvableType;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatusCode;
import org.springframework.http.ProblemDetail;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.RestControllerAdvice;
import org.springframework.web.reactive.resource.NoResourceFoundException;
import org.springframework.web.reactive.result.method.annotation.ResponseEntityExceptionHandler;
import org.springframework.web.server.MissingRequestValueException;
import org.springframework.web.server.ServerWebExchange;
import org.springframework.web.server.ServerWebInputException;
import reactor.core.publisher.Mono;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.DatabindException;
import tools.jackson.databind.exc.MismatchedInputException;

/**
 * A request that cannot be read in; out comes one sentence that names the field and what it takes, and never what it
 * held. A failure that a person is to see goes on to {@link ErrorPage}.
 */
@RestControllerAdvice
class UnreadableRequests extends ResponseEntityExceptionHandler {

    @Override
    protected Mono<ResponseEntity<Object>> handleServerWebInputException(
            ServerWebInputException failure, HttpHeaders headers, HttpStatusCode status, ServerWebExchange exchange) {
        return handleExceptionInternal(
                failure, ProblemDetail.forStatusAndDetail(status, sentence(failure)), headers, status, exchange);
    }

    @Override
    protected Mono<ResponseEntity<Object>> handleMissingRequestValueException(
            MissingRequestValueException failure,
            HttpHeaders headers,
            HttpStatusCode status,
            ServerWebExchange exchange) {
        var detail = "'%s' is missing.".formatted(failure.getName());
        return handleExceptionInternal(
                failure, ProblemDetail.forStatusAndDetail(status, detail), headers, status, exchange);
    }

    @Override
    protected Mono<ResponseEntity<Object>> handleExceptionInternal(
            Exception failure,
            @Nullable Object body,
            @Nullable HttpHeaders headers,
            HttpStatusCode status,
            ServerWebExchange exchange) {
        if (Problem.isForPeople(exchange)) {
            return Mono.error(failure);
        }
        var told = failure instanceof NoResourceFoundException
                ? ProblemDetail.forStatusAndDetail(status, "There is no such resource.")
                : body;
        return super.handleExceptionInternal(failure, told, headers, status, exchange);
    }

    private static String sentence(ServerWebInputException failure) {
        for (Throwable cause = failure.getCause(); cause != null; cause = cause.getCause()) {
            if (cause instanceof MismatchedInputException mismatch) {
                return field(mismatch, shape(mismatch));
            }
            if (cause instanceof DatabindException outOfRange) {
                return field(outOfRange, "within its limits, see /openapi");
            }
            if (cause instanceof JacksonException unreadable) {
                return "The body is not readable JSON (line %d, column %d)."
                        .formatted(
                                unreadable.getLocation().getLineNr(),
                                unreadable.getLocation().getColumnNr());
            }
        }
        var parameter = failure.getMethodParameter();
        return failure.getCause() instanceof TypeMismatchException && parameter != null
                ? "'%s' must be %s."
                        .formatted(parameter.getParameterName(), Shape.of(ResolvableType.forMethodParameter(parameter)))
                : "The request has no body that can be read; send JSON as /openapi describes it.";
    }

    private static String shape(MismatchedInputException mismatch) {
        Class<?> target = mismatch.getTargetType();
        return Shape.of(ResolvableType.forClass(target == null ? Object.class : target));
    }

    /** Names of fields are ours, of records: a name that we do not know is not read at all. */
    private static String field(DatabindException failure, String shape) {
        var path = new StringBuilder();
        for (var step : failure.getPath()) {
            String name = step.getPropertyName();
            if (name == null) {
                path.append('[').append(step.getIndex()).append(']');
            } else {
                path.append(path.isEmpty() ? "" : ".").append(name);
            }
        }
        return path.isEmpty() ? "The body must be %s.".formatted(shape) : "'%s' must be %s.".formatted(path, shape);
    }
}
