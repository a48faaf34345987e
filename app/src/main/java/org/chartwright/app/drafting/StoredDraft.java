package org.chartwright.app.drafting;

import java.time.Instant;
import org.chartwright.app.encounter.EncounterId;
import org.chartwright.nlp.VisitDraft;

/**
 * A draft as it stands for review.
 *
 * @param revision counts up from 1 with each draft of the encounter
 * @param complete made from the whole visit, not while it still went on
 * @param at when it was stored
 */
public record StoredDraft(EncounterId encounter, int revision, boolean complete, Instant at, VisitDraft draft) {}
