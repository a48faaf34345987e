/**
 * Spoken English as it stands in a transcript, read into tokens and clauses that remember where they were said. Start
 * with {@link org.chartwright.nlp.language.ReadTokens} and {@link org.chartwright.nlp.language.SplitClauses}.
 */
@NullMarked
package org.chartwright.nlp.language;

import org.jspecify.annotations.NullMarked;
