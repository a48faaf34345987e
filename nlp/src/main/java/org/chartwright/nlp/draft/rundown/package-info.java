/**
 * What a clinician runs through in one breath, without stops: {@link org.chartwright.nlp.draft.rundown.Rundown} writes
 * each finding and each value of it as a line of its own, and only where both its ends are sure.
 */
@NullMarked
package org.chartwright.nlp.draft.rundown;

import org.jspecify.annotations.NullMarked;
