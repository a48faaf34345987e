/**
 * Words as a note has them: {@link org.chartwright.nlp.draft.wording.Narrator} turns what was said into the third
 * person, {@link org.chartwright.nlp.draft.wording.Wellformed} knows a whole sentence, and
 * {@link org.chartwright.nlp.draft.wording.Draftsman} prints one.
 */
@NullMarked
package org.chartwright.nlp.draft.wording;

import org.jspecify.annotations.NullMarked;
