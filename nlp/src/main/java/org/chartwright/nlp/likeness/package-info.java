/**
 * How alike two notes are, told from keyed hashes of runs of words, so that what is kept of a note says nothing of it.
 * Read {@link org.chartwright.nlp.likeness.Fingerprint}.
 */
@NullMarked
package org.chartwright.nlp.likeness;

import org.jspecify.annotations.NullMarked;
