/**
 * A question and its answer read as one statement: {@link org.chartwright.nlp.draft.answer.Answered} is the way in.
 * What was denied, confirmed or left open is told no wider than it was asked.
 */
@NullMarked
package org.chartwright.nlp.draft.answer;

import org.jspecify.annotations.NullMarked;
