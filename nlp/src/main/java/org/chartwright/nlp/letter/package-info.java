/**
 * What leaves the practice with or about the patient: the after-visit summary in plain words and the referral letters,
 * made from the facts, the orders and the note as it stands, held to the same
 * {@link org.chartwright.nlp.gate.EvidenceGate}. Read {@link org.chartwright.nlp.letter.WriteLetters} first.
 */
@NullMarked
package org.chartwright.nlp.letter;

import org.jspecify.annotations.NullMarked;
