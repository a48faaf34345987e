/**
 * Talk cleared of what only speech has: restarts, fillers, words said twice, lost articles and commas.
 * {@link org.chartwright.nlp.draft.clean.Unlittered} puts the rules in their order; each takes a statement's words and
 * gives them back mended.
 */
@NullMarked
package org.chartwright.nlp.draft.clean;

import org.jspecify.annotations.NullMarked;
