package org.chartwright.app.drafting;

import java.time.Instant;
import org.chartwright.app.encounter.EncounterId;

/** A complete draft of a visit stands for review. */
public record DraftReady(EncounterId encounter, int revision, Instant at) {}
