package org.chartwright.app.coding;

import java.time.Instant;
import java.util.Optional;
import org.chartwright.app.people.PersonId;
import org.chartwright.nlp.code.CodeSuggestion.System;

/**
 * What a person made of one code.
 *
 * @param on the code as suggested, or as a person added it
 * @param kind what was decided
 * @param instead the code that is billed instead; present only when {@code CHANGED}
 * @param reason in words; never empty for {@code CHANGED} and {@code REJECTED}
 */
public record CodeDecision(Code on, Kind kind, Optional<Code> instead, String reason, Instant at, PersonId by) {

    public enum Kind {
        ACCEPTED,
        CHANGED,
        REJECTED,
        /** An earlier decision was taken back. */
        OPEN
    }

    /**
     * One code.
     *
     * @param code as billed, such as {@code I10}
     * @param title in words
     */
    public record Code(System system, String code, String title) {

        boolean is(System otherSystem, String otherCode) {
            return system == otherSystem && code.equals(otherCode);
        }
    }

    public CodeDecision {
        if ((kind == Kind.CHANGED) != instead.isPresent()) {
            throw new IllegalArgumentException("a %s decision on %s must %s another code"
                    .formatted(kind, on.code(), kind == Kind.CHANGED ? "name" : "not name"));
        }
        if ((kind == Kind.CHANGED || kind == Kind.REJECTED) && reason.isBlank()) {
            throw new IllegalArgumentException("a %s decision on %s has no reason".formatted(kind, on.code()));
        }
    }

    /** The code that is billed; empty when it was rejected or is open. */
    public Optional<Code> billed() {
        return switch (kind) {
            case ACCEPTED -> Optional.of(on);
            case CHANGED -> instead;
            case REJECTED, OPEN -> Optional.empty();
        };
    }
}
