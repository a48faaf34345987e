package org.chartwright.app.encounter;

import java.time.Instant;

/** The first audio of a visit arrived. */
public record EncounterStarted(EncounterId encounter, Instant at) {}
