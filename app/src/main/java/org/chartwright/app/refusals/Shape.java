package org.chartwright.app.refusals;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.Collection;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;
import org.springframework.core.ResolvableType;

/** The type of a field in, in words what it takes out. */
final class Shape {

    private Shape() {}

    /** Goes on from "'field' must be", such as {@code one of FEMALE, MALE}. */
    static String of(ResolvableType type) {
        var raw = type.toClass();
        if (raw == Optional.class) {
            return of(type.getGeneric(0));
        }
        if (Collection.class.isAssignableFrom(raw)) {
            var element = type.getGeneric(0).toClass();
            return element.isEnum() ? "a list of " + names(element) : "a list";
        }
        return of(raw);
    }

    private static String of(Class<?> type) {
        if (type.isEnum()) {
            return "one of " + names(type);
        }
        if (type == Duration.class) {
            return "an ISO 8601 duration, such as P30D";
        }
        if (type == LocalDate.class) {
            return "a date, such as 2026-01-31";
        }
        if (type == Instant.class) {
            return "a moment, such as 2026-01-31T14:05:00Z";
        }
        if (type == boolean.class || type == Boolean.class) {
            return "true or false";
        }
        if (type == int.class || type == Integer.class || type == long.class || type == Long.class) {
            return "a whole number";
        }
        if (type == double.class || type == Double.class) {
            return "a number";
        }
        if (type == UUID.class) {
            return "a UUID";
        }
        if (type == String.class) {
            return "text without U+0000 and without half of a surrogate pair";
        }
        return type.isRecord() ? "an object" : "as /openapi describes it";
    }

    private static String names(Class<?> enumeration) {
        return Arrays.stream(enumeration.getEnumConstants())
                .map(each -> ((Enum<?>) each).name())
                .collect(Collectors.joining(", "));
    }
}
