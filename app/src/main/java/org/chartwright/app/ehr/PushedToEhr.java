package org.chartwright.app.ehr;

import java.time.Instant;
import org.chartwright.app.encounter.EncounterId;

/**
 * The EHR holds the visit's note.
 *
 * @param wanted whether as a draft or as signed
 * @param at when the EHR had it
 */
public record PushedToEhr(EncounterId encounter, Push.Wanted wanted, Instant at) {}
