/**
 * What holds a note to what was said. {@link org.chartwright.nlp.gate.EvidenceGate} is the one way in, for every
 * drafter and every edit: sentences are checked for quantities, sides, persons, claims and unsure hearing, and what was
 * said and stands nowhere becomes an omission.
 */
@NullMarked
package org.chartwright.nlp.gate;

import org.jspecify.annotations.NullMarked;
