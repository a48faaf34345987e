package org.chartwright.app.review;

import java.time.Instant;
import org.chartwright.app.encounter.EncounterId;

/** A person opened the draft for review for the first time. */
public record DraftOpened(EncounterId encounter, Instant at) {}
