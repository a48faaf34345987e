/**
 * Who and what words stand for that name nobody and nothing: "it", "that", "she".
 * {@link org.chartwright.nlp.draft.reference.Reference} is the way in; each further class knows one sort of thing that
 * is spoken of so, and keeps silent in doubt.
 */
@NullMarked
package org.chartwright.nlp.draft.reference;

import org.jspecify.annotations.NullMarked;
