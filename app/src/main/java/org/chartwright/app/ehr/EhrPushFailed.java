package org.chartwright.app.ehr;

import java.time.Instant;
import org.chartwright.app.encounter.EncounterId;

/**
 * The visit's note could not be brought into the EHR, and will not be until a person has done something.
 *
 * @param sentence what is wrong and what to do; no patient data
 */
public record EhrPushFailed(EncounterId encounter, Push.Wanted wanted, String sentence, Instant at) {}
