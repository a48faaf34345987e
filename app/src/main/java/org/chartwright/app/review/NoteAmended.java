package org.chartwright.app.review;

import org.chartwright.app.encounter.EncounterId;

/** A physician signed a changed note; {@code version} is at least 2 and replaces the one before it. */
public record NoteAmended(EncounterId encounter, int version) {}
