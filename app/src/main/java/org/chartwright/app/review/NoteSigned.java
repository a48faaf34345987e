package org.chartwright.app.review;

import org.chartwright.app.encounter.EncounterId;

/** A physician signed version 1 of a note; its text is at {@link SignedNotes#find}. */
public record NoteSigned(EncounterId encounter, int version) {}
