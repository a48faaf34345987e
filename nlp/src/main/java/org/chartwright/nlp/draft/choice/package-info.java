/**
 * Which statements a note keeps: {@link org.chartwright.nlp.draft.choice.ChooseUnits} weighs how sound each is and what
 * it adds, and what was said twice is written once.
 */
@NullMarked
package org.chartwright.nlp.draft.choice;

import org.jspecify.annotations.NullMarked;
