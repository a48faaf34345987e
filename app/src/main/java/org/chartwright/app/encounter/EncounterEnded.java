package org.chartwright.app.encounter;

import java.time.Instant;

/** No more audio of the visit will come. */
public record EncounterEnded(EncounterId encounter, Instant at) {}
