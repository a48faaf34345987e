/**
 * From clauses to the statements a note might make: {@link org.chartwright.nlp.draft.statement.ReadVisit} reads a
 * visit. Advice, conditions, teaching and what was taken back are told as such or not at all.
 */
@NullMarked
package org.chartwright.nlp.draft.statement;

import org.jspecify.annotations.NullMarked;
