/**
 * The drafting engine: transcript in, {@link org.chartwright.nlp.draft.DraftNote} out, every sentence held to its
 * evidence.
 */
@NullMarked
package org.chartwright.nlp.draft;

import org.jspecify.annotations.NullMarked;
