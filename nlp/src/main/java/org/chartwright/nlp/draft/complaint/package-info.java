/**
 * Why the patient came and the story of it: {@link org.chartwright.nlp.draft.complaint.History} finds the chief
 * complaint and writes the history of the present illness.
 */
@NullMarked
package org.chartwright.nlp.draft.complaint;

import org.jspecify.annotations.NullMarked;
