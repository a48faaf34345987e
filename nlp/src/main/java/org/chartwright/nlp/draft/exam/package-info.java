/**
 * Findings of the examination: {@link org.chartwright.nlp.draft.exam.Examining} reads them where they are asked and
 * told by hand, {@link org.chartwright.nlp.draft.exam.Examination} lays them out by system.
 */
@NullMarked
package org.chartwright.nlp.draft.exam;

import org.jspecify.annotations.NullMarked;
