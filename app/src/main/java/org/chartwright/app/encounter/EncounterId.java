package org.chartwright.app.encounter;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;
import java.util.UUID;

/** Names one visit. */
public record EncounterId(@JsonValue UUID value) {

    @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
    public EncounterId {}

    public static EncounterId random() {
        return new EncounterId(UUID.randomUUID());
    }

    /** From its text; also how it is read from a path. */
    public static EncounterId of(String text) {
        return new EncounterId(UUID.fromString(text));
    }

    @Override
    public String toString() {
        return value.toString();
    }
}
